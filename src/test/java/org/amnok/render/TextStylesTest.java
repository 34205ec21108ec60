package org.amnok.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import org.amnok.map.Maps;
import org.amnok.map.Theme;
import org.amnok.map.Viewport;
import org.amnok.render.label.PlacedLabel;
import org.amnok.render.text.Baseline;
import org.geotools.api.style.LabelPlacement;
import org.geotools.api.style.TextSymbolizer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;

/// What the text symbolizers of GeoTools ask for.
class TextStylesTest {
    private static final Viewport VIEW = Maps.hyesan(50_000);

    private static List<PlacedLabel> labels(LabelledFeatures features, TextSymbolizer text) {
        return Placing.of(LabelledFeatures.snapshot(VIEW, Theme.LIGHT, features.layer(text)))
                .labels();
    }

    private static List<PlacedLabel> labels(
            Geometry geometry,
            String name,
            @Nullable LabelPlacement placement,
            Map<String, String> options) {
        return labels(
                new LabelledFeatures().add(geometry, name, 0, "#000000"),
                LabelledFeatures.text(placement, options));
    }

    /// A name at the pixel 400, 300.
    private static PlacedLabel atMiddle(
            String name, @Nullable LabelPlacement placement, Map<String, String> options) {
        return labels(middle(), name, placement, options).getFirst();
    }

    private static Geometry middle() {
        var at = VIEW.positionAt(400, 300);
        return LabelledFeatures.point(at.lonDegrees(), at.latDegrees());
    }

    @Test
    void the_anchor_says_which_part_of_the_label_stands_on_the_point() {
        var lowerLeft = atMiddle("Hyesan", LabelledFeatures.at(0, 0, 0, 0, 0), Map.of()).box();
        assertThat(lowerLeft.getMinX()).isCloseTo(399, within(0.01));
        assertThat(lowerLeft.getMaxY()).isCloseTo(300, within(0.01));
        var centre = atMiddle("Hyesan", LabelledFeatures.at(0.5, 0.5, 0, 0, 0), Map.of()).box();
        assertThat(centre.getCenterX()).isCloseTo(400, within(0.01));
        assertThat(centre.getCenterY()).isCloseTo(300, within(0.01));
    }

    @Test
    void displacement_is_to_the_right_and_up() {
        var box = atMiddle("Hyesan", LabelledFeatures.at(0.5, 0.5, 10, 25, 0), Map.of()).box();
        assertThat(box.getCenterX()).isCloseTo(410, within(0.01));
        assertThat(box.getCenterY()).isCloseTo(275, within(0.01));
    }

    @Test
    void rotation_is_clockwise_around_the_anchor() {
        var label = atMiddle("Hyesan", LabelledFeatures.at(0, 0.5, 0, 0, 90), Map.of());
        var bounds = bounds(label);
        assertThat(bounds.getMinY()).isGreaterThan(297);
        assertThat(bounds.getHeight()).isGreaterThan(2 * bounds.getWidth());
    }

    @ParameterizedTest
    @ValueSource(doubles = {120, 170, 200, 269.5, -135})
    void no_rotation_stands_text_on_its_head(double degrees) {
        var upright = LabelledFeatures.at(0.5, 0.5, 0, 0, degrees + 180);
        var asked = LabelledFeatures.at(0.5, 0.5, 0, 0, degrees);
        var isFlipped = Math.cos(Math.toRadians(degrees)) < 0;
        var expected = isFlipped ? upright : asked;
        assertThat(bounds(atMiddle("7", asked, Map.of())))
                .isEqualTo(bounds(atMiddle("7", expected, Map.of())));
    }

    private static Rectangle2D bounds(PlacedLabel label) {
        var bent = label.bent();
        if (bent == null) {
            return label.box();
        }
        var b = Baseline.shape(bent).getBounds2D();
        return new Rectangle2D.Double(
                Math.rint(100 * b.getX()) / 100,
                Math.rint(100 * b.getY()) / 100,
                Math.rint(100 * b.getWidth()) / 100,
                Math.rint(100 * b.getHeight()) / 100);
    }

    @Test
    void without_displacement_the_second_of_two_labels_at_one_place_is_left_out() {
        assertThat(labels(twins(), LabelledFeatures.text(centred(), Map.of()))).hasSize(1);
    }

    @Test
    void a_label_moves_as_far_as_its_maximum_displacement_allows() {
        var labels =
                labels(
                        twins(),
                        LabelledFeatures.text(
                                centred(), Map.of(TextSymbolizer.MAX_DISPLACEMENT_KEY, "24")));
        assertThat(labels).hasSize(2);
        var box = labels.get(1).box();
        assertThat(Math.hypot(box.getCenterX() - 400, box.getCenterY() - 300)).isBetween(6.0, 24.1);
    }

    @Test
    void labels_without_conflict_resolution_lie_on_each_other() {
        var text =
                LabelledFeatures.text(
                        centred(), Map.of(TextSymbolizer.CONFLICT_RESOLUTION_KEY, "false"));
        assertThat(labels(twins(), text)).hasSize(2);
    }

    @Test
    void a_group_has_one_label() {
        var features = new LabelledFeatures();
        for (var x : new double[] {100, 400, 700}) {
            var at = VIEW.positionAt(x, 300);
            features.addPoint(at.lonDegrees(), at.latDegrees(), "Yalu", 0);
        }
        assertThat(labels(features, LabelledFeatures.text(null, Map.of()))).hasSize(3);
        assertThat(labels(features, LabelledFeatures.text(null, Map.of("group", "true"))))
                .hasSize(1);
    }

    @Test
    void space_around_keeps_labels_apart() {
        var below = VIEW.positionAt(400, 316);
        var features =
                new LabelledFeatures()
                        .add(middle(), "Hyesan", 0, "#000000")
                        .addPoint(below.lonDegrees(), below.latDegrees(), "Changbai", 1);
        var text = LabelledFeatures.text(null, Map.of(TextSymbolizer.SPACE_AROUND_KEY, "6"));
        var labels = labels(features, text);
        assertThat(labels).hasSize(2);
        var a = labels.get(0).box();
        var b = labels.get(1).box();
        a.setFrame(a.getX() - 6, a.getY() - 6, a.getWidth() + 12, a.getHeight() + 12);
        assertThat(a.intersects(b)).isFalse();
    }

    @Test
    void a_partial_label_may_be_cut_by_the_frame() {
        var at = VIEW.positionAt(797, 300);
        var point = LabelledFeatures.point(at.lonDegrees(), at.latDegrees());
        assertThat(labels(point, "Hyesan", centred(), Map.of())).isEmpty();
        assertThat(labels(point, "Hyesan", centred(), Map.of("partials", "true"))).hasSize(1);
    }

    @Test
    void long_text_is_wrapped_at_spaces() {
        var wrap = Map.of(TextSymbolizer.AUTO_WRAP_KEY, "60");
        var letters = atMiddle("a guard post on a hill", null, wrap).request().letters();
        assertThat(letters.lines()).isEqualTo(3);
        assertThat(letters.width()).isLessThanOrEqualTo(60);
        assertThat(letters.descent() - letters.look().descent())
                .isCloseTo(2 * letters.look().leading(), within(1e-9));
    }

    @Test
    void options_that_are_no_numbers_or_unknown_are_passed_over() {
        var odd = Map.of("spaceAround", "wide", "graphic-margin", "3", "repeat", "NaN");
        assertThat(labels(middle(), "Hyesan", null, odd)).hasSize(1);
    }

    @Test
    void a_style_without_font_halo_or_fill_is_black_on_nothing() {
        var text = LabelledFeatures.text(null, Map.of());
        text.setHalo(null);
        text.setFill(null);
        text.fonts().clear();
        var look =
                labels(new LabelledFeatures().add(middle(), "A", 0, ""), text)
                        .getFirst()
                        .request()
                        .letters()
                        .look();
        assertThat(look.colour()).isEqualTo(Color.BLACK);
        assertThat(look.haloRadius()).isZero();
    }

    @Test
    void a_line_label_stands_off_the_line_by_its_offset() {
        var line = LabelledFeatures.line(VIEW, 100, 300, 700, 300);
        var on = bounds(labels(line, "Yalu", LabelledFeatures.along(0), Map.of()).getFirst());
        var off = bounds(labels(line, "Yalu", LabelledFeatures.along(20), Map.of()).getFirst());
        assertThat(on.getCenterY()).isCloseTo(300, within(3.0));
        assertThat(off.getCenterY()).isCloseTo(on.getCenterY() - 20, within(0.1));
    }

    @Test
    void a_line_label_is_straight_unless_it_follows_the_line() {
        var bow = new double[2 * 60];
        for (var i = 0; i < bow.length; i += 2) {
            var angle = Math.PI * (1.1 + 0.8 * i / bow.length);
            bow[i] = 400 + 220 * Math.cos(angle);
            bow[i + 1] = 400 + 220 * Math.sin(angle);
        }
        var line = LabelledFeatures.line(VIEW, bow);
        var straight = labels(line, "Yalu Amnok", LabelledFeatures.along(0), Map.of());
        var following = Map.of(TextSymbolizer.FOLLOW_LINE_KEY, "true");
        var curved = labels(line, "Yalu Amnok", LabelledFeatures.along(0), following);
        assertThat(sag(straight.getFirst())).isLessThan(0.5);
        assertThat(sag(curved.getFirst())).isGreaterThan(1.5);
    }

    /// How far the middles of letters lie off a straight line through the first and last.
    private static double sag(PlacedLabel label) {
        var a = label.taken().getFirst();
        var b = label.taken().getLast();
        var line =
                new Line2D.Double(a.getCenterX(), a.getCenterY(), b.getCenterX(), b.getCenterY());
        return label.taken().stream()
                .mapToDouble(r -> line.ptLineDist(r.getCenterX(), r.getCenterY()))
                .max()
                .orElseThrow();
    }

    @Test
    void a_line_label_is_repeated_at_the_distance_asked_for() {
        var line = LabelledFeatures.line(VIEW, 20, 300, 780, 300);
        var once = labels(line, "Yalu", LabelledFeatures.along(0), Map.of());
        var often = labels(line, "Yalu", LabelledFeatures.along(0), Map.of("repeat", "150"));
        assertThat(once).hasSize(1);
        assertThat(often).hasSizeBetween(4, 5);
    }

    @Test
    void an_area_is_named_inside() {
        var area = LabelledFeatures.area(VIEW, 300, 200, 500, 220, 480, 400, 310, 380);
        var box = labels(area, "Bidan Island", null, Map.of()).getFirst().box();
        assertThat(area(300, 200, 500, 400).contains(box)).isTrue();
    }

    @Test
    void the_name_of_a_hooked_area_lies_in_it_and_not_in_its_bight() {
        var hook =
                LabelledFeatures.area(
                        VIEW, 200, 200, 600, 200, 600, 230, 330, 230, 330, 450, 600, 450, 600, 480,
                        200, 480);
        var box = labels(hook, "Supung", null, Map.of()).getFirst().box();
        assertThat(area(330, 230, 600, 450).intersects(box)).isFalse();
    }

    @Test
    void an_area_without_room_for_its_name_is_not_named() {
        var sliver = LabelledFeatures.area(VIEW, 300, 200, 320, 200, 320, 400, 300, 400);
        assertThat(labels(sliver, "Bidan Island", null, Map.of())).isEmpty();
    }

    private static Rectangle2D area(double x0, double y0, double x1, double y1) {
        return new Rectangle2D.Double(x0, y0, x1 - x0, y1 - y0);
    }

    private static LabelPlacement centred() {
        return LabelledFeatures.at(0.5, 0.5, 0, 0, 0);
    }

    private static LabelledFeatures twins() {
        return new LabelledFeatures()
                .add(middle(), "Hyesan", 0, "#000000")
                .add(middle(), "Changbai", 1, "#000000");
    }
}
