package org.amnok.render.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Rectangle;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DotStampsTest {
    private final PixelGrid grid = new PixelGrid(new int[40 * 40], 40, 40);
    private final DotStamps dots =
            new DotStamps(new DotMasks(), grid, new Rectangle(5, 5, 30, 30), 1);

    private double ink() {
        double sum = 0;
        for (var pixel : grid.pixels()) {
            sum += (pixel >>> 24) / 255.0;
        }
        return sum;
    }

    @Test
    void a_dot_leaves_as_much_ink_as_its_disc_is_large() {
        for (var diameter : new double[] {0.8, 1.25, 2, 5}) {
            Arrays.fill(grid.pixels(), 0);
            dots.stamp(20.3, 18.6, diameter, Color.BLACK, 1);
            assertThat(ink()).isCloseTo(Math.PI * diameter * diameter / 4, within(0.1 * diameter));
        }
    }

    @Test
    void a_faint_dot_leaves_its_share_of_the_ink() {
        dots.stamp(20, 20, 4, new Color(0, 0, 0, 128), 0.5);
        assertThat(ink()).isCloseTo(Math.PI * 4 / 4, within(0.2));
    }

    @Test
    void a_dot_is_where_it_belongs() {
        dots.stamp(20.5, 18.5, 1, Color.RED, 1);
        assertThat(grid.pixels()[18 * 40 + 20] >>> 24).isGreaterThan(150);
    }

    @Test
    void nothing_is_written_outside_the_part() {
        for (var x = -10; x < 50; x++) {
            for (var y = -10; y < 50; y++) {
                dots.stamp(x + 0.4, y + 0.4, 3, Color.BLACK, 1);
            }
        }
        assertThat(grid.pixels()[4 * 40 + 20]).isZero();
        assertThat(grid.pixels()[20 * 40 + 35]).isZero();
        assertThat(grid.pixels()[5 * 40 + 5]).isNotZero();
        assertThat(grid.pixels()[34 * 40 + 34]).isNotZero();
    }
}
