package org.amnok.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.amnok.geo.Geodesy;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class OutlineDistanceTest {
    private static final LatLon HYESAN = new LatLon(41.4, 128.18);

    private static LatLon near(Random random, double degrees) {
        return new LatLon(
                HYESAN.latDegrees() + degrees * (random.nextDouble() - 0.5),
                HYESAN.lonDegrees() + degrees * (random.nextDouble() - 0.5));
    }

    private static List<LatLon> walk(Random random, int corners) {
        var line = new ArrayList<LatLon>();
        line.add(near(random, 0.6));
        while (line.size() < corners) {
            var last = line.getLast();
            line.add(
                    new LatLon(
                            last.latDegrees() + 0.01 * (random.nextDouble() - 0.5),
                            last.lonDegrees() + 0.01 * (random.nextDouble() - 0.5)));
        }
        return line;
    }

    /// The nearest of many places along each edge, on the ellipsoid.
    private static double walked(List<LatLon> line, LatLon place) {
        var least = Double.POSITIVE_INFINITY;
        for (int i = 0; i + 1 < line.size(); i++) {
            for (double share = 0; share <= 1; share += 1 / 64.0) {
                var from = line.get(i);
                var to = line.get(i + 1);
                var at =
                        new LatLon(
                                from.latDegrees() + share * (to.latDegrees() - from.latDegrees()),
                                from.lonDegrees() + share * (to.lonDegrees() - from.lonDegrees()));
                least = Math.min(least, Geodesy.distanceMetres(place, at));
            }
        }
        return least;
    }

    @RepeatedTest(20)
    void lines_are_as_far_as_on_the_ellipsoid_seed_is_the_repetition(RepetitionInfo info) {
        var random = new Random(info.getCurrentRepetition());
        var line = walk(random, 2 + random.nextInt(120));
        var place = near(random, 0.8);
        var metres =
                new OutlineDistance(Outline.of(Outline.Form.LINE, line))
                        .metres(place.lonDegrees(), place.latDegrees());
        assertThat(metres).isCloseTo(walked(line, place), within(12.0));
    }

    @Test
    void a_point_forty_kilometres_away_is_told_within_ten_metres() {
        var far = new LatLon(41.65, 128.5);
        assertThat(new OutlineDistance(Outline.of(far)).metres(128.18, 41.4))
                .isCloseTo(Geodesy.distanceMetres(HYESAN, far), within(10.0));
    }

    @RepeatedTest(20)
    void inside_an_area_is_what_a_ring_holds_seed_is_the_repetition(RepetitionInfo info) {
        var random = new Random(100 + info.getCurrentRepetition());
        var ring = walk(random, 3 + random.nextInt(300));
        var area = new OutlineDistance(Outline.of(Outline.Form.AREA, ring));
        var test = new Ring(ring);
        for (int i = 0; i < 200; i++) {
            var place = near(random, 0.6);
            assertThat(area.holds(place.lonDegrees(), place.latDegrees()))
                    .isEqualTo(test.holds(place.lonDegrees(), place.latDegrees()));
        }
    }

    @Test
    void a_hole_is_outside_and_as_far_as_its_edge() {
        var area =
                new OutlineDistance(
                        new Outline(Outline.Form.AREA, List.of(square(0.1), square(0.02))));
        assertThat(area.metres(128.18, 41.4)).isPositive().isCloseTo(1671, within(3.0));
        assertThat(area.metres(128.18, 41.45)).isNegative();
    }

    private static List<LatLon> square(double half) {
        var lat = HYESAN.latDegrees();
        var lon = HYESAN.lonDegrees();
        return List.of(
                new LatLon(lat - half, lon - half),
                new LatLon(lat - half, lon + half),
                new LatLon(lat + half, lon + half),
                new LatLon(lat + half, lon - half));
    }

    @RepeatedTest(20)
    void what_is_said_to_be_beyond_is_seed_is_the_repetition(RepetitionInfo info) {
        var random = new Random(200 + info.getCurrentRepetition());
        var line = new OutlineDistance(Outline.of(Outline.Form.LINE, walk(random, 20)));
        for (int i = 0; i < 200; i++) {
            var place = near(random, 2);
            var metres = random.nextInt(60_000);
            if (line.isBeyond(place.lonDegrees(), place.latDegrees(), metres)) {
                assertThat(line.metres(place.lonDegrees(), place.latDegrees()))
                        .isGreaterThan(metres);
            }
        }
    }
}
