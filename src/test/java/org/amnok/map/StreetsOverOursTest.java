package org.amnok.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.amnok.map.base.BaseOnMap;
import org.amnok.map.base.BaseSource;
import org.amnok.map.base.BasemapClip;
import org.amnok.map.compose.MapComposer;
import org.amnok.map.contents.MapContents;
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
    private static final Coordinate LIANGJIANG = new Coordinate(128.14464, 41.38274);
    private static final Coordinate STATION = new Coordinate(128.17, 41.397);
    private static final Geometry TOWN =
            GEOMETRIES.toGeometry(new Envelope(128.15, 128.21, 41.38, 41.42));
    private static final Geometry DRY_TOWN = TOWN.copy();
    private static final MapComposer COMPOSER = new MapComposer(Maps.BASE);
    private static final Viewport VIEW = Maps.view(128.15, 41.38, 128.21, 41.42, 800, 600);

    private static final Geometry ESTUARY =
            GEOMETRIES.toGeometry(new Envelope(124, 124.5, 39.7, 40.2));
    private static final Geometry INNER = ESTUARY.buffer(-1e-9);
    private static final List<MapLayer> GROUND =
            COMPOSER.compose(
                            Maps.view(124.1, 39.8, 124.4, 40.1, 800, 600),
                            MapStyle.DEFAULT,
                            MapContents.EMPTY)
                    .layers();

    /// A street map of a town of which one name is known.
    private record Streets(String name, String rank) implements BaseSource {
        @Override
        public List<MapLayer> layers(Viewport view, MapStyle look, BooleanSupplier cancelled) {
            var part = StreetPart.POINT_NAMES;
            var table =
                    part.table().add(GEOMETRIES.createPoint(at()), name, 11_000, rank, 0, 0, name);
            var style = new StreetStyles(look.theme()).of(part);
            var water = StreetPart.WATER.table().add(waterOf(name), "inland").collection();
            var waterStyle = new StreetStyles(look.theme()).of(StreetPart.WATER);
            return List.of(
                    new FeatureLayer(StreetPart.WATER, water, waterStyle, 1),
                    new FeatureLayer(part, table.collection(), style, 1));
        }

        private Coordinate at() {
            var inTown = rank.equals("station") ? STATION : HYESAN;
            return name.startsWith("两江") ? LIANGJIANG : inTown;
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
                .filteredOn(f -> !isBelow(f))
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
    void our_river_stays_as_a_symbol_for_scales_at_which_its_banks_are_too_close() {
        assertThat(features(layers(1, "혜산시", "place"), "rivers"))
                .filteredOn(StreetsOverOursTest::isBelow)
                .anySatisfy(
                        f ->
                                assertThat(inside((Geometry) f.getDefaultGeometry()))
                                        .isGreaterThan(0.01));
    }

    @Test
    void our_water_stays_where_theirs_is_broken_for_kilometres() {
        var reservoir = GEOMETRIES.toGeometry(new Envelope(124.9, 125.5, 40.4, 40.8));
        var lower = new Envelope(124.9, 125.12, 40.4, 40.8);
        var gap = new Coordinate(125.25, 40.6);
        assertThat(waterNear(gap, GROUND)).isPositive();
        assertThat(waterNear(gap, cut(reservoir, lower, "inland"))).isPositive();
        assertThat(waterNear(gap, cut(reservoir, reservoir.getEnvelopeInternal(), "inland")))
                .isZero();
    }

    @Test
    void around_a_reservoir_that_theirs_leaves_out_ours_stays_to_its_far_arms() {
        var reservoir = GEOMETRIES.toGeometry(new Envelope(124.9, 125.5, 40.4, 40.8));
        var lower = new Envelope(124.9, 125.06, 40.4, 40.5);
        var arm = new Coordinate(124.955, 40.59);
        assertThat(waterNear(arm, GROUND)).isPositive();
        assertThat(waterNear(arm, cut(reservoir, lower, "inland")))
                .isEqualTo(waterNear(arm, GROUND));
    }

    @Test
    void their_shores_end_where_our_water_goes_on() {
        var reservoir = GEOMETRIES.toGeometry(new Envelope(124.9, 125.5, 40.4, 40.8));
        var lower = new Envelope(124.95, 125.12, 40.42, 40.78);
        var edge = GEOMETRIES.toGeometry(lower).getBoundary();
        var own = cut(reservoir, lower, "inland");
        var style = new StreetStyles(Theme.LIGHT).of(StreetPart.SHORES);
        var lines = StreetPart.SHORES.table().add(edge).collection();
        var shores = new FeatureLayer(StreetPart.SHORES, lines, style, 1);
        var left = new BasemapClip().ashore(shores, reservoir, own);
        for (var shore : features(List.of(left), left.id())) {
            var line = (Geometry) shore.getDefaultGeometry();
            assertThat(line.getLength()).isBetween(0.5 * edge.getLength(), edge.getLength() - 0.01);
            assertThat(features(own, "rivers"))
                    .filteredOn(f -> f.getAttribute("shape").equals("water"))
                    .map(f -> ((Geometry) f.getDefaultGeometry()).intersection(line).getLength())
                    .allSatisfy(length -> assertThat(length).isLessThan(1e-9));
        }
    }

    @Test
    void an_island_keeps_its_name_and_leaves_its_shore_to_the_streets() {
        var islands = features(cut(ESTUARY, ESTUARY.getEnvelopeInternal(), "inland"), "islands");
        assertThat(islands)
                .filteredOn(f -> !f.getAttribute("country").equals(""))
                .extracting(f -> ((Geometry) f.getDefaultGeometry()).intersects(INNER))
                .doesNotContain(true);
        assertThat(islands).extracting(f -> f.getAttribute("label")).contains("Bidan Island");
    }

    @Test
    void an_island_stays_where_the_streets_have_no_water() {
        var islands = features(cut(ESTUARY, new Envelope(), "inland"), "islands");
        assertThat(islands).isEqualTo(features(GROUND, "islands"));
    }

    @Test
    void our_sea_stays_where_the_streets_have_none() {
        var dry = cut(ESTUARY, ESTUARY.getEnvelopeInternal(), "inland");
        assertThat(layer(dry, "sea").features()).isSameAs(layer(GROUND, "sea").features());
        assertThat(layer(dry, "coast").features()).isSameAs(layer(GROUND, "coast").features());
        assertThat(dry).extracting(MapLayer::id).doesNotContain("covered-land");
    }

    @Test
    void our_sea_and_coast_give_way_to_theirs() {
        var wet = cut(ESTUARY, ESTUARY.getEnvelopeInternal(), "sea");
        assertThat(features(wet, "coast"))
                .extracting(f -> ((Geometry) f.getDefaultGeometry()).intersects(INNER))
                .doesNotContain(true);
        assertThat(wet).extracting(MapLayer::id).contains("covered-land");
    }

    /// The edge of the streets through bends and tributaries of our water, wherever it lies.
    @Test
    void our_river_is_cut_at_any_edge_of_the_streets() {
        var reservoir =
                COMPOSER.compose(
                                Maps.view(124.1, 40, 125, 40.6, 800, 600),
                                MapStyle.DEFAULT,
                                MapContents.EMPTY)
                        .layers();
        for (var north = 40.1; north < 40.3; north += 0.0065) {
            var box = new Envelope(124, 125, 39.9, north);
            var left =
                    features(cut(reservoir, GEOMETRIES.toGeometry(box), box, "inland"), "rivers");
            assertThat(left).isNotEmpty();
        }
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
    void a_band_along_the_river_lies_below_the_water_of_the_streets_as_below_ours() {
        var base = new BaseOnMap(new UUID(0, 1), 1, "", new Streets("혜산시", "place"));
        var view = Maps.view(127.8, 41.3, 128.4, 41.6, 900, 640);
        var layers =
                COMPOSER.compose(view, MapStyle.DEFAULT, Maps.SAMPLE.over(List.of(base))).layers();
        var ids = layers.stream().map(MapLayer::id).map(id -> id.replaceAll(".*[.]", "")).toList();
        assertThat(ids).containsSubsequence("stretches", "rivers", "streets-water", "border");
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
    void a_quarter_that_is_one_of_our_hamlets_is_not_named_twice() {
        assertThat(names("两江村", "quarter")).isEmpty();
        assertThat(names("两江镇", "quarter")).hasSize(1);
    }

    @Test
    void names_are_the_same_whatever_their_capitals_spaces_and_points() {
        assertThat(named("Hyesan Youth-station.", Maps.SAMPLE)).isEmpty();
        assertThat(named("Hyesan Youth Station 2", Maps.SAMPLE)).hasSize(1);
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

    /// What is left of our map below streets that have water in a box.
    private static List<MapLayer> cut(Geometry covered, Envelope water, String kind) {
        return cut(GROUND, covered, water, kind);
    }

    private static List<MapLayer> cut(
            List<MapLayer> ground, Geometry covered, Envelope water, String kind) {
        var areas = StreetPart.WATER.table().add(GEOMETRIES.toGeometry(water), kind).collection();
        var land = layer(GROUND, "sea").style();
        var over = new FeatureLayer(StreetPart.WATER, areas, land, 1);
        return new BasemapClip().cut(ground, covered, List.of(over), land);
    }

    /// Square degrees of the river's water within some kilometres of a place.
    private static double waterNear(Coordinate place, List<MapLayer> layers) {
        var around = new Envelope(place);
        around.expandBy(0.03);
        return features(layers, "rivers").stream()
                .filter(f -> f.getAttribute("shape").equals("water"))
                .mapToDouble(
                        f ->
                                ((Geometry) f.getDefaultGeometry())
                                        .intersection(GEOMETRIES.toGeometry(around))
                                        .getArea())
                .sum();
    }

    private static boolean isBelow(SimpleFeature river) {
        return String.valueOf(river.getAttribute("shape")).endsWith("-covered");
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
