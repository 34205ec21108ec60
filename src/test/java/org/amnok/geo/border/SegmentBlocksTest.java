package org.amnok.geo.border;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.amnok.domain.LatLon;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;

class SegmentBlocksTest {
    private static final LatLon HYESAN = new LatLon(41.4, 128.18);

    /// Lines that wander like rivers and coasts, thousands of segments.
    private static List<Coordinate[]> lines(Random random) {
        var lines = new ArrayList<Coordinate[]>();
        for (var line = 0; line < 12; line++) {
            var points = new Coordinate[1 + random.nextInt(700)];
            points[0] = new Coordinate(random.nextDouble(124, 131), random.nextDouble(39, 43));
            for (var i = 1; i < points.length; i++) {
                points[i] =
                        new Coordinate(
                                points[i - 1].x + random.nextDouble(-0.01, 0.011),
                                points[i - 1].y + random.nextDouble(-0.01, 0.011));
            }
            lines.add(points);
        }
        return lines;
    }

    /// Line by line, as if each were the only one.
    private static double nearestOfAll(List<Coordinate[]> lines, LatLon place) {
        var best = Double.POSITIVE_INFINITY;
        for (var line : lines) {
            for (var i = 0; i < Math.max(1, line.length - 1); i++) {
                var segment = new Coordinate[] {line[i], line[Math.min(i + 1, line.length - 1)]};
                var alone = new SegmentBlocks(List.<Coordinate[]>of(segment));
                best = Math.min(best, alone.nearest(place).metres());
            }
        }
        return best;
    }

    @Test
    void the_nearest_of_thousands_is_the_nearest_seed_5() {
        var random = new Random(5);
        var lines = lines(random);
        var blocks = new SegmentBlocks(lines);
        for (var i = 0; i < 100; i++) {
            var place = new LatLon(random.nextDouble(38, 44), random.nextDouble(123, 132));
            assertThat(blocks.nearest(place).metres()).isEqualTo(nearestOfAll(lines, place));
        }
    }

    @Test
    void near_is_what_is_no_farther_seed_6() {
        var random = new Random(6);
        var blocks = new SegmentBlocks(lines(random));
        for (var i = 0; i < 200; i++) {
            var place = new LatLon(random.nextDouble(38, 44), random.nextDouble(123, 132));
            var metres = blocks.nearest(place).metres();
            assertThat(blocks.isWithin(place, metres)).isTrue();
            assertThat(blocks.isWithin(place, Math.nextDown(metres))).isFalse();
        }
    }

    @Test
    void of_two_at_the_same_distance_the_first_is_the_nearest() {
        var corner = new Coordinate(128.18, 41.5);
        var there = new Coordinate[] {new Coordinate(128.0, 41.6), corner};
        var back = new Coordinate[] {corner, new Coordinate(128.4, 41.6)};
        var nearest = new SegmentBlocks(List.of(there, back)).nearest(HYESAN);
        assertThat(nearest.line()).isZero();
        assertThat(nearest.share()).isEqualTo(1, within(1e-9));
    }

    @Test
    void nothing_is_near_where_there_are_no_lines() {
        var nothing = new SegmentBlocks(List.of());
        assertThat(nothing.nearest(HYESAN).metres()).isInfinite();
        assertThat(nothing.isWithin(HYESAN, 1e9)).isFalse();
    }
}
