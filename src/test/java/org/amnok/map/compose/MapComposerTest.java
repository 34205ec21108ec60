package org.amnok.map.compose;

import static org.amnok.map.Maps.HYESAN;
import static org.amnok.map.Maps.hyesan;
import static org.amnok.map.Maps.layer;
import static org.amnok.map.Maps.values;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.amnok.domain.Bank;
import org.amnok.domain.Language;
import org.amnok.domain.River;
import org.amnok.domain.codelist.SiteType;
import org.amnok.domain.coverage.MetreSpan;
import org.amnok.map.LayerId;
import org.amnok.map.MapLayer;
import org.amnok.map.Maps;
import org.amnok.map.Theme;
import org.amnok.map.contents.MapContents;
import org.amnok.map.marker.BandMarker;
import org.amnok.map.styling.LayerSetting;
import org.amnok.map.styling.MapStyle;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.distance.DistanceOp;

class MapComposerTest {
    private static MapSnapshot with(List<LayerSetting> layers) {
        var look = new MapStyle(Theme.LIGHT, Language.EN, layers);
        return Maps.COMPOSER.compose(hyesan(50_000), look, Maps.SAMPLE);
    }

    private static List<String> ids(MapSnapshot snapshot) {
        return snapshot.layers().stream().map(MapLayer::id).toList();
    }

    @Test
    void layers_are_drawn_from_the_last_to_the_first() {
        var ids = ids(with(LayerSetting.defaults()));
        assertThat(ids)
                .startsWith("sea", "land")
                .endsWith("crossings", "leaders", "sightings", "wide-places");
        assertThat(ids.indexOf("rivers")).isLessThan(ids.indexOf("border"));
        assertThat(ids.indexOf("border")).isLessThan(ids.indexOf("uncertainty"));
        assertThat(ids.indexOf("uncertainty")).isLessThan(ids.indexOf("sites"));
    }

    @Test
    void a_layer_that_is_off_is_left_out() {
        var only = List.of(new LayerSetting(LayerId.SIGHTINGS, false, 1));
        assertThat(ids(with(only))).isEmpty();
    }

    @Test
    void opacity_goes_along_with_the_layer() {
        var faint = List.of(new LayerSetting(LayerId.BORDER, true, 0.4));
        assertThat(with(faint).layers()).extracting(MapLayer::opacity).containsOnly(0.4);
    }

    @Test
    void base_map_labels_are_made_once_for_a_language() {
        var first = with(LayerSetting.defaults());
        var second = with(LayerSetting.defaults());
        assertThat(layer(second, "places").features()).isSameAs(layer(first, "places").features());
    }

    @Test
    void bands_lie_over_rivers_and_below_symbols_on_their_bank() {
        var band =
                new BandMarker(
                        River.YALU,
                        Bank.DPRK,
                        new MetreSpan(700_000, 750_000),
                        BandMarker.Look.SEEN,
                        "",
                        0);
        var snapshot =
                Maps.COMPOSER.compose(
                        hyesan(500_000), MapStyle.DEFAULT, Maps.SAMPLE.with(List.of(band)));
        var ids = ids(snapshot);
        assertThat(ids.indexOf("bands")).isGreaterThan(ids.indexOf("rivers"));
        assertThat(ids.indexOf("bands")).isLessThan(ids.indexOf("border"));
        var line =
                (Geometry)
                        layer(snapshot, "bands").features().features().next().getDefaultGeometry();
        // upstream to the east and north: North Korea lies at the right
        var river = Maps.COMPOSER.rivers().line(River.YALU).orElseThrow().at(725);
        var east =
                DistanceOp.nearestPoints(
                        line,
                        line.getFactory()
                                .createPoint(
                                        new Coordinate(river.lonDegrees(), river.latDegrees())))[0];
        assertThat(east.y).isLessThan(river.latDegrees());
        assertThat(values(snapshot, "bands", "look")).containsExactly("seen");
    }

    @Test
    void a_ford_appears_from_1_to_200_000() {
        var contents =
                new MapContents(List.of(), List.of(Maps.site(SiteType.FORD, HYESAN)), Set.of());
        var far = Maps.COMPOSER.compose(hyesan(300_000), MapStyle.DEFAULT, contents);
        var near = Maps.COMPOSER.compose(hyesan(150_000), MapStyle.DEFAULT, contents);
        assertThat(values(far, "crossings", "symbol")).isEmpty();
        assertThat(values(near, "crossings", "symbol")).containsExactly("symbol:crossing-ford");
    }

    @Test
    void sites_are_the_same_features_again_while_nothing_of_them_changes() {
        var contents =
                new MapContents(List.of(), List.of(Maps.site(SiteType.FORD, HYESAN)), Set.of());
        var view = hyesan(50_000);
        var first = fords(Maps.COMPOSER.compose(view, MapStyle.DEFAULT, contents));
        var moved = Maps.COMPOSER.compose(view.draggedBy(40, 30), MapStyle.DEFAULT, contents);
        assertThat(fords(moved)).isSameAs(first);
        var korean = Maps.COMPOSER.compose(view, MapStyle.DEFAULT.in(Language.KO), contents);
        assertThat(fords(korean)).isNotSameAs(first);
        var none = new MapContents(List.of(), List.of(), Set.of());
        assertThat(fords(Maps.COMPOSER.compose(view, MapStyle.DEFAULT, none)).size()).isZero();
    }

    private static SimpleFeatureCollection fords(MapSnapshot snapshot) {
        return layer(snapshot, "crossings").features();
    }

    @Test
    void names_are_the_readers_first_and_then_the_local_ones() {
        assertThat(places(Language.EN)).contains("Hyesan 혜산", "Changbai 长白");
        assertThat(places(Language.KO)).contains("혜산", "장백 长白");
        assertThat(places(Language.ZH)).contains("惠山 혜산", "长白");
    }

    private static List<Object> places(Language language) {
        var snapshot = Maps.sample(hyesan(50_000), Theme.LIGHT, language);
        return values(snapshot, "places", "label");
    }

    @Test
    void an_island_with_a_shape_is_named_in_it_and_has_no_symbol() {
        var view = Maps.view(124.2, 39.9, 124.4, 40.02, 1000, 800);
        var estuary = Maps.COMPOSER.compose(view, MapStyle.DEFAULT, Maps.SAMPLE);
        var name = "Hwanggumpyong Island";
        assertThat(values(estuary, "islands", "label")).contains(name);
        assertThat(values(estuary, "sites", "label")).doesNotContain(name);
        assertThat(values(estuary, "sites", "label"))
                .filteredOn(label -> label.toString().endsWith("Island"))
                .containsExactlyInAnyOrder("Wihwa Island", "Chwacho Island");
    }

    @Test
    void an_island_without_a_shape_has_a_symbol() {
        var view = Maps.view(124.4, 40.1, 124.5, 40.17, 1000, 800);
        var wihwa = Maps.COMPOSER.compose(view, MapStyle.DEFAULT, Maps.SAMPLE);
        assertThat(values(wihwa, "sites", "label")).contains("Wihwa Island");
    }

    @Test
    void an_island_has_its_symbol_again_where_shapes_are_off() {
        var view = Maps.view(124.2, 39.9, 124.4, 40.02, 1000, 800);
        var shapes = new LayerSetting(LayerId.ISLANDS, false, 1);
        var sites = new LayerSetting(LayerId.SITES, true, 1);
        var look = new MapStyle(Theme.LIGHT, Language.EN, List.of(sites, shapes));
        var estuary = Maps.COMPOSER.compose(view, look, Maps.SAMPLE);
        assertThat(values(estuary, "sites", "label")).contains("Hwanggumpyong Island");
    }
}
