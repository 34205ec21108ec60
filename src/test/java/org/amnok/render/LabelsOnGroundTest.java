package org.amnok.render;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.amnok.domain.Language;
import org.amnok.domain.LatLon;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.map.FeatureLayer;
import org.amnok.map.Maps;
import org.amnok.map.StreetPart;
import org.amnok.map.Theme;
import org.amnok.map.Viewport;
import org.amnok.map.compose.MapSnapshot;
import org.amnok.map.contents.MapContents;
import org.amnok.map.ground.BaseMap;
import org.amnok.map.ground.BaseMap.Part;
import org.amnok.map.street.StreetStyles;
import org.amnok.map.styling.MapStyle;
import org.amnok.render.canvas.Boxes;
import org.amnok.render.label.PlacedLabel;
import org.amnok.render.text.LabelAnchor;
import org.amnok.render.text.LabelRequest.Barrier;
import org.geotools.api.feature.simple.SimpleFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/// Names keep off the lines and shores of the ground that they stand on.
class LabelsOnGroundTest {
    private static final BaseMap MAP = BaseMap.load();
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();
    private static final LatLon LINJIANG = new LatLon(41.799, 126.905);

    private static Viewport view(LatLon centre, double denominator) {
        return Maps.hyesan(50_000).centredAt(centre).atScale(denominator);
    }

    private static List<PlacedLabel> labels(Viewport view) {
        return Placing.of(Maps.sample(view, Theme.LIGHT, Language.EN)).labels();
    }

    /// A part of the base map in pixels of a view.
    private static Geometry drawn(Part part, Viewport view) {
        return drawn(part, f -> true, view);
    }

    private static Geometry drawn(Part part, Predicate<SimpleFeature> which, Viewport view) {
        var all =
                MAP.features(part).stream()
                        .filter(which)
                        .map(f -> ((Geometry) f.getDefaultGeometry()).copy())
                        .toList();
        CoordinateFilter project =
                c -> {
                    var at = view.screen(LatLon.ofXy(c.x, c.y));
                    c.setCoordinate(new Coordinate(at.x, at.y));
                };
        all.forEach(shape -> shape.apply(project));
        all.forEach(Geometry::geometryChanged);
        return GEOMETRIES.buildGeometry(all);
    }

    private static Geometry box(Rectangle2D box) {
        return GEOMETRIES.toGeometry(
                new Envelope(box.getMinX(), box.getMaxX(), box.getMinY(), box.getMaxY()));
    }

    /// Of Supung: it is as long as the picture is high.
    @ParameterizedTest
    @ValueSource(doubles = {5_000, 8_000})
    void no_name_of_a_province_or_country_lies_on_a_dam(double denominator) {
        var view = view(new LatLon(40.463, 124.964), denominator).resized(972, 622, 1);
        var dams = drawn(Part.SPANS, f -> f.getAttribute("kind").equals("dam"), view);
        assertThat(labels(view))
                .filteredOn(label -> label.request().anchor() instanceof LabelAnchor.Ground)
                .hasSizeGreaterThan(2)
                .noneMatch(label -> dams.intersects(box(label.box())));
    }

    /// The longitude at the upper edge and the place beyond it.
    @Test
    void what_lies_beyond_the_edge_keeps_off_the_letters_of_the_graticule() {
        var view = view(new LatLon(41.156, 126.274), 5_000).resized(972, 622, 1);
        var boxes = labels(view).stream().map(PlacedLabel::box).toList();
        assertThat(labels(view))
                .filteredOn(label -> label.request().letters().text().startsWith("↑"))
                .isNotEmpty()
                .allSatisfy(
                        label ->
                                assertThat(boxes)
                                        .filteredOn(box -> !box.equals(label.box()))
                                        .noneMatch(Boxes.grown(label.box(), 6)::intersects));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1_500_000, 1_000_000, 700_000, 400_000, 200_000, 100_000, 50_000})
    void no_town_is_named_across_the_border(double denominator) {
        var view = view(LINJIANG, denominator);
        var border = drawn(Part.BORDER, view);
        assertThat(labels(view))
                .filteredOn(label -> label.request().barrier() == Barrier.HOME)
                .filteredOn(label -> !label.request().plan().essential())
                .isNotEmpty()
                .noneMatch(label -> border.intersects(box(label.box())));
    }

    /// Beside the bridge to Linjiang the border leaves its name no room but further off.
    @ParameterizedTest
    @ValueSource(doubles = {1_000_000, 700_000, 400_000})
    void the_town_opposite_linjiang_is_named(double denominator) {
        assertThat(labels(view(LINJIANG, denominator).resized(972, 606, 1)))
                .extracting(label -> label.request().letters().text())
                .contains("Chunggang 중강");
    }

    /// China is narrow at Hunchun: beside it are North Korea and Russia, and Tumen's name above.
    @ParameterizedTest
    @CsvSource({
        "EN, 41.405, 128.179",
        "EN, 41.156, 126.274",
        "EN, 41.799, 126.905",
        "EN, 40.463, 124.964",
        "KO, 41.405, 128.179"
    })
    void a_city_between_three_countries_is_named_in_its_own(
            Language language, double lat, double lon) {
        var view = view(new LatLon(lat, lon), 5_000_000).resized(972, 606, 1);
        var abroad = drawn(Part.LAND, f -> !f.getAttribute("country").equals("CN"), view);
        assertThat(Placing.of(Maps.sample(view, Theme.LIGHT, language)).labels())
                .filteredOn(label -> label.request().letters().text().endsWith(" 珲春"))
                .hasSize(1)
                .allSatisfy(
                        label -> {
                            var box = label.box();
                            var line = label.leader();
                            assertThat(abroad.contains(point(box.getCenterX(), box.getCenterY())))
                                    .isFalse();
                            assertThat(line != null && abroad.intersects(line(line))).isFalse();
                        });
    }

    private static Geometry point(double x, double y) {
        return GEOMETRIES.createPoint(new Coordinate(x, y));
    }

    private static Geometry line(Line2D line) {
        return GEOMETRIES.createLineString(
                new Coordinate[] {
                    new Coordinate(line.getX1(), line.getY1()),
                    new Coordinate(line.getX2(), line.getY2())
                });
    }

    /// Below a ring in the corner, between the frame, the scale bar, a circle and the border.
    @Test
    void a_city_without_room_is_named_at_the_shortest_hairline() {
        var view = view(new LatLon(41.405, 128.179), 2_500_000).resized(972, 590, 1);
        var scaleBar = new Envelope(0, 190, 540, 590);
        assertThat(Placing.of(Maps.sample(view, Theme.LIGHT, Language.EN), scaleBar).labels())
                .filteredOn(label -> label.request().letters().text().equals("Dandong 丹东"))
                .extracting(PlacedLabel::leader)
                .singleElement()
                .satisfies(
                        line ->
                                assertThat(requireNonNull(line).getP1().distance(line.getP2()))
                                        .isLessThan(100));
    }

    /// Where other names take the upper edge.
    @Test
    void a_meridian_is_labelled_at_the_lower_edge_where_the_upper_has_no_room() {
        var view = view(new LatLon(41.812, 128.318), 8_000).resized(972, 640, 1);
        var meridians =
                labels(view).stream()
                        .filter(label -> label.request().letters().text().endsWith("E"))
                        .map(label -> label.box().getCenterY() < 20)
                        .toList();
        assertThat(meridians).hasSizeGreaterThanOrEqualTo(4).contains(true, false);
    }

    @Test
    void the_hairline_of_a_stretch_crosses_no_other_bend_of_the_river() {
        var view = view(new LatLon(40.463, 124.964), 2_500_000).resized(972, 606, 1);
        var border = drawn(Part.BORDER, view);
        assertThat(labels(view))
                .filteredOn(label -> label.request().letters().text().contains("583–763"))
                .hasSize(1)
                .allSatisfy(
                        label -> {
                            var line = requireNonNull(label.leader());
                            var length = line.getP1().distance(line.getP2());
                            var t = 12 / length;
                            var beyond =
                                    GEOMETRIES.createLineString(
                                            new Coordinate[] {
                                                new Coordinate(
                                                        line.getX1()
                                                                + t * (line.getX2() - line.getX1()),
                                                        line.getY1()
                                                                + t
                                                                        * (line.getY2()
                                                                                - line.getY1())),
                                                new Coordinate(line.getX2(), line.getY2())
                                            });
                            assertThat(border.intersects(beyond)).isFalse();
                        });
    }

    @Test
    void no_kilometre_of_the_river_is_written_across_its_bank() {
        var asked = 0;
        for (var at : List.of(LINJIANG, new LatLon(40.463, 124.964), new LatLon(40.113, 124.393))) {
            for (var denominator : List.of(34_000.0, 20_000.0, 15_000.0)) {
                var view = view(at, denominator);
                var water = drawn(Part.RIVER_WATER, view).buffer(0);
                for (var label : labels(view)) {
                    if (label.request().letters().text().startsWith("km ")) {
                        var box = box(label.box());
                        var wet = box.intersection(water).getArea() / box.getArea();
                        asked++;
                        assertThat(wet < 0.2 || wet > 0.8)
                                .as(label.request().letters().text() + " " + wet)
                                .isTrue();
                    }
                }
            }
        }
        assertThat(asked).isGreaterThan(20);
    }

    @Test
    void the_name_of_the_yalu_is_not_written_across_a_dam() {
        var view = view(new LatLon(40.463, 124.964), 25_000);
        var all = labels(view);
        var dam =
                all.stream()
                        .filter(l -> l.request().letters().text().equals("Supung Dam"))
                        .map(l -> (LabelAnchor.Around) l.request().anchor())
                        .findFirst()
                        .orElseThrow();
        assertThat(all)
                .filteredOn(label -> label.request().letters().text().startsWith("Yalu"))
                .isNotEmpty()
                .flatExtracting(PlacedLabel::taken)
                .noneMatch(box -> box.intersects(dam.x() - 16, dam.y() - 16, 32, 32));
    }

    @ParameterizedTest
    @CsvSource({
        "41.156, 126.274, 50000", "41.156, 126.274, 100000", "41.799, 126.905, 50000",
        "41.799, 126.905, 25000", "40.113, 124.393, 50000", "40.463, 124.964, 50000",
        "41.405, 128.179, 25000"
    })
    void the_name_of_the_yalu_lies_in_the_water_or_beside_it(
            double lat, double lon, double denominator) {
        var view = view(new LatLon(lat, lon), denominator);
        var water = drawn(Part.RIVER_WATER, view).buffer(0);
        assertThat(labels(view))
                .filteredOn(label -> label.request().letters().text().startsWith("Yalu"))
                .isNotEmpty()
                .allSatisfy(
                        label -> {
                            var wet =
                                    label.taken().stream()
                                            .mapToDouble(
                                                    b ->
                                                            box(b).intersection(water).getArea()
                                                                    / box(b).getArea())
                                            .summaryStatistics();
                            assertThat(wet.getMax() < 0.35 || wet.getMin() > 0.65).isTrue();
                        });
    }

    @ParameterizedTest
    @ValueSource(doubles = {1_000_000, 700_000, 400_000, 300_000})
    void the_peak_of_paektu_is_named_beside_its_lake(double denominator) {
        assertThat(labels(view(new LatLon(41.95, 128.2), denominator)))
                .extracting(label -> label.request().letters().text())
                .anyMatch(name -> name.startsWith("Mt Paektu 백두산"))
                .contains("Chon Lake 천지");
    }

    /// In English, the longest, as well as in the other languages; smaller where it must be.
    @ParameterizedTest
    @EnumSource(Language.class)
    void both_koreas_are_named_among_their_cities(Language language) {
        var view = view(new LatLon(39.2, 126.2), 5_000_000);
        var names =
                Placing.of(Maps.sample(view, Theme.LIGHT, language)).labels().stream()
                        .filter(label -> label.request().anchor() instanceof LabelAnchor.Ground)
                        .map(label -> label.request().letters().text())
                        .toList();
        assertThat(names).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(3);
        if (language == Language.EN) {
            assertThat(names).contains("NORTH KOREA", "SOUTH KOREA", "CHINA");
        }
    }

    /// One panel of a page of four lacked what the others named.
    @ParameterizedTest
    @CsvSource({"400, 300", "400, 240"})
    void a_small_map_names_both_countries(int width, int height) {
        var view = view(new LatLon(41.405, 128.185), 110_000).resized(width, height, 1);
        assertThat(labels(view))
                .extracting(label -> label.request().letters().text())
                .contains("NORTH KOREA", "CHINA");
    }

    /// Where the frame cuts South Korea off: smaller, as near to the frame and the shore as it
    /// must.
    @ParameterizedTest
    @CsvSource({"39.83, 124.23", "40.113, 124.393", "40.463, 124.964"})
    void a_country_of_which_little_is_seen_is_named_small(double lat, double lon) {
        var view = view(new LatLon(lat, lon), 5_000_000).resized(972, 606, 1);
        assertThat(labels(view))
                .extracting(label -> label.request().letters().text())
                .contains("SOUTH KOREA");
    }

    @ParameterizedTest
    @ValueSource(doubles = {400_000, 300_000, 200_000})
    void the_name_of_a_country_keeps_off_the_lines_of_provinces(double denominator) {
        var view = view(LINJIANG, denominator);
        var lines = drawn(Part.PROVINCE_LINES, view);
        assertThat(labels(view))
                .filteredOn(label -> label.request().letters().text().equals("NORTH KOREA"))
                .hasSize(1)
                .noneMatch(label -> lines.intersects(box(label.box())));
    }

    /// On a page of months, of which one has a report: Changbai's dot lies on that of Hyesan.
    @Test
    void the_same_towns_are_named_with_and_without_a_sighting_over_their_dots() {
        var view = view(new LatLon(41.7, 128.25), 2_200_000).resized(220, 206, 1);
        var reported =
                Maps.contents(Maps.mark("report", Maps.HYESAN, SightingKind.VEHICLES_PARKED));
        assertThat(towns(view, reported))
                .contains("Hyesan 혜산")
                .containsExactlyInAnyOrderElementsOf(towns(view, Maps.contents()));
    }

    private static List<String> towns(Viewport view, MapContents contents) {
        return Placing.of(Maps.COMPOSER.compose(view, MapStyle.DEFAULT, contents)).labels().stream()
                .filter(label -> label.request().barrier() == Barrier.HOME)
                .map(label -> label.request().letters().text())
                .toList();
    }

    /// It would be read as another name of the town.
    @Test
    void what_a_street_map_names_at_the_dot_of_a_town_is_left_out() {
        var view = view(LINJIANG, 25_000);
        var town = new Coordinate(126.907, 41.80694);
        var beside = new Coordinate(126.90, 41.80);
        var names = StreetPart.POINT_NAMES.table();
        for (var at : List.of(town, beside)) {
            var name = at == town ? "建国街道" : "新市街道";
            names.add(GEOMETRIES.createPoint(at), name, 11_000, "village", 0, 0, name);
        }
        var style = new StreetStyles(Theme.LIGHT).of(StreetPart.POINT_NAMES);
        var own = Maps.COMPOSER.compose(view, MapStyle.DEFAULT, Maps.contents());
        var layers = new ArrayList<>(own.layers());
        layers.add(new FeatureLayer(StreetPart.POINT_NAMES, names.collection(), style, 1));
        var both = new MapSnapshot(view, own.look(), layers, own.sightings(), own.density());
        assertThat(Placing.of(both).labels())
                .extracting(label -> label.request().letters().text())
                .contains("Linjiang 临江", "新市街道")
                .doesNotContain("建国街道");
    }
}
