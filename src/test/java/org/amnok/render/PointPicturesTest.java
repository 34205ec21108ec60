package org.amnok.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;
import org.amnok.map.ImageLayer;
import org.amnok.map.MapExtent;
import org.amnok.map.MapLayer;
import org.amnok.map.MutableRowSet;
import org.amnok.map.PointLabels;
import org.amnok.map.PointLayer;
import org.amnok.map.PointMark;
import org.amnok.map.PointSymbol;
import org.amnok.map.PointTable;
import org.amnok.map.PointTableBuilder;
import org.amnok.map.PointTables;
import org.amnok.map.RasterImage;
import org.amnok.map.TestLayers;
import org.amnok.map.ThemeColour;
import org.amnok.map.Viewport;
import org.amnok.map.styling.MapStyle;
import org.amnok.render.canvas.Quality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Points from the uppermost down look as if painted from the lowest up.
class PointPicturesTest {
    private static final int GROUND = ThemeColour.HALO.rgb(MapStyle.DEFAULT.theme());

    private static PointTable one(Viewport view, double x, double y) {
        var builder = new PointTableBuilder(1);
        PointTables.add(builder, view, x, y, 0);
        return builder.build();
    }

    private static BufferedImage picture(Viewport view, PointTable table) {
        return Shapes.picture(view, PointTables.circles(table));
    }

    /// The same, point by point from the lowest, as Java2D paints.
    private static BufferedImage painted(Viewport view, PointLayer layer) {
        var ratio = view.pixelRatio();
        var image =
                new BufferedImage(
                        (int) Math.round(view.widthPixels() * ratio),
                        (int) Math.round(view.heightPixels() * ratio),
                        BufferedImage.TYPE_INT_ARGB_PRE);
        var g = image.createGraphics();
        Quality.apply(g);
        g.setColor(new Color(GROUND));
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        g.scale(ratio, ratio);
        for (var row = 0; row < layer.points().size(); row++) {
            paint(g, view, layer, row);
        }
        g.dispose();
        return image;
    }

    private static void paint(Graphics2D g, Viewport view, PointLayer layer, int row) {
        var symbol = layer.symbols().get(layer.points().category(row)).marks().getFirst();
        var at = view.screen(layer.points().place(row));
        var x = Math.rint(at.x * 4 * view.pixelRatio()) / 4 / view.pixelRatio();
        var y = Math.rint(at.y * 4 * view.pixelRatio()) / 4 / view.pixelRatio();
        var radius = symbol.sizePixels() / 2;
        var circle = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
        g.setColor(new Color(symbol.fillArgb()));
        g.fill(circle);
        g.setColor(new Color(symbol.outlineArgb()));
        g.setStroke(new BasicStroke((float) symbol.outlinePixels()));
        g.draw(circle);
    }

    private static int greatestDifference(BufferedImage a, BufferedImage b) {
        var greatest = 0;
        for (var y = 0; y < a.getHeight(); y++) {
            for (var x = 0; x < a.getWidth(); x++) {
                for (var shift = 0; shift <= 16; shift += 8) {
                    var d = (a.getRGB(x, y) >> shift & 0xFF) - (b.getRGB(x, y) >> shift & 0xFF);
                    greatest = Math.max(greatest, Math.abs(d));
                }
            }
        }
        return greatest;
    }

    @ParameterizedTest(name = "seed {0}, {1} points, pixel ratio {2}")
    @CsvSource({"1, 50, 1", "2, 2000, 1", "3, 40000, 1", "4, 2000, 2", "5, 3000, 3.125"})
    void front_to_back_equals_the_painters_order(long seed, int rows, double ratio) {
        var view = PointTables.view(ratio);
        var layer = PointTables.circles(PointTables.scattered(seed, view, rows));
        var difference = greatestDifference(Shapes.picture(view, layer), painted(view, layer));
        assertThat(difference).as("of 255").isLessThanOrEqualTo(6);
    }

    @ParameterizedTest(name = "at {0}, {1}")
    @CsvSource({"0, 0", "399, 299", "200, 150", "1, 298", "63.5, 64", "128, 250"})
    void a_point_in_the_picture_is_drawn(double x, double y) {
        var view = PointTables.view(1);
        var ink = new Ink(picture(view, one(view, x, y)));
        assertThat(ink.has(Math.min(399, x), Math.min(299, y), 0xE41A1C)).isTrue();
    }

    @ParameterizedTest(name = "at {0}, {1}")
    @CsvSource({"-6, 10", "406, 10", "10, -6", "10, 306", "-70000, 10", "1e7, -1e7"})
    void a_point_outside_the_picture_is_not(double x, double y) {
        var view = PointTables.view(1);
        assertThat(new Ink(picture(view, one(view, x, y))).count(GROUND)).isEqualTo(400 * 300);
    }

    @Test
    void a_later_row_lies_above() {
        var view = PointTables.view(1);
        var builder = new PointTableBuilder(2);
        PointTables.add(builder, view, 100, 100, 0);
        PointTables.add(builder, view, 100, 100, 1);
        assertThat(new Ink(picture(view, builder.build())).has(100, 100, 0x377EB8)).isTrue();
    }

    @Test
    void the_layers_opacity_is_that_of_all_together() {
        var view = PointTables.view(1);
        var builder = new PointTableBuilder(2);
        PointTables.add(builder, view, 100, 100, 0);
        PointTables.add(builder, view, 100, 100, 1);
        var symbols = PointTables.circles(builder.build()).symbols();
        var half = new PointLayer("p", one(view, 100, 100), symbols, null, 0.5, null);
        var both = new PointLayer("p", builder.build(), symbols, null, 0.5, null);
        var expected = new Ink(Shapes.picture(view, half)).at(100, 100);
        assertThat(expected).isNotEqualTo(0xE41A1C).isNotEqualTo(GROUND);
        assertThat(new Ink(Shapes.picture(view, both)).has(100, 100, 0x99BEDA)).isTrue();
    }

    @Test
    void an_image_and_pixels_get_the_same() {
        var view = PointTables.view(2);
        var layer = PointTables.circles(PointTables.scattered(7, view, 500));
        var image = new BufferedImage(800, 600, BufferedImage.TYPE_INT_ARGB_PRE);
        var g = image.createGraphics();
        g.scale(2, 2);
        new MapRenderer().render(TestLayers.snapshot(view, layer), g, List.of(), () -> false);
        assertThat(greatestDifference(image, Shapes.picture(view, layer))).isLessThanOrEqualTo(1);
    }

    @Test
    void a_page_of_vectors_gets_shapes() {
        var view = PointTables.view(1);
        var page =
                ShapesOnly.on(
                        new BufferedImage(400, 300, BufferedImage.TYPE_INT_ARGB).createGraphics());
        var layer = PointTables.circles(PointTables.scattered(8, view, 100));
        var report =
                new MapRenderer()
                        .render(
                                TestLayers.snapshot(view, layer),
                                page.graphics(),
                                List.of(),
                                () -> false);
        assertThat(page.shapes()).hasSize(1 + 2 * report.drawn());
    }

    @Test
    void a_symbol_of_the_program_is_drawn_as_everywhere() {
        var view = PointTables.view(1);
        var badge = List.of(PointSymbol.of(PointMark.named("sighting-parked", 20)));
        var table = new PointTableBuilder(1);
        PointTables.add(table, view, 100, 100, 0);
        var ink =
                new Ink(
                        Shapes.picture(
                                view, new PointLayer("p", table.build(), badge, null, 1, null)));
        assertThat(ink.count(ThemeColour.VEHICLES.rgb(MapStyle.DEFAULT.theme()))).isGreaterThan(50);
    }

    @Test
    void an_unknown_mark_is_told_and_not_drawn() {
        var view = PointTables.view(1);
        var odd = PointSymbol.of(new PointMark("flying-saucer", 8, 0, 0, -1, -1, 1));
        var layer = new PointLayer("p", one(view, 9, 9), List.of(odd, odd, odd), null, 1, null);
        assertThat(Shapes.frame(new MapRenderer(), view, layer).report().leftOut())
                .containsKey("unknown mark “flying-saucer”");
    }

    @Test
    void rows_without_a_place_are_counted() {
        var view = PointTables.view(1);
        var builder = new PointTableBuilder(2);
        builder.add(Double.NaN, 0, 0);
        PointTables.add(builder, view, 100, 100, 0);
        var layer = PointTables.circles(builder.build());
        var report = Shapes.frame(new MapRenderer(), view, layer).report();
        assertThat(report.skipped()).isEqualTo(1);
        assertThat(report.drawn()).isEqualTo(1);
    }

    @Test
    void labels_stand_beside_their_points() {
        var view = PointTables.view(1);
        var labels = new PointLabels(row -> "car " + row, List.of(), 12, 400, 0, 0xFFFFFF, 1.5);
        var plain = PointTables.circles(PointTables.scattered(9, view, 60));
        var layer = new PointLayer("p", plain.points(), plain.symbols(), null, 1, labels);
        var report = Shapes.frame(new MapRenderer(), view, layer).report();
        assertThat(report.labelsPlaced()).isGreaterThan(5);
    }

    @Test
    void rows_that_are_not_asked_for_are_not_drawn() {
        var view = PointTables.view(1);
        var builder = new PointTableBuilder(2);
        PointTables.add(builder, view, 100, 100, 0);
        PointTables.add(builder, view, 200, 100, 0);
        var all = PointTables.circles(builder.build());
        var second = new MutableRowSet(2);
        second.add(1);
        var ink =
                new Ink(
                        Shapes.picture(
                                view,
                                new PointLayer("p", all.points(), all.symbols(), second, 1, null)));
        assertThat(ink.has(100, 100, 0xE41A1C)).isFalse();
        assertThat(ink.has(200, 100, 0xE41A1C)).isTrue();
    }

    /// Points above an image: they are no part of the ground.
    private static MapLayer[] aboveAnImage(MapLayer points) {
        var extent = new MapExtent(PointTables.view(1).projection(), 14e6, 5e6, 15e6, 6e6);
        var image = new RasterImage(1, 1, extent, new int[] {0xFFC0D0E0});
        return new MapLayer[] {new ImageLayer("image", image, 1, null), points};
    }

    @Test
    void points_dragged_to_a_place_look_like_points_drawn_there_seed_11() {
        var random = new Random(11);
        var renderer = new MapRenderer();
        var view = PointTables.view(1);
        var scattered = PointTables.scattered(11, view, 3000);
        var plain = PointTables.circles(scattered);
        var layers = aboveAnImage(new PointLayer("p", scattered, plain.symbols(), null, 0.6, null));
        for (var i = 0; i < 12; i++) {
            view = view.draggedBy(random.nextInt(-90, 90), random.nextInt(-70, 70));
            var dragged = Shapes.picture(renderer, view, layers);
            assertThat(greatestDifference(dragged, Shapes.picture(view, layers)))
                    .isLessThanOrEqualTo(1);
        }
    }

    @Test
    void what_was_kept_of_points_is_not_shown_for_others() {
        var renderer = new MapRenderer();
        var view = PointTables.view(1);
        var plain = PointTables.circles(PointTables.scattered(12, view, 200));
        var first = new MutableRowSet(200);
        first.add(0);
        var red = PointSymbol.of(PointMark.circle(9, 0xC00000, 0xFFFFFF, 1));
        Shapes.picture(renderer, view, aboveAnImage(plain));
        for (var other :
                List.of(
                        PointTables.circles(PointTables.scattered(13, view, 200)),
                        new PointLayer("p", plain.points(), List.of(red, red, red), null, 1, null),
                        new PointLayer("p", plain.points(), plain.symbols(), first, 1, null),
                        new PointLayer("p", plain.points(), plain.symbols(), null, 0.5, null))) {
            var again = Shapes.picture(renderer, view, aboveAnImage(other));
            assertThat(greatestDifference(again, Shapes.picture(view, aboveAnImage(other))))
                    .isZero();
        }
    }

    @Test
    void a_mark_may_lie_beside_its_point() {
        var view = PointTables.view(1);
        var beside = new PointMark("circle", 8, 20, 10, 0xFFE41A1C, 0, 0);
        var layer =
                new PointLayer(
                        "p", one(view, 100, 100), List.of(PointSymbol.of(beside)), null, 1, null);
        var ink = new Ink(Shapes.picture(view, layer));
        assertThat(ink.has(120, 90, 0xE41A1C)).isTrue();
        assertThat(ink.has(100, 100, 0xE41A1C)).isFalse();
    }
}
