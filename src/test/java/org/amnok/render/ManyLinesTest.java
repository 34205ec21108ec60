package org.amnok.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.amnok.map.MapLayer;
import org.amnok.map.Maps;
import org.amnok.map.TestLayers;
import org.amnok.map.Viewport;
import org.geotools.api.style.Style;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;

/// Lines of a large layer, which are inked together, beside the same in layers too small for that.
class ManyLinesTest {
    private static final int LINES = 2_400;
    private static final int FEW = 600;
    private static final Viewport VIEW = Maps.hyesan(50_000).resized(500, 400, 1);

    /// Of 255: where lines cross, their soft edges add up otherwise.
    private static final int SEEN = 60;

    private static List<Geometry> lines() {
        var random = new Random(63);
        var lines = new ArrayList<Geometry>();
        for (var i = 0; i < LINES; i++) {
            var x = 128.14 + random.nextDouble(0.08);
            var y = 41.36 + random.nextDouble(0.08);
            var east = random.nextDouble(-0.003, 0.003);
            lines.add(Shapes.line(x, y, x + east, y + random.nextDouble(-0.002, 0.002)));
        }
        return lines;
    }

    private static BufferedImage together(Style style) {
        return Shapes.picture(VIEW, TestLayers.layer("lines", style, lines()));
    }

    private static BufferedImage apart(Style style) {
        var lines = lines();
        var layers =
                IntStream.range(0, LINES / FEW)
                        .mapToObj(i -> lines.subList(i * FEW, (i + 1) * FEW))
                        .map(part -> TestLayers.layer("lines", style, part))
                        .toArray(MapLayer[]::new);
        return Shapes.picture(VIEW, layers);
    }

    /// How many pixels differ by more than so much of 255.
    private static long differing(BufferedImage one, BufferedImage other, int by) {
        return IntStream.range(0, one.getWidth() * one.getHeight())
                .filter(
                        i -> {
                            var x = i % one.getWidth();
                            var y = i / one.getWidth();
                            var green = one.getRGB(x, y) >> 8 & 255;
                            return Math.abs(green - (other.getRGB(x, y) >> 8 & 255)) > by;
                        })
                .count();
    }

    @Test
    void many_lines_look_as_they_do_one_by_one() {
        var style = TestLayers.lined("#604890", 2);
        var together = together(style);
        assertThat(differing(together, Shapes.picture(VIEW), SEEN)).isGreaterThan(20_000);
        assertThat(differing(together, apart(style), SEEN)).isLessThan(100);
    }

    @Test
    void many_faint_lines_darken_each_other() {
        var style = TestLayers.faint("#604890", 2);
        assertThat(differing(together(style), apart(style), 4)).isZero();
    }
}
