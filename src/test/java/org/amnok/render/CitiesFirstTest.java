package org.amnok.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.amnok.domain.Language;
import org.amnok.domain.LatLon;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.map.Maps;
import org.amnok.map.Theme;
import org.amnok.map.Viewport;
import org.amnok.map.contents.MapContents;
import org.amnok.map.ground.BaseMap.Part;
import org.amnok.map.ground.PlaceText;
import org.amnok.map.marker.SightingMarker;
import org.amnok.map.styling.LayerSetting;
import org.amnok.map.styling.MapStyle;
import org.amnok.render.label.PlacedLabel;
import org.amnok.render.text.LabelAnchor;
import org.geotools.api.feature.simple.SimpleFeature;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;

/// Which names the sample's map has, at scales from the whole river to one street.
class CitiesFirstTest {
    private static final List<String> ON_THE_RIVER =
            List.of("Dandong", "Sinuiju", "Ji’an", "Manpo", "Linjiang", "Hyesan");
    private static final double[] SCALES = {
        5_000_000, 2_500_000, 1_600_000, 1_000_000, 400_000, 100_000, 25_000, 10_000
    };

    /// How far inside the frame a city must lie to count as in view.
    private static final double INSIDE = 40;

    /// Of the sample in English, by view: two tests look at each.
    private static final Map<Viewport, List<PlacedLabel>> IN_ENGLISH = new HashMap<>();

    @AfterAll
    static void forget() {
        IN_ENGLISH.clear();
    }

    private static List<PlacedLabel> labels(Viewport view, Language language) {
        return language == Language.EN
                ? IN_ENGLISH.computeIfAbsent(view, _ -> placed(view, language))
                : placed(view, language);
    }

    private static List<PlacedLabel> placed(Viewport view, Language language) {
        return Placing.of(Maps.sample(view, Theme.LIGHT, language)).labels();
    }

    static Stream<Viewport> views() {
        var views = new ArrayList<Viewport>();
        for (var city : cities()) {
            for (var scale : SCALES) {
                views.add(
                        Maps.hyesan(scale)
                                .centredAt(at(city))
                                .atScale(scale)
                                .resized(1600, 1000, 1));
                views.add(
                        Maps.hyesan(scale).centredAt(at(city)).atScale(scale).resized(520, 620, 1));
            }
        }
        return views.stream();
    }

    private static LatLon at(SimpleFeature city) {
        var point = ((Geometry) city.getDefaultGeometry()).getCoordinate();
        return new LatLon(point.y, point.x);
    }

    private static List<SimpleFeature> cities() {
        return Maps.BASE.features(Part.PLACES).stream()
                .filter(f -> ON_THE_RIVER.contains(PlaceText.text(f, "name_en")))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("views")
    void every_city_of_the_river_in_view_has_its_name(Viewport view) {
        for (var language : Language.values()) {
            var named =
                    labels(view, language).stream()
                            .map(l -> ((SimpleFeature) l.request().owner()).getAttribute("name_en"))
                            .toList();
            for (var city : cities()) {
                if (isInView(view, city)) {
                    assertThat(named)
                            .as("%s at 1:%.0f", language, view.scaleDenominator())
                            .contains(city.getAttribute("name_en"));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {400_000, 180_000, 90_000, 45_000})
    void a_city_among_rings_without_a_gap_has_its_name(double scale) {
        var view = Maps.hyesan(scale);
        var crowd = new ArrayList<SightingMarker>();
        for (var x = 4; x < view.widthPixels(); x += 8) {
            for (var y = 4; y < view.heightPixels(); y += 8) {
                var at = view.positionAt(x, y);
                crowd.add(Maps.mark(x + " " + y, at, SightingKind.VEHICLES_PARKED));
            }
        }
        var map =
                Maps.COMPOSER.compose(
                        view,
                        new MapStyle(Theme.LIGHT, Language.EN, LayerSetting.defaults()),
                        new MapContents(crowd, List.of(), Set.of()));
        assertThat(Placing.of(map).labels())
                .extracting(l -> l.request().letters().text())
                .contains("Hyesan 혜산");
    }

    @ParameterizedTest
    @MethodSource("views")
    void no_place_has_a_name_whose_dot_the_frame_cuts(Viewport view) {
        var picture = new Rectangle2D.Double(0, 0, view.widthPixels(), view.heightPixels());
        assertThat(labels(view, Language.EN))
                .extracting(l -> l.request().anchor())
                .filteredOn(a -> a instanceof LabelAnchor.Around around && around.dot())
                .allMatch(a -> picture.contains(((LabelAnchor.Around) a).box()));
    }

    private static boolean isInView(Viewport view, SimpleFeature city) {
        var at = view.screen(at(city));
        return at.x >= INSIDE
                && at.y >= INSIDE
                && at.x <= view.widthPixels() - INSIDE
                && at.y <= view.heightPixels() - INSIDE;
    }

    /// Its dot, which nobody sees there, would be cut by the frame, and the ring is.
    @Test
    void a_city_below_a_ring_at_the_frame_is_named() {
        var view =
                Maps.hyesan(5_000)
                        .centredAt(new LatLon(41.405, 128.179))
                        .resized(972, 574, 1)
                        .atScale(5_000);
        assertThat(Placing.of(Maps.sample(view, Theme.LIGHT, Language.EN)).labels())
                .extracting(each -> each.request().letters().text())
                .contains("Hyesan 혜산");
    }

    @Test
    void cities_are_named_before_stretches_that_are_selected() {
        var all = Maps.SAMPLE;
        var selected = all.stretches().stream().map(each -> each.uuid()).toList();
        var contents =
                new MapContents(all.sightings(), all.stretches(), List.of(), all.sites(), selected);
        var view = Maps.view(124.0, 39.7, 129.2, 42.2, 1_000, 700);
        var essential =
                Placing.of(Maps.COMPOSER.compose(view, MapStyle.DEFAULT, contents))
                        .labels()
                        .stream()
                        .filter(each -> each.request().anchor() instanceof LabelAnchor.OfPoint)
                        .map(each -> each.request().plan().essential())
                        .toList();
        assertThat(essential).contains(true, false).isSortedAccordingTo(Comparator.reverseOrder());
    }
}
