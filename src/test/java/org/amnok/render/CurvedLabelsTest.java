package org.amnok.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.amnok.domain.Language;
import org.amnok.domain.LatLon;
import org.amnok.domain.River;
import org.amnok.map.FeatureLayer;
import org.amnok.map.Maps;
import org.amnok.map.Theme;
import org.amnok.map.Viewport;
import org.amnok.map.symbology.LabelOption;
import org.amnok.render.label.PlacedLabel;
import org.amnok.render.text.LabelAnchor;
import org.junit.jupiter.api.Test;

/// Names along rivers that wander by chance, in all directions.
class CurvedLabelsTest {
    private static final Viewport VIEW = Maps.hyesan(50_000);
    private static final String NAME = "Yalu · Amnok · 鸭绿江 · 압록강";

    private static double[] course(Random random) {
        var xy = new double[2 * 120];
        var heading = random.nextDouble(0, 2 * Math.PI);
        xy[0] = random.nextDouble(100, 700);
        xy[1] = random.nextDouble(100, 500);
        for (var i = 2; i < xy.length; i += 2) {
            heading += random.nextGaussian() * 0.3;
            xy[i] = xy[i - 2] + 14 * Math.cos(heading);
            xy[i + 1] = xy[i - 1] + 14 * Math.sin(heading);
        }
        return xy;
    }

    private static List<PlacedLabel> labels(double[] course, FeatureLayer... below) {
        var river = LabelledFeatures.line(VIEW, course);
        var text =
                LabelledFeatures.text(
                        null, Map.of(LabelOption.SPACING, "1.3", LabelOption.CLEARANCE, "3"));
        var layer = new LabelledFeatures().add(river, NAME, 0, "").layer(text);
        var layers = Stream.concat(Stream.of(below), Stream.of(layer));
        var all = layers.toArray(FeatureLayer[]::new);
        return Placing.of(LabelledFeatures.snapshot(VIEW, Theme.LIGHT, all)).labels();
    }

    /// The middles of what the letters cover run from left to right, but for what their height
    /// adds: a letter on its head would belong to text that runs from right to left.
    @Test
    void names_along_rivers_are_never_upside_down_seed_41() {
        var random = new Random(41);
        var seen = 0;
        for (var round = 0; round < 200; round++) {
            for (var label : labels(course(random))) {
                seen++;
                var first = label.taken().getFirst();
                var last = label.taken().getLast();
                assertThat(first.getCenterX()).isLessThan(last.getCenterX() + 4);
            }
        }
        assertThat(seen).isGreaterThan(60);
    }

    @Test
    void names_stay_beside_their_river_seed_42() {
        var random = new Random(42);
        for (var round = 0; round < 100; round++) {
            var xy = course(random);
            for (var label : labels(xy)) {
                for (var box : label.taken()) {
                    assertThat(distance(xy, box)).isBetween(4.0, 60.0);
                }
            }
        }
    }

    /// South of Sinuiju the evened course cuts a bend short: beside it the name would lie 67 px off
    /// the river, among towns.
    @Test
    void a_river_is_named_at_its_bank_where_its_bends_are_cut_short() {
        var sinuiju = new LatLon(40.091, 124.421);
        var view = Maps.hyesan(249_000).centredAt(sinuiju).resized(540, 282, 1);
        assertThat(furthest(view)).isBetween(1.0, 50.0);
    }

    /// On both banks of a river that runs straight.
    @Test
    void a_river_is_named_over_a_town_rather_than_so_far_off_that_nobody_sees_what_it_names() {
        var course = new double[2 * 50];
        for (var i = 0; i < course.length; i += 2) {
            course[i] = 50 + 7.0 * i;
            course[i + 1] = 300;
        }
        var built = LabelledFeatures.area("#E0D0C0");
        built.getOptions().put(LabelOption.SURFACE, LabelOption.Surface.BUILT_UP.name());
        var town = LabelledFeatures.area(VIEW, 0, 268, 800, 268, 800, 332, 0, 332);
        var labels = labels(course, new LabelledFeatures().add(town, "", 0, "").layer(built));
        assertThat(labels).isNotEmpty();
        for (var label : labels) {
            for (var box : label.taken()) {
                assertThat(distance(course, box)).isBetween(4.0, 25.0);
            }
        }
    }

    /// Of the names along the river, from their middles to it, px.
    private static double furthest(Viewport view) {
        var river = Maps.COMPOSER.rivers().line(River.YALU).orElseThrow();
        return Placing.of(Maps.sample(view, Theme.LIGHT, Language.KO)).labels().stream()
                .filter(label -> label.request().anchor() instanceof LabelAnchor.Along)
                .map(label -> label.taken().get(label.taken().size() / 2))
                .mapToDouble(
                        middle -> {
                            var at = view.positionAt(middle.getCenterX(), middle.getCenterY());
                            var metres =
                                    view.unitsPerPixel()
                                            * view.projection().groundMetresPerUnit(at);
                            return river.footOf(at).distanceMetres() / metres;
                        })
                .max()
                .orElse(0);
    }

    @Test
    void letters_of_a_name_turn_gently_seed_43() {
        var random = new Random(43);
        for (var round = 0; round < 100; round++) {
            for (var label : labels(course(random))) {
                assertThat(sharpest(label.taken())).isLessThan(Math.toRadians(50));
            }
        }
    }

    @Test
    void a_river_that_is_dragged_out_of_the_picture_has_no_name_outside_seed_44() {
        var random = new Random(44);
        var picture = new Rectangle2D.Double(0, 0, VIEW.widthPixels(), VIEW.heightPixels());
        for (var round = 0; round < 100; round++) {
            for (var label : labels(course(random))) {
                assertThat(label.taken()).allMatch(picture::contains);
            }
        }
    }

    /// Of the river's own vertices, which lie 14 px apart.
    private static double distance(double[] xy, Rectangle2D box) {
        var nearest = Double.MAX_VALUE;
        for (var i = 0; i < xy.length; i += 2) {
            var d = Math.hypot(xy[i] - box.getCenterX(), xy[i + 1] - box.getCenterY());
            nearest = Math.min(nearest, d);
        }
        return nearest;
    }

    /// The greatest turn of the line through the letters' middles.
    private static double sharpest(List<Rectangle2D> boxes) {
        double sharpest = 0;
        for (var i = 2; i < boxes.size(); i++) {
            var turn =
                    Math.abs(
                            direction(boxes.get(i - 1), boxes.get(i))
                                    - direction(boxes.get(i - 2), boxes.get(i - 1)));
            sharpest = Math.max(sharpest, Math.min(turn, 2 * Math.PI - turn));
        }
        return sharpest;
    }

    private static double direction(Rectangle2D a, Rectangle2D b) {
        return Math.atan2(b.getCenterY() - a.getCenterY(), b.getCenterX() - a.getCenterX());
    }
}
