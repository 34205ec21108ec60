package org.amnok.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.amnok.domain.LatLon;
import org.amnok.geo.Projections;
import org.amnok.map.base.BaseOnMap;
import org.amnok.map.base.BaseSource;
import org.amnok.map.base.BasemapClip;
import org.amnok.map.compose.MapComposer;
import org.amnok.map.contents.MapContents;
import org.amnok.map.ground.BaseMap;
import org.amnok.map.street.StreetStyles;
import org.amnok.map.styling.MapStyle;
import org.geotools.api.feature.simple.SimpleFeature;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/// What our own map does where a street map of others lies.
class StreetsOverOursTest {
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();
    private static final Coordinate HYESAN = new Coordinate(128.178, 41.401);
    private static final Coordinate STATION = new Coordinate(128.17, 41.397);
    private static final Geometry TOWN =
            GEOMETRIES.toGeometry(new Envelope(128.15, 128.21, 41.38, 41.42));
    private static final Geometry DRY_TOWN = TOWN.copy();
    private static final MapComposer COMPOSER = new MapComposer(BaseMap.load());
    private static final Viewport VIEW =
            Viewport.fit(
                    Projections.webMercator(),
                    new LatLon(41.38, 128.15),
                    new LatLon(41.42, 128.21),
                    800,
                    600,
                    1);

    /// A street map of a town of which one name is known.
    private record Streets(String name, String rank) implements BaseSource {
        @Override
        public List<MapLayer> layers(Viewport view, MapStyle look, BooleanSupplier cancelled) {
            var part = StreetPart.POINT_NAMES;
            var table =
                    part.table()
                            .add(
                                    GEOMETRIES.createPoint(
                                            rank.equals("station") ? STATION : HYESAN),
                                    name,
                                    11_000,
                                    rank,
                                    0,
                                    0,
                                    name);
            var style = new StreetStyles(look.theme()).of(part);
            var water = StreetPart.WATER.table().add(waterOf(name), "inland").collection();
            var waterStyle = new StreetStyles(look.theme()).of(StreetPart.WATER);
            return List.of(
                    new FeatureLayer(StreetPart.WATER, water, waterStyle, 1),
                    new FeatureLayer(part, table.collection(), style, 1));
        }

        /// All over the town; of a town that is dry, a pond.
        private static Geometry waterOf(String name) {
            return name.equals("dry")
                    ? GEOMETRIES.toGeometry(new Envelope(128.16, 128.161, 41.381, 41.382))
                    : TOWN;
        }

        @Override
        public Optional<Geometry> covered(Viewport view, BooleanSupplier cancelled) {
            return Optional.of(name.equals("dry") ? DRY_TOWN : TOWN);
        }
    }

    @Test
    void our_river_gives_way_and_our_land_stays() {
        var rivers = features(layers(1, "혜산시", "place"), "rivers");
        assertThat(rivers).isNotEmpty();
        assertThat(rivers)
                .allSatisfy(f -> assertThat(inside((Geometry) f.getDefaultGeometry())).isZero());
        assertThat(features(layers(1, "혜산시", "place"), "land")).isNotEmpty();
    }

    @Test
    void our_river_stays_where_the_streets_have_no_water_for_it() {
        assertThat(features(layers(1, "dry", "place"), "rivers"))
                .anySatisfy(
                        f ->
                                assertThat(inside((Geometry) f.getDefaultGeometry()))
                                        .isGreaterThan(0.01));
    }

    @Test
    void an_island_keeps_its_name_and_leaves_its_shore_to_the_streets() {
        var view = Maps.view(124.1, 39.8, 124.4, 40.1, 800, 600);
        var estuary = GEOMETRIES.toGeometry(new Envelope(124, 124.5, 39.7, 40.2));
        var ground = COMPOSER.compose(view, MapStyle.DEFAULT, MapContents.EMPTY).layers();
        var cut = new BasemapClip().cut(ground, estuary, null, layer(ground, "sea").style());
        var islands = features(cut, "islands");
        assertThat(islands)
                .filteredOn(f -> !f.getAttribute("country").equals(""))
                .allSatisfy(
                        f ->
                                assertThat(
                                                ((Geometry) f.getDefaultGeometry())
                                                        .intersects(estuary.buffer(-1e-9)))
                                        .isFalse());
        assertThat(islands).extracting(f -> f.getAttribute("label")).contains("Bidan Island");
    }

    @Test
    void the_border_stays_above_the_streets() {
        var ids = layers(1, "혜산시", "place").stream().map(MapLayer::id).toList();
        var border = ids.indexOf("border");
        assertThat(border).isGreaterThan(ids.indexOf(streets(ids)));
        assertThat(features(layers(1, "혜산시", "place"), "border"))
                .anySatisfy(
                        f ->
                                assertThat(inside((Geometry) f.getDefaultGeometry()))
                                        .isGreaterThan(0.01));
    }

    @Test
    void a_faded_street_map_leaves_our_river_below() {
        assertThat(features(layers(0.5, "혜산시", "place"), "rivers"))
                .anySatisfy(
                        f ->
                                assertThat(inside((Geometry) f.getDefaultGeometry()))
                                        .isGreaterThan(0.01));
    }

    @Test
    void a_town_that_our_map_names_is_not_named_twice() {
        assertThat(names("혜산시", "place")).isEmpty();
        assertThat(names("Hyesan", "place")).isEmpty();
    }

    @Test
    void a_station_that_is_one_of_our_sites_is_not_named_twice() {
        var station = "Hyesan Youth Station";
        assertThat(names(station, "station")).hasSize(1);
        assertThat(named(station, Maps.SAMPLE)).isEmpty();
    }

    @Test
    void other_places_and_quarters_keep_their_names() {
        assertThat(names("Tile test grid", "place")).hasSize(1);
        assertThat(names("Hyesan", "quarter")).hasSize(1);
    }

    @Test
    void our_water_is_cut_once_for_an_area() {
        var first = layers(1, "혜산시", "place");
        var second = layers(1, "혜산시", "place");
        assertThat(layer(second, "rivers").features()).isSameAs(layer(first, "rivers").features());
    }

    private static double inside(Geometry geometry) {
        return geometry.intersection(TOWN.buffer(-1e-9)).getLength();
    }

    private static List<SimpleFeature> named(String name, MapContents contents) {
        var base = new BaseOnMap(new UUID(0, 1), 1, "", new Streets(name, "station"));
        var layers =
                COMPOSER.compose(VIEW, MapStyle.DEFAULT, contents.over(List.of(base))).layers();
        var ids = layers.stream().map(MapLayer::id).toList();
        return features(layers, streets(ids));
    }

    private static List<SimpleFeature> names(String name, String rank) {
        var layers = layers(1, name, rank);
        var ids = layers.stream().map(MapLayer::id).toList();
        return features(layers, streets(ids));
    }

    private static String streets(List<String> ids) {
        return ids.stream().filter(id -> id.endsWith("point-names")).findFirst().orElseThrow();
    }

    private static List<MapLayer> layers(double opacity, String name, String rank) {
        var base = new BaseOnMap(new UUID(0, 1), opacity, "", new Streets(name, rank));
        return COMPOSER.compose(VIEW, MapStyle.DEFAULT, MapContents.EMPTY.over(List.of(base)))
                .layers();
    }

    private static FeatureLayer layer(List<MapLayer> layers, String id) {
        return (FeatureLayer)
                layers.stream().filter(l -> l.id().equals(id)).findFirst().orElseThrow();
    }

    private static List<SimpleFeature> features(List<MapLayer> layers, String id) {
        var found = new ArrayList<SimpleFeature>();
        try (var all = layer(layers, id).features().features()) {
            while (all.hasNext()) {
                found.add(all.next());
            }
        }
        return found;
    }
}
