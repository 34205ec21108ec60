package org.amnok.render;

import static org.amnok.render.Styles.area;
import static org.amnok.render.Styles.dashed;
import static org.amnok.render.Styles.expression;
import static org.amnok.render.Styles.graphic;
import static org.amnok.render.Styles.hatched;
import static org.amnok.render.Styles.line;
import static org.amnok.render.Styles.literal;
import static org.amnok.render.Styles.mark;
import static org.amnok.render.Styles.point;
import static org.amnok.render.Styles.stroke;
import static org.amnok.render.Styles.style;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.amnok.map.symbology.LabelOption;
import org.amnok.map.symbology.LineOption;
import org.amnok.render.label.Scene;
import org.geotools.api.style.Style;
import org.geotools.styling.UomOgcMapping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where symbolizers put their ink.
class SymbolizersTest {
    private static final int RED = 0xFF0000;
    private static final Style DOT = style(point("square", 6, "#ff0000"));

    private static Ink draw(Style style, String wkt) {
        return new Ink(Sketch.of(100, 60).draw(style, wkt).image());
    }

    @Test
    void every_point_of_a_multipoint_is_drawn() {
        var ink = draw(DOT, "MULTIPOINT ((10 10), (50 30), (90 50))");
        assertThat(ink.has(10, 10, RED)).isTrue();
        assertThat(ink.has(50, 30, RED)).isTrue();
        assertThat(ink.has(90, 50, RED)).isTrue();
    }

    /// A symbol of 14 px, and above it one of 40.
    private static Ink below(int offPixels) {
        var whole = point("square", 14, "#ff0000");
        whole.getOptions().put(LabelOption.IS_WHOLE, "true");
        whole.getOptions().put(LabelOption.IS_OBSTACLE, "true");
        var ring = point("circle", 40, "#000000");
        ring.getOptions().put(LabelOption.IS_OBSTACLE, "true");
        return new Ink(
                Sketch.of(100, 60)
                        .draw(style(whole), "POINT (30 30)")
                        .draw(style(ring), "POINT (" + (30 + offPixels) + " 30)")
                        .image());
    }

    @ParameterizedTest
    @ValueSource(ints = {18, 20, 22})
    void a_symbol_without_a_name_most_of_which_lies_below_a_larger_one_is_left_out(int off) {
        assertThat(below(off).count(RED)).isZero();
    }

    @Test
    void a_symbol_that_a_larger_one_only_touches_is_drawn() {
        assertThat(below(25).count(RED)).isGreaterThan(50);
    }

    @Test
    void a_symbol_on_a_line_is_halfway_along_it() {
        var ink = draw(DOT, "LINESTRING (10 10, 50 10, 50 50)");
        assertThat(ink.has(50, 10, RED)).isTrue();
    }

    @Test
    void a_symbol_on_several_lines_is_on_the_longest() {
        var ink = draw(DOT, "MULTILINESTRING ((5 5, 15 5), (20 40, 80 40))");
        assertThat(ink.has(50, 40, RED)).isTrue();
        assertThat(ink.has(10, 5, RED)).isFalse();
    }

    @Test
    void a_symbol_on_an_area_is_in_its_middle() {
        var ink = draw(DOT, "POLYGON ((10 10, 50 10, 50 50, 10 50, 10 10))");
        assertThat(ink.has(30, 30, RED)).isTrue();
    }

    @Test
    void a_symbol_on_a_crooked_area_is_inside_it() {
        var crooked = "POLYGON ((10 5, 90 5, 90 55, 10 55, 10 45, 80 45, 80 15, 10 15, 10 5))";
        var inside = draw(DOT, crooked);
        assertThat(inside.has(50, 30, RED)).isFalse();
        assertThat(inside.count(RED)).isGreaterThan(20);
    }

    @Test
    void a_line_symbolizer_draws_the_outline_of_an_area() {
        var ink = draw(style(line("#ff0000", 4)), "POLYGON ((10 10, 50 10, 50 50, 10 50, 10 10))");
        assertThat(ink.has(30, 10, RED)).isTrue();
        assertThat(ink.has(10, 10, RED)).isTrue();
        assertThat(ink.has(30, 30, RED)).isFalse();
    }

    @Test
    void a_positive_offset_lies_on_the_left_of_the_line() {
        var line = line("#ff0000", 4);
        line.setPerpendicularOffset(literal(10));
        var ink = draw(style(line), "LINESTRING (0 30, 100 30)");
        assertThat(ink.has(50, 20, RED)).isTrue();
        assertThat(ink.has(50, 40, RED)).isFalse();
    }

    @Test
    void a_positive_offset_lies_outside_of_an_area() {
        var outline = area(null, stroke("#ff0000", 3));
        outline.setPerpendicularOffset(literal(6));
        var clockwise = draw(style(outline), "POLYGON ((30 20, 70 20, 70 40, 30 40, 30 20))");
        var other = draw(style(outline), "POLYGON ((30 20, 30 40, 70 40, 70 20, 30 20))");
        assertThat(clockwise.has(50, 14, RED)).isTrue();
        assertThat(clockwise.has(50, 26, RED)).isFalse();
        assertThat(other.has(50, 14, RED)).isTrue();
    }

    @Test
    void a_positive_offset_lies_inside_of_a_hole() {
        var outline = area(null, stroke("#ff0000", 3));
        outline.setPerpendicularOffset(literal(5));
        var ink =
                draw(
                        style(outline),
                        "POLYGON ((-50 -50, 150 -50, 150 110, -50 110, -50 -50), "
                                + "(20 10, 80 10, 80 50, 20 50, 20 10))");
        assertThat(ink.has(50, 15, RED)).isTrue();
        assertThat(ink.has(50, 5, RED)).isFalse();
    }

    @Test
    void a_dot_stands_around_the_end_of_the_line() {
        var line = line("#ff0000", 1);
        line.getOptions().putAll(Map.of(LineOption.END_DOT, "true", LineOption.DOT_SIZE, "20"));
        var ink = draw(style(line), "LINESTRING (10 30, 80 30)");
        assertThat(ink.has(80, 38, RED)).isTrue();
        assertThat(ink.has(10, 38, RED)).isFalse();
    }

    @Test
    void a_line_that_leaves_the_picture_has_no_end_in_it() {
        var line = line("#ff0000", 2);
        line.getOptions().putAll(Map.of(LineOption.END_DOT, "true", LineOption.DOT_SIZE, "1000"));
        var ink = draw(style(line), "LINESTRING (10 30, 5000 30)");
        assertThat(ink.count(RED)).isLessThan(300);
    }

    @Test
    void a_width_in_metres_is_true_on_the_ground() {
        var road = line("#ff0000", 400);
        road.setUnitOfMeasure(UomOgcMapping.METRE.getUnit());
        for (var projection :
                java.util.List.of(
                        org.amnok.geo.projection.Projections.webMercator(), Sketch.utm())) {
            var sketch = Sketch.in(projection, 100, 60);
            var ink = new Ink(sketch.draw(style(road), "LINESTRING (0 30, 100 30)").image());
            var expected = 400 / sketch.view.groundMetresPerPixel();
            assertThat(ink.count(RED) / 100.0).isBetween(expected - 1.5, expected + 1.5);
        }
    }

    @Test
    void dashes_stay_in_their_place_when_the_map_is_moved() {
        assertMovesAsOne(style(line(dashed("#ff0000", 4, 7, 5))), "LINESTRING (-30 31, 200 31)");
    }

    @Test
    void graphics_along_a_line_stay_in_their_place_when_the_map_is_moved() {
        var stroke = stroke("#000000", 1);
        stroke.setGraphicStroke(graphic(9, mark("square", "#ff0000", null)));
        assertMovesAsOne(style(line(stroke)), "LINESTRING (-30 31, 200 31)");
    }

    @Test
    void a_hatch_stays_in_its_place_when_the_map_is_moved() {
        assertMovesAsOne(
                style(hatched(graphic(7, mark("shape://slash", null, "#ff0000")))),
                "POLYGON ((-90 -90, 300 -90, 300 200, -90 200, -90 -90))");
    }

    /// Whole px: the moved picture shows the very same pixels elsewhere.
    private static void assertMovesAsOne(Style style, String wkt) {
        var sketch = Sketch.of(100, 60).draw(style, wkt);
        var before = sketch.image();
        var after = sketch.image(sketch.view.draggedBy(13, 5));
        for (var y = 0; y < 50; y++) {
            for (var x = 0; x < 80; x++) {
                var there = new java.awt.Color(after.getRGB(x + 13, y + 5));
                assertThat(new Ink(before).has(x, y, there.getRGB())).isTrue();
            }
        }
    }

    @Test
    void a_hatch_goes_on_in_the_neighbour() {
        var hatch = style(hatched(graphic(9, mark("shape://horline", null, "#ff0000"))));
        var sketch = Sketch.of(100, 60);
        sketch.draw(hatch, "POLYGON ((0 0, 50 0, 50 60, 0 60, 0 0))");
        sketch.draw(hatch, "POLYGON ((50 0, 100 0, 100 60, 50 60, 50 0))");
        var ink = new Ink(sketch.image());
        for (var y = 0; y < 60; y++) {
            assertThat(ink.at(30, y)).isEqualTo(ink.at(70, y));
        }
    }

    @Test
    void a_bad_feature_is_left_out_and_the_others_are_drawn() {
        var sketch = Sketch.of(100, 60);
        var dots = style(point("square", expression("size"), "#ff0000"));
        var sound = Sketch.feature(sketch.geometry("POINT (20 30)"), Map.of("size", 8));
        var broken = Sketch.feature(sketch.geometry("POINT (50 30)"), Map.of("size", "big"));
        var other = Sketch.feature(sketch.geometry("POINT (80 30)"), Map.of("size", "8"));
        sketch.draw(dots, sound, broken, other);
        var ink = new Ink(sketch.image());
        assertThat(ink.has(20, 30, RED)).isTrue();
        assertThat(ink.has(80, 30, RED)).isTrue();
        assertThat(ink.has(50, 30, RED)).isFalse();
        assertThat(sketch.report().leftOut()).isEqualTo(Map.of("size “big” is not a number", 1));
        assertThat(sketch.report().drawn()).isEqualTo(2);
    }

    @Test
    void a_large_symbol_is_seen_although_its_point_is_far_outside() {
        var ink = draw(style(point("circle", 1000, "#ff0000")), "POINT (-400 30)");
        assertThat(ink.has(50, 30, RED)).isTrue();
    }

    @Test
    void dashes_too_fine_to_see_are_a_line() {
        var ink =
                draw(style(line(dashed("#ff0000", 4, 1e-6f, 1e-6f))), "LINESTRING (0 30, 100 30)");
        assertThat(ink.count(RED)).isGreaterThan(390);
    }

    @Test
    void a_label_with_a_bad_value_is_left_out_with_a_reason() {
        var text = Styles.STYLES.createTextSymbolizer();
        text.setLabel(literal("Hyesan"));
        text.setFill(Styles.fill("no colour"));
        text.setFont(
                Styles.STYLES.createFont(
                        literal("Noto Sans"), literal("normal"), literal("400"), literal(12)));
        text.setHalo(Styles.STYLES.createHalo(Styles.fill("#ffffff"), literal(1)));
        var report = Sketch.of(100, 60).draw(style(text), "POINT (50 30)").report();
        assertThat(report.leftOut()).containsOnlyKeys("colour “no colour” is not a colour");
    }

    @Test
    void a_million_bad_values_do_not_make_a_million_reasons() {
        var scene = new Scene();
        for (var i = 0; i < 1000; i++) {
            scene.leaveOut("reason " + i);
        }
        assertThat(scene.leftOut).hasSizeLessThan(60);
        assertThat(scene.leftOut.values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(1000);
    }
}
