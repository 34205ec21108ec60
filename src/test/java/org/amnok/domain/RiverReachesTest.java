package org.amnok.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import org.amnok.domain.filter.Criterion;
import org.junit.jupiter.api.Test;

/// Which kilometres of a river lie in a shape, on a river that runs due north from the equator and
/// back down beside itself.
class RiverReachesTest {
    /// Of a degree of latitude: the line's own measure, which need not be that of the ground.
    private static final double PER_DEGREE = 110.574;

    private static final double LENGTH = 2 * PER_DEGREE;

    /// Up one degree at 127° E, and back at 127.2° E.
    private static final RiverLines HAIRPIN =
            new RiverLines() {
                @Override
                public OptionalDouble kilometres(River river) {
                    return river == River.YALU ? OptionalDouble.of(LENGTH) : OptionalDouble.empty();
                }

                @Override
                public LatLon at(River river, double kilometre) {
                    return kilometre <= PER_DEGREE
                            ? new LatLon(kilometre / PER_DEGREE, 127)
                            : new LatLon(2 - kilometre / PER_DEGREE, 127.2);
                }
            };

    private static RiverReaches box(double west, double south, double east, double north) {
        return RiverReaches.inside(HAIRPIN, Criterion.InArea.box(west, south, east, north).ring());
    }

    @Test
    void a_reach_that_crosses_an_area_meets_it_and_one_within_is_held() {
        var area = box(126.9, 0.2, 127.1, 0.4);
        var from = 0.2 * PER_DEGREE;
        var to = 0.4 * PER_DEGREE;
        assertThat(area.hold(River.YALU, from + 0.01, to - 0.01)).isTrue();
        assertThat(area.hold(River.YALU, from - 0.01, to - 1)).isFalse();
        assertThat(area.meet(River.YALU, from - 5, from + 0.01)).isTrue();
        assertThat(area.meet(River.YALU, 0, from - 0.01)).isFalse();
        assertThat(area.meet(River.YALU, to + 0.01, LENGTH)).isFalse();
    }

    @Test
    void a_reach_around_an_area_meets_it_though_its_ends_lie_outside() {
        assertThat(box(126.9, 0.5, 127.1, 0.5005).meet(River.YALU, 0, PER_DEGREE)).isTrue();
        assertThat(box(126.9, 0.5, 127.1, 0.5005).hold(River.YALU, 0, PER_DEGREE)).isFalse();
    }

    @Test
    void a_reach_that_leaves_an_area_and_comes_back_is_not_held() {
        var both = box(126.9, 0.2, 127.3, 0.8);
        assertThat(both.hold(River.YALU, 0.3 * PER_DEGREE, 0.7 * PER_DEGREE)).isTrue();
        assertThat(both.hold(River.YALU, 0.3 * PER_DEGREE, 1.7 * PER_DEGREE)).isFalse();
        assertThat(both.meet(River.YALU, 0.9 * PER_DEGREE, 1.1 * PER_DEGREE)).isFalse();
    }

    @Test
    void what_lies_beyond_an_end_lies_where_the_end_does() {
        var mouth = box(126.9, -0.1, 127.1, 0.5);
        assertThat(mouth.hold(River.YALU, -3, 10)).isTrue();
        assertThat(mouth.meet(River.YALU, LENGTH - 10, LENGTH + 10)).isFalse();
        assertThat(box(127.1, -0.1, 127.3, 0.5).hold(River.YALU, LENGTH - 10, LENGTH + 10))
                .isTrue();
    }

    @Test
    void of_a_river_without_a_line_all_may_lie_there_and_nothing_does_for_certain() {
        var area = box(126.9, 0.2, 127.1, 0.4);
        assertThat(area.meet(River.TUMEN, 1, 2)).isTrue();
        assertThat(area.hold(River.TUMEN, 1, 2)).isFalse();
    }

    @Test
    void nothing_is_near_no_shape() {
        var none = new RiverReaches(HAIRPIN, List.of());
        assertThat(none.meet(River.YALU, 0, LENGTH)).isFalse();
        assertThat(none.meet(River.TUMEN, 0, LENGTH)).isFalse();
    }

    @Test
    void a_distance_counts_from_the_shape() {
        var post = new OutlineDistance(Outline.of(new LatLon(0.5, 127)));
        var near = new RiverReaches(HAIRPIN, List.of(new RiverReaches.Near(post, 500)));
        var middle = 0.5 * PER_DEGREE;
        assertThat(near.hold(River.YALU, middle - 0.49, middle + 0.49)).isTrue();
        assertThat(near.hold(River.YALU, middle - 0.52, middle)).isFalse();
        assertThat(near.meet(River.YALU, middle + 0.52, middle + 9)).isFalse();
    }

    /// Against a walk along the line in steps of a metre.
    @Test
    void made_areas_hold_what_a_walk_finds() {
        var random = new Random(20);
        for (int n = 0; n < 40; n++) {
            var west = 126.8 + 0.4 * random.nextDouble();
            var south = 0.9 * random.nextDouble();
            var area =
                    new Ring(
                            Criterion.InArea.box(west, south, west + 0.15, south + 0.002 * (n + 1))
                                    .ring());
            var found = box(west, south, west + 0.15, south + 0.002 * (n + 1));
            var from = LENGTH * random.nextDouble();
            var to = Math.min(LENGTH, from + 4);
            var inside = 0;
            var all = 0;
            for (var km = from; km <= to; km += 0.001) {
                var at = HAIRPIN.at(River.YALU, km);
                inside += area.holds(at.lonDegrees(), at.latDegrees()) ? 1 : 0;
                all++;
            }
            if (inside == 0 || inside == all || inside > 3 && inside < all - 3) {
                assertThat(found.meet(River.YALU, from, to)).isEqualTo(inside > 0);
                assertThat(found.hold(River.YALU, from, to)).isEqualTo(inside == all);
            }
        }
    }
}
