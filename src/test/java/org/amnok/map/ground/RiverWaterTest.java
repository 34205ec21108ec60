package org.amnok.map.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.amnok.geo.border.RiverLine;
import org.amnok.map.Maps;
import org.amnok.map.ground.BaseMap.Part;
import org.amnok.map.symbology.Tides;
import org.geotools.api.feature.simple.SimpleFeature;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.operation.overlayng.UnaryUnionNG;

/// The Yalu as wide as it was measured, and the islands in it.
class RiverWaterTest {
    private static final BaseMap MAP = Maps.BASE;
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();
    private static final double METRE = 1 / 111_060.0;
    private static final double SQUARE_METRES = 111_060.0 * 83_850;
    private static final Geometry WATER = union(MAP.features(Part.RIVER_WATER));
    private static final List<String[]> STATIONS = stations();

    @Test
    void no_water_lies_on_an_island_of_measured_size() {
        assertThat(islands()).hasSizeGreaterThan(80);
        assertThat(islands())
                .extracting(island -> waterOn(geometry(island)))
                .allMatch(squareMetres -> squareMetres < 1);
    }

    private static double waterOn(Geometry island) {
        return MAP.features(Part.RIVER_WATER).stream()
                .map(RiverWaterTest::geometry)
                .filter(water -> water.intersects(island))
                .mapToDouble(water -> water.intersection(island).getArea() * SQUARE_METRES)
                .sum();
    }

    @Test
    void every_island_of_measured_size_lies_in_the_water_but_for_its_neighbours() {
        var all = union(MAP.features(Part.RIVER_WATER), islands());
        var wet = PreparedGeometryFactory.prepare(all.buffer(20 * METRE));
        assertThat(islands()).extracting(i -> wet.covers(geometry(i))).containsOnly(true);
    }

    @Test
    void islands_are_as_large_as_measured_but_for_what_the_border_and_larger_ones_take()
            throws IOException {
        var shares = new ArrayList<Double>();
        for (var row : rows("islands_measured.csv")) {
            islands().stream()
                    .filter(i -> List.of(row[0], row[8]).contains(i.getAttribute("code")))
                    .map(i -> geometry(i).getArea() * SQUARE_METRES / Double.parseDouble(row[3]))
                    .forEach(shares::add);
        }
        assertThat(shares).hasSameSizeAs(islands()).allMatch(share -> share < 1.03);
        assertThat(shares).filteredOn(share -> share > 0.97).hasSizeGreaterThan(62);
        assertThat(shares).filteredOn(share -> share < 0.5).hasSizeLessThan(3);
    }

    /// An ellipse of the published area and length: its shape is not known.
    @Test
    void chon_lake_is_as_large_as_is_published_and_said_to_be_of_guessed_shape() {
        var lake =
                MAP.features(Part.LAKES).stream()
                        .filter(l -> "size".equals(l.getAttribute("basis")))
                        .toList();
        assertThat(lake).hasSize(1);
        var shape = geometry(lake.getFirst());
        assertThat(shape.getArea() * 111_060 * 82_860 / 1e6).isCloseTo(9.82, within(0.1));
        assertThat(shape.getEnvelopeInternal().getHeight() / METRE).isCloseTo(4_850, within(30.0));
        assertThat(shape.intersects(union(MAP.features(Part.BORDER)))).isTrue();
    }

    @Test
    void the_line_lies_in_the_water_wherever_both_banks_were_measured() {
        var inWater = PreparedGeometryFactory.prepare(WATER.buffer(2 * METRE));
        assertThat(STATIONS)
                .filteredOn(s -> banks(s) > 0 && number(s, 5) > 12 && number(s, 6) > 12)
                .hasSizeGreaterThan(2_500)
                .extracting(s -> inWater.contains(GEOMETRIES.createPoint(place(s))))
                .containsOnly(true);
    }

    @Test
    void from_linjiang_to_hyesan_there_is_as_much_water_as_was_measured() {
        var reach = GEOMETRIES.createPoint(new Coordinate(127.55, 41.6)).buffer(0.62);
        var measured =
                STATIONS.stream()
                        .filter(s -> reach.contains(GEOMETRIES.createPoint(place(s))))
                        .filter(s -> banks(s) > 0)
                        .mapToDouble(s -> banks(s) * 250)
                        .sum();
        var all = union(MAP.features(Part.RIVER_WATER), islands());
        var drawn = all.intersection(reach).getArea() * SQUARE_METRES;
        assertThat(drawn / measured).isCloseTo(1, within(0.06));
    }

    @Test
    void the_middle_of_the_channel_keeps_near_the_line() {
        var line = (LineString) geometry(MAP.features(Part.RIVERS).getFirst());
        var course = geometry(MAP.features(Part.RIVER_COURSE).getFirst());
        var mouth = 32;
        assertThat(new RiverLine((LineString) course).lengthKilometres())
                .isCloseTo(new RiverLine(line).lengthKilometres() - mouth, within(15.0));
    }

    @Test
    void below_the_mouth_the_symbol_follows_the_channel_between_two_lands_and_not_the_sea() {
        var land = union(MAP.features(Part.LAND)).buffer(40 * METRE);
        var below = MAP.features(Part.RIVER_COURSE).stream().skip(1).toList();
        assertThat(below)
                .isNotEmpty()
                .allMatch(f -> f.getAttribute("reach").equals("estuary"))
                .allMatch(f -> land.covers(geometry(f)));
        var sea = GEOMETRIES.createPoint(new Coordinate(124.2, 39.85));
        assertThat(union(MAP.features(Part.RIVER_COURSE)).distance(sea))
                .isGreaterThan(2_000 * METRE);
    }

    @Test
    void the_colour_of_the_sea_is_laid_over_the_lowest_reach_in_steps_within_one_another() {
        var steps =
                IntStream.range(0, Tides.STEPS)
                        .mapToObj(
                                step ->
                                        union(
                                                MAP.features(Part.RIVER_TIDE).stream()
                                                        .filter(
                                                                f ->
                                                                        f.getAttribute("step")
                                                                                .equals("" + step))
                                                        .toList()))
                        .toList();
        assertThat(steps).noneMatch(Geometry::isEmpty);
        for (var step = 1; step < steps.size(); step++) {
            assertThat(steps.get(step).getArea()).isLessThan(steps.get(step - 1).getArea());
            assertThat(steps.get(step - 1).buffer(METRE).covers(steps.get(step))).isTrue();
        }
    }

    @Test
    void where_no_bank_was_measured_the_mouth_and_the_headwater_have_a_line_only() {
        assertThat(WATER.distance(GEOMETRIES.createPoint(new Coordinate(124.17, 39.83))))
                .isGreaterThan(5_000 * METRE);
        assertThat(WATER.distance(GEOMETRIES.createPoint(new Coordinate(128.06, 41.99))))
                .isGreaterThan(5_000 * METRE);
    }

    @Test
    void the_gap_in_the_supung_reservoir_is_bridged_and_said_to_be() {
        var gap = GEOMETRIES.createPoint(new Coordinate(125.1, 40.56));
        assertThat(MAP.features(Part.RIVER_WATER))
                .filteredOn(f -> geometry(f).contains(gap))
                .extracting(f -> f.getAttribute("basis"))
                .isNotEmpty()
                .containsOnly("outline", "bridged");
    }

    @Test
    void beside_measured_banks_the_coarse_outline_of_the_supung_reservoir_does_not_count() {
        var coarseBay = GEOMETRIES.createPoint(new Coordinate(124.9847, 40.4542));
        assertThat(union(MAP.features(Part.LAKES)).distance(coarseBay)).isGreaterThan(METRE);
        assertThat(WATER.distance(coarseBay)).isGreaterThan(100 * METRE);
    }

    private static double banks(String[] station) {
        return number(station, 3) + number(station, 4);
    }

    /// Or not a number.
    @Test
    void every_island_of_measured_size_has_water_beside_it() {
        var water = MAP.features(Part.RIVER_WATER);
        assertThat(islands())
                .hasSizeGreaterThan(80)
                .allMatch(
                        island ->
                                water.stream()
                                        .anyMatch(
                                                w ->
                                                        geometry(w)
                                                                .isWithinDistance(
                                                                        geometry(island), 3e-5)));
    }

    private static double number(String[] row, int column) {
        return row.length <= column || row[column].isEmpty()
                ? Double.NaN
                : Double.parseDouble(row[column]);
    }

    private static Coordinate place(String[] station) {
        return new Coordinate(number(station, 1), number(station, 2));
    }

    private static List<SimpleFeature> islands() {
        return MAP.features(Part.ISLANDS).stream()
                .filter(f -> "size".equals(f.getAttribute("basis")))
                .toList();
    }

    private static Geometry geometry(SimpleFeature feature) {
        return (Geometry) feature.getDefaultGeometry();
    }

    @SafeVarargs
    private static Geometry union(List<SimpleFeature>... features) {
        var all =
                List.of(features).stream()
                        .flatMap(List::stream)
                        .map(RiverWaterTest::geometry)
                        .toList();
        return UnaryUnionNG.union(all, new PrecisionModel(1_000_000));
    }

    private static List<String[]> stations() {
        try {
            return rows("river_width.csv");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String[]> rows(String file) throws IOException {
        return Files.readAllLines(Path.of("maps", file)).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
    }
}
