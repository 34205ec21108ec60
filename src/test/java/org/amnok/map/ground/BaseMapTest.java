package org.amnok.map.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.amnok.domain.Language;
import org.amnok.domain.Names;
import org.amnok.geo.words.PlaceWords;
import org.amnok.map.ground.BaseMap.Part;
import org.geotools.api.feature.simple.SimpleFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;

/// The base map as the program finds it: packed by the build from `maps/`.
class BaseMapTest {
    private static final BaseMap MAP = BaseMap.load();
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    @ParameterizedTest
    @EnumSource
    void every_part_has_features_of_its_schema(Part part) {
        assertThat(features(part))
                .isNotEmpty()
                .allSatisfy(
                        f -> {
                            assertThat(f.getDefaultGeometry()).isInstanceOf(Geometry.class);
                            assertThat(f.getAttributeCount())
                                    .isEqualTo(1 + Schemas.attributes(part).size());
                            assertThat(f.getAttributes()).doesNotContainNull();
                        });
    }

    /// Within 0.06°, some 5 to 6 km, an end belongs to the border.
    @Test
    void lines_between_provinces_end_at_the_water_of_the_border_and_not_short_of_it() {
        var border = shape(features(Part.BORDER).getFirst());
        var bank =
                border.getFactory()
                        .buildGeometry(
                                Stream.concat(
                                                Stream.of(border),
                                                features(Part.RIVER_WATER).stream()
                                                        .map(BaseMapTest::shape))
                                        .toList());
        assertThat(
                        features(Part.PROVINCE_LINES).stream()
                                .filter(f -> Set.of("KP", "CN").contains(f.getAttribute("country")))
                                .map(f -> (LineString) shape(f))
                                .flatMap(
                                        line -> Stream.of(line.getStartPoint(), line.getEndPoint()))
                                .filter(end -> end.isWithinDistance(border, 0.045)))
                .hasSizeGreaterThan(3)
                .allMatch(end -> end.isWithinDistance(bank, 0.000_1));
    }

    private static Geometry shape(SimpleFeature feature) {
        return (Geometry) feature.getDefaultGeometry();
    }

    @ParameterizedTest
    @EnumSource
    void every_geometry_is_valid(Part part) {
        assertThat(features(part)).allMatch(f -> geometry(f).isValid());
    }

    @ParameterizedTest
    @CsvSource({
        "Hyesan Youth Station, 128.1691, 41.3972, KP",
        "Wiyon station, 128.2116, 41.4188, KP",
        "Hyesan sandbar ford, 128.186804, 41.411114, KP",
        "Changbai, 128.19624, 41.41772, CN",
        "Changbai glass walkway, 128.205322, 41.425761, CN",
        "Sinuiju, 124.39806, 40.10056, KP",
        "Dandong, 124.39472, 40.12917, CN",
        "Wihwa Island, 124.446, 40.137, KP",
        "Hwanggumpyong, 124.31, 39.96, KP",
        "Bidan Island, 124.22, 39.83, KP",
        "Ji'an, 126.19455, 41.12818, CN",
        "Manpo, 126.28944, 41.15472, KP",
        "Linjiang, 126.90778, 41.80694, CN",
        "Tumen, 129.84199, 42.96562, CN",
        "Namyang, 129.85571, 42.95044, KP",
        "Tumen island t01, 130.24224, 42.79092, KP",
        "Hunchun, 130.35689, 42.86736, CN",
        "Kraskino, 130.78012, 42.71086, RU",
        "Seoul, 126.9784, 37.566, KR"
    })
    void a_known_place_lies_in_its_country(String place, double lon, double lat, String country) {
        assertThat(countriesAt(new Coordinate(lon, lat))).as(place).containsExactly(country);
    }

    @Test
    void the_land_of_both_sides_meets_on_the_border_line() {
        var kp = new IndexedFacetDistance(union("KP").getBoundary());
        var cn = new IndexedFacetDistance(union("CN").getBoundary());
        var line = border("main").getFirst();
        var inland =
                Stream.of(line.getCoordinates())
                        .filter(c -> c.x > 124.4)
                        .filter(c -> c.x < 130.5)
                        .map(GEOMETRIES::createPoint)
                        .toList();
        assertThat(inland).hasSizeGreaterThan(9000);
        assertThat(inland).allMatch(p -> kp.distance(p) < 2e-6 && cn.distance(p) < 2e-6);
    }

    @Test
    void countries_do_not_overlap() {
        var kp = union("KP");
        var cn = union("CN");
        assertThat(kp.intersection(cn).getArea()).isLessThan(1e-9);
    }

    /// On the frame of the detailed data, from where coarse land goes on.
    @ParameterizedTest
    @CsvSource({"123.5, 41.5, CN", "128, 43.5, CN", "131.5, 43.4, RU", "126.5, 39, KP"})
    void land_goes_on_as_one_area_over_the_frame_of_the_data(
            double lon, double lat, String country) {
        var across = GEOMETRIES.createPoint(new Coordinate(lon, lat)).buffer(0.01);
        assertThat(features(Part.LAND).stream().filter(f -> geometry(f).covers(across)))
                .singleElement()
                .extracting(f -> f.getAttribute("country"))
                .isEqualTo(country);
    }

    /// West of Dandong, where the frame of the detailed data cuts the coast.
    @Test
    void the_coast_goes_on_over_the_frame_of_the_data() {
        var coast =
                GEOMETRIES.buildGeometry(
                        features(Part.COAST).stream().map(BaseMapTest::geometry).toList());
        assertThat(coast.intersects(box(123.494, 39, 123.496, 40))).isTrue();
        assertThat(coast.intersects(box(123.504, 39, 123.506, 40))).isTrue();
    }

    private static Geometry box(double west, double south, double east, double north) {
        return GEOMETRIES.toGeometry(new Envelope(west, east, south, north));
    }

    @Test
    void the_border_is_one_line_from_the_mouth_to_the_tripoint_and_its_leg_at_sea() {
        assertThat(border("main")).hasSize(1);
        assertThat(border("maritime")).hasSize(1);
        var main = border("main").getFirst();
        assertThat(border("maritime").getFirst().getEndPoint()).isEqualTo(main.getStartPoint());
        assertThat(main.getEndPoint().getCoordinate())
                .isEqualTo(new Coordinate(130.637009, 42.418332));
    }

    @Test
    void the_tumen_islands_of_the_border_are_closed_rings() {
        assertThat(border("island")).hasSize(21).allMatch(LineString::isClosed);
    }

    @Test
    void the_yalu_runs_from_mouth_to_source() {
        var yalu =
                features(Part.RIVERS).stream()
                        .filter(f -> "yalu".equals(f.getAttribute("river")))
                        .map(f -> (LineString) geometry(f))
                        .toList();
        assertThat(yalu).hasSize(1);
        assertThat(yalu.getFirst().getStartPoint().getX()).isLessThan(124.2);
        assertThat(yalu.getFirst().getEndPoint().getY()).isGreaterThan(41.9);
    }

    @ParameterizedTest
    @EnumSource(names = {"COAST", "BORDER", "PROVINCE_LINES"})
    void no_line_follows_the_frame_of_the_data(Part part) {
        assertThat(features(part)).noneMatch(f -> followsFrame(geometry(f).getCoordinates()));
    }

    private static boolean followsFrame(Coordinate[] line) {
        for (int i = 1; i < line.length; i++) {
            if (runsAlong(line[i - 1].x, line[i].x, 123.5, 131.5)
                    || runsAlong(line[i - 1].y, line[i].y, 39, 43.5)) {
                return true;
            }
        }
        return false;
    }

    private static boolean runsAlong(double from, double to, double... sides) {
        return DoubleStream.of(sides)
                .anyMatch(side -> Math.abs(from - side) < 1e-3 && Math.abs(to - side) < 1e-3);
    }

    @Test
    void context_rivers_keep_off_the_border() {
        var border = new IndexedFacetDistance(border("main").getFirst());
        assertThat(features(Part.CONTEXT_RIVERS))
                .allMatch(f -> border.distance(geometry(f)) > 0.005);
    }

    @Test
    void province_lines_touch_the_border_with_their_ends_alone() {
        var border = border("main").getFirst();
        assertThat(features(Part.PROVINCE_LINES))
                .allMatch(
                        f ->
                                Stream.of(geometry(f).intersection(border).getCoordinates())
                                        .allMatch(at -> isEnd((LineString) shape(f), at)));
    }

    private static boolean isEnd(LineString line, Coordinate at) {
        return Stream.of(line.getStartPoint(), line.getEndPoint())
                .anyMatch(end -> end.getCoordinate().distance(at) < 1e-4);
    }

    @Test
    void every_label_point_lies_in_the_country_it_names_and_those_of_seas_in_none() {
        assertThat(features(Part.AREA_NAMES))
                .allSatisfy(
                        f ->
                                assertThat(countriesAt(geometry(f).getCoordinate()))
                                        .as(f.getAttribute("name_en") + " " + geometry(f))
                                        .isEqualTo(
                                                f.getAttribute("rank").equals("sea")
                                                        ? List.of()
                                                        : List.of(f.getAttribute("country"))));
    }

    @Test
    void every_populated_place_lies_in_its_country() {
        assertThat(features(Part.PLACES))
                .allSatisfy(
                        f ->
                                assertThat(countriesAt(geometry(f).getCoordinate()))
                                        .as("" + f.getAttribute("name_en"))
                                        .containsExactly((String) f.getAttribute("country")));
    }

    @Test
    void the_line_to_south_korea_runs_from_coast_to_coast() {
        var box = new Envelope();
        features(Part.PROVINCE_LINES).stream()
                .filter(f -> "KR".equals(f.getAttribute("country")))
                .forEach(f -> box.expandToInclude(geometry(f).getEnvelopeInternal()));
        assertThat(box.getMinX()).isBetween(126.5, 126.8);
        assertThat(box.getMaxX()).isBetween(128.2, 128.5);
        assertThat(box.getMinY()).isBetween(37.6, 37.9);
        assertThat(box.getMaxY()).isBetween(38.4, 38.7);
    }

    @ParameterizedTest
    @CsvSource({"EN, Chon Lake 천지, Unbong reservoir 운봉호, Supung reservoir 수풍호", "JA, 天池, 雲峰湖, 水豊湖"})
    void waters_without_an_outline_have_a_name_as_lakes_have(
            Language reader, String first, String second, String third) {
        assertThat(new BaseLabels(MAP, reader).lakes.toArray(new SimpleFeature[0]))
                .extracting(f -> f.getAttribute("label"))
                .contains(first, second, third);
    }

    @Test
    void paektu_is_a_peak() {
        assertThat(features(Part.PLACES))
                .filteredOn(f -> "peak".equals(f.getAttribute("rank")))
                .extracting(PlaceText::names)
                .containsExactly(new Names("Mt Paektu", "백두산", "长白山", "白頭山"));
    }

    @Test
    void hamlets_are_places_but_no_towns_that_tell_where_something_is() {
        assertThat(Gazetteer.of(MAP))
                .filteredOn(place -> place.rank().equals("hamlet"))
                .extracting(NamedPlace::names)
                .contains(new Names("Chongmul-ri", "청물리", "", ""));
        assertThat(Gazetteer.landmarks(MAP))
                .extracting(NamedPlace::rank)
                .containsOnly("city", "town", "peak", "village");
        var words = new PlaceWords(BaseMapGeography.of(MAP), List.of());
        assertThat(words.read("의주")).isInstanceOf(PlaceWords.Reading.Of.class);
        assertThat(words.read("청물리")).isInstanceOf(PlaceWords.Reading.None.class);
    }

    @Test
    void places_are_ranked_from_cities_down_and_hyesan_comes_first() {
        var ranks =
                features(Part.PLACES).stream().map(f -> (String) f.getAttribute("rank")).toList();
        assertThat(ranks).isSortedAccordingTo(java.util.Comparator.comparing(RANKS::indexOf));
        assertThat(Set.copyOf(ranks)).isEqualTo(Set.copyOf(RANKS));
        assertThat(features(Part.PLACES).getFirst().getAttribute("name_en")).isEqualTo("Hyesan");
    }

    @Test
    void priorities_count_from_one_without_a_gap() {
        var places = features(Part.PLACES);
        for (int i = 0; i < places.size(); i++) {
            assertThat(places.get(i).getAttribute("priority")).isEqualTo(i + 1);
        }
    }

    @Test
    void lines_between_provinces_turn_gently() {
        assertThat(features(Part.PROVINCE_LINES))
                .filteredOn(f -> f.getAttribute("country").equals("KP"))
                .isNotEmpty()
                .allSatisfy(
                        f ->
                                assertThat(sharpestTurn((Geometry) f.getDefaultGeometry()))
                                        .isLessThan(60));
    }

    /// In degrees, on the ground at 41° N.
    private static double sharpestTurn(Geometry line) {
        var at = line.getCoordinates();
        var sharpest = 0.0;
        for (var i = 2; i < at.length; i++) {
            var turn = direction(at[i - 1], at[i]) - direction(at[i - 2], at[i - 1]);
            sharpest =
                    Math.max(
                            sharpest,
                            Math.abs(Math.toDegrees(Math.IEEEremainder(turn, 2 * Math.PI))));
        }
        return sharpest;
    }

    private static double direction(Coordinate from, Coordinate to) {
        return Math.atan2(to.y - from.y, 0.755 * (to.x - from.x));
    }

    @Test
    void the_attribution_names_what_the_licences_ask_for() {
        assertThat(MAP.attributions())
                .containsExactly(
                        "Border, river, land: © OpenStreetMap contributors, ODbL 1.0",
                        "Place names: GeoNames, CC BY 4.0",
                        "GSHHG / WDBII, LGPL",
                        "Natural Earth");
    }

    private static final List<String> RANKS =
            List.of("city", "town", "peak", "village", "hamlet", "summit");

    private record Land(String country, PreparedGeometry shape) {}

    private static final List<Land> LANDS =
            features(Part.LAND).stream()
                    .map(
                            f ->
                                    new Land(
                                            (String) f.getAttribute("country"),
                                            PreparedGeometryFactory.prepare(geometry(f))))
                    .toList();

    private static List<String> countriesAt(Coordinate place) {
        var point = GEOMETRIES.createPoint(place);
        return LANDS.stream()
                .filter(land -> land.shape().covers(point))
                .map(Land::country)
                .toList();
    }

    private static Geometry union(String country) {
        var land =
                features(Part.LAND).stream()
                        .filter(f -> country.equals(f.getAttribute("country")))
                        .map(BaseMapTest::geometry)
                        .toList();
        return GEOMETRIES.buildGeometry(land).union();
    }

    private static List<LineString> border(String section) {
        return features(Part.BORDER).stream()
                .filter(f -> section.equals(f.getAttribute("section")))
                .map(f -> (LineString) geometry(f))
                .toList();
    }

    private static Geometry geometry(SimpleFeature feature) {
        return (Geometry) feature.getDefaultGeometry();
    }

    private static List<SimpleFeature> features(Part part) {
        var features = new ArrayList<SimpleFeature>();
        try (var iterator = MAP.part(part).features()) {
            while (iterator.hasNext()) {
                features.add(iterator.next());
            }
        }
        return features;
    }
}
