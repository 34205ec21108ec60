package org.amnok.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.amnok.map.FeatureLayer;
import org.amnok.map.Maps;
import org.amnok.map.Theme;
import org.amnok.map.Viewport;
import org.amnok.map.compose.MapSnapshot;
import org.amnok.map.symbology.LabelOption;
import org.amnok.render.label.PlacedLabel;
import org.amnok.render.text.LabelAnchor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;

/// Labels of many points, with the styles of a user: maps made by chance.
class DeclutteringTest {
    private static final List<String> WORDS =
            List.of("Hyesan", "ford 12", "혜산", "长白朝鲜族自治县", "ロシア", "a guard post", "±1.5 km", "중강");

    private static Viewport view(Random random) {
        var ratios = new double[] {1, 1.5, 2, 300 / 96.0};
        return Maps.hyesan(50_000)
                .resized(
                        random.nextInt(300, 1600),
                        random.nextInt(200, 1000),
                        ratios[random.nextInt(ratios.length)]);
    }

    /// Points all over a view and far beyond, a third of them with symbols that nothing may cover.
    private static MapSnapshot crowd(Random random, Viewport view, int number) {
        var plain = new LabelledFeatures();
        var marked = new LabelledFeatures();
        for (var i = 0; i < number; i++) {
            var at =
                    view.positionAt(
                            random.nextDouble(-900, view.widthPixels() + 900),
                            random.nextDouble(-900, view.heightPixels() + 900));
            var text = WORDS.get(random.nextInt(WORDS.size())) + " " + i;
            (i % 3 == 0 ? marked : plain)
                    .addPoint(at.lonDegrees(), at.latDegrees(), text, random.nextInt(4));
        }
        return LabelledFeatures.snapshot(view, Theme.LIGHT, layers(plain, marked));
    }

    private static FeatureLayer[] layers(LabelledFeatures plain, LabelledFeatures marked) {
        var text = LabelledFeatures.text(null, Map.of());
        var obstacle = LabelledFeatures.circle(9, Map.of(LabelOption.IS_OBSTACLE, "true"));
        return new FeatureLayer[] {
            plain.layer(LabelledFeatures.circle(5, Map.of()), text), marked.layer(obstacle, text)
        };
    }

    private static int number(Random random) {
        return (int) Math.exp(random.nextDouble(Math.log(20), Math.log(3000)));
    }

    @Test
    void labels_never_overlap_seed_31() {
        var random = new Random(31);
        for (var round = 0; round < 40; round++) {
            var labels = Placing.of(crowd(random, view(random), number(random))).labels();
            for (var a = 0; a < labels.size(); a++) {
                for (var b = a + 1; b < labels.size(); b++) {
                    assertThat(labels.get(a).box().intersects(labels.get(b).box()))
                            .as(text(labels.get(a)) + " and " + text(labels.get(b)))
                            .isFalse();
                }
            }
        }
    }

    @Test
    void no_label_covers_a_symbol_that_is_an_obstacle_seed_32() {
        var random = new Random(32);
        for (var round = 0; round < 40; round++) {
            var placing = Placing.of(crowd(random, view(random), number(random)));
            for (var label : placing.labels()) {
                assertThat(label.taken()).as(text(label)).allMatch(placing.scene().symbols::isFree);
            }
        }
    }

    @Test
    void no_label_leaves_the_picture_or_lies_on_furniture_seed_33() {
        var random = new Random(33);
        for (var round = 0; round < 40; round++) {
            var view = view(random);
            var furniture = new Envelope(20, 180, view.heightPixels() - 60, view.heightPixels());
            var picture = new Rectangle2D.Double(0, 0, view.widthPixels(), view.heightPixels());
            var labels = Placing.of(crowd(random, view, number(random)), furniture).labels();
            for (var label : labels) {
                assertThat(label.taken()).as(text(label)).allMatch(picture::contains);
                assertThat(label.taken())
                        .as(text(label))
                        .noneMatch(
                                b ->
                                        b.intersects(
                                                furniture.getMinX(),
                                                furniture.getMinY(),
                                                furniture.getWidth(),
                                                furniture.getHeight()));
            }
        }
    }

    @Test
    void the_same_picture_has_the_same_labels_seed_34() {
        var random = new Random(34);
        for (var round = 0; round < 20; round++) {
            var snapshot = crowd(random, view(random), number(random));
            assertThat(places(Placing.of(snapshot))).isEqualTo(places(Placing.of(snapshot)));
        }
    }

    @Test
    void what_matters_more_is_placed_first_seed_35() {
        var random = new Random(35);
        for (var round = 0; round < 20; round++) {
            var view = view(random);
            var at = view.positionAt(view.widthPixels() / 2, view.heightPixels() / 2);
            var features = new LabelledFeatures();
            for (var i = 0; i < 60; i++) {
                features.addPoint(at.lonDegrees(), at.latDegrees(), "Place " + i, 60 - i);
            }
            var layer = features.layer(LabelledFeatures.text(null, Map.of()));
            var labels = Placing.of(LabelledFeatures.snapshot(view, Theme.LIGHT, layer)).labels();
            assertThat(labels).hasSizeBetween(2, 59);
            assertThat(labels.getFirst().request().order()).isEqualTo(1);
            assertThat(labels)
                    .as("all have the same room: nobody jumps the queue")
                    .allMatch(l -> l.request().order() <= labels.size());
        }
    }

    /// Labels that the edge of the picture has pushed aside return to their own places, which are
    /// those of a much larger picture.
    @Test
    void a_label_keeps_its_place_while_the_map_is_dragged_seed_36() {
        var random = new Random(36);
        var kept = 0;
        for (var round = 0; round < 30; round++) {
            var view = view(random);
            var dx = random.nextInt(-400, 400);
            var dy = random.nextInt(-300, 300);
            var before = crowd(random, view, number(random));
            var after = moved(before, view.draggedBy(dx, dy));
            var large =
                    moved(
                            before,
                            view.resized(
                                    view.widthPixels() + 1200,
                                    view.heightPixels() + 1200,
                                    view.pixelRatio()));
            var own = places(Placing.of(large));
            var here = places(Placing.of(before));
            var there = places(Placing.of(after));
            for (var name : here.keySet()) {
                var isOwn = near(here.get(name), own.get(name));
                if (isOwn && isWithin(here.get(name), view, dx, dy)) {
                    kept++;
                    assertThat(near(here.get(name), there.get(name)))
                            .as(name + " dragged by " + dx + ", " + dy)
                            .isTrue();
                }
            }
        }
        assertThat(kept).as("labels that are seen before and after").isGreaterThan(100);
    }

    private static MapSnapshot moved(MapSnapshot snapshot, Viewport view) {
        return new MapSnapshot(view, snapshot.look(), snapshot.layers());
    }

    /// A label's point, and its upper left corner seen from there.
    private record Spot(double x, double y, Rectangle2D box) {}

    private static Map<String, Spot> places(Placing placing) {
        var spots = new HashMap<String, Spot>();
        for (var label : placing.labels()) {
            if (label.request().anchor() instanceof LabelAnchor.Around at) {
                spots.put(text(label), new Spot(at.x(), at.y(), label.box()));
            }
        }
        return spots;
    }

    private static boolean near(Spot a, @Nullable Spot b) {
        return b != null
                && Math.abs(a.box.getX() - a.x - b.box.getX() + b.x) < 0.01
                && Math.abs(a.box.getY() - a.y - b.box.getY() + b.y) < 0.01;
    }

    private static boolean isWithin(Spot spot, Viewport view, double dx, double dy) {
        var inner = new Rectangle2D.Double(3, 3, view.widthPixels() - 6, view.heightPixels() - 6);
        var box = spot.box;
        return inner.contains(spot.x + dx, spot.y + dy)
                && inner.contains(
                        box.getX() + dx, box.getY() + dy, box.getWidth(), box.getHeight());
    }

    private static String text(PlacedLabel label) {
        return label.request().letters().text();
    }
}
