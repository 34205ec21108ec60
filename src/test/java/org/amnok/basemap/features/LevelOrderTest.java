package org.amnok.basemap.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Envelope;

/// From which level on features are drawn.
class LevelOrderTest {
    private final LevelOrder order = new LevelOrder();

    @Test
    void a_feature_alone_is_drawn_from_the_coarsest_level() {
        order.add(new Envelope(128, 128, 41, 41));
        assertThat(order.levels()).containsExactly((byte) 0);
    }

    @Test
    void of_points_at_one_place_one_is_drawn_before_the_deepest_level() {
        for (var i = 0; i < 100; i++) {
            order.add(new Envelope(128, 128, 41, 41));
        }
        var levels = new TreeSet<Byte>();
        for (var level : order.levels()) {
            levels.add(level);
        }
        assertThat(levels).containsExactly((byte) 0, (byte) LevelTiles.DEEPEST);
    }

    /// 30° are 44 pixels of level 0.
    @Test
    void what_is_large_is_drawn_from_the_coarsest_level_however_many_there_are() {
        for (var i = 0; i < 50; i++) {
            order.add(new Envelope(100, 130, 20, 50));
        }
        assertThat(order.levels()).containsOnly((byte) 0);
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 8, 12})
    void at_each_level_a_square_of_eight_pixels_has_one_of_many_points_seed_4(int level) {
        var random = new Random(4);
        var points = new double[5_000][2];
        for (var point : points) {
            point[0] = 128 + random.nextGaussian() * 0.1;
            point[1] = 41 + random.nextGaussian() * 0.1;
            order.add(new Envelope(point[0], point[0], point[1], point[1]));
        }
        var levels = order.levels();
        var squares = new TreeSet<String>();
        var drawn = new TreeSet<String>();
        var count = 0;
        for (var i = 0; i < points.length; i++) {
            var square = square(points[i], level);
            squares.add(square);
            if (levels[i] <= level) {
                drawn.add(square);
                count++;
            }
        }
        assertThat(drawn).isEqualTo(squares).hasSize(count);
    }

    /// The first along a curve would be the one nearest to a corner, over and over.
    @Test
    void what_is_drawn_lies_anywhere_in_its_square_seed_7() {
        var random = new Random(7);
        var size = 8 * LevelTiles.pixel(6);
        var xs = new double[40_000];
        for (var i = 0; i < xs.length; i++) {
            xs[i] = 128 + random.nextDouble();
            var y = 41 + random.nextDouble() / 2;
            order.add(new Envelope(xs[i], xs[i], y, y));
        }
        var levels = order.levels();
        var left = 0;
        var all = 0;
        for (var i = 0; i < xs.length; i++) {
            if (levels[i] <= 6) {
                var share = LevelTiles.x(xs[i]) / size;
                left += share - Math.floor(share) < 0.5 ? 1 : 0;
                all++;
            }
        }
        assertThat((double) left / all).isBetween(0.4, 0.6);
    }

    private static String square(double[] point, int level) {
        var size = 8 * LevelTiles.pixel(level);
        return (long) (LevelTiles.x(point[0]) / size)
                + " "
                + (long) (LevelTiles.y(point[1]) / size);
    }

    @Test
    void the_tile_of_a_feature_is_one_of_those_that_are_drawn_at_its_level_seed_5() {
        var random = new Random(5);
        var boxes = new Envelope[2_000];
        for (var i = 0; i < boxes.length; i++) {
            var lon = 124 + 6 * random.nextDouble();
            var lat = 40 + 2 * random.nextDouble();
            var size = random.nextDouble() * 0.01;
            boxes[i] = new Envelope(lon, lon + size, lat, lat + size);
            order.add(boxes[i]);
        }
        var tiles = order.tiles();
        for (var i = 0; i < boxes.length; i++) {
            assertThat(LevelTiles.in(boxes[i], order.levels()[i])).contains(tiles[i]);
        }
    }
}
