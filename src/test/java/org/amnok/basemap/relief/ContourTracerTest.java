package org.amnok.basemap.relief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.Test;

class ContourTracerTest {
    private static final int SIDE = 101;

    private static ContourTracer of(DoubleBinaryOperator metres) {
        var nodes = new float[SIDE * SIDE];
        for (var i = 0; i < nodes.length; i++) {
            nodes[i] = (float) metres.applyAsDouble(i % SIDE, i / SIDE);
        }
        return new ContourTracer(nodes, SIDE, SIDE);
    }

    private static boolean isClosed(double[] line) {
        return line[0] == line[line.length - 2] && line[1] == line[line.length - 1];
    }

    /// 10 m a step, 1,000 m high in the middle.
    private static ContourTracer cone() {
        return of((x, y) -> 1000 - 10 * Math.hypot(x - 50, y - 50));
    }

    @Test
    void a_contour_of_a_cone_is_one_circle() {
        var lines = cone().lines(700);
        assertThat(lines).hasSize(1);
        var circle = lines.getFirst();
        assertThat(isClosed(circle)).isTrue();
        for (var i = 0; i < circle.length; i += 2) {
            assertThat(Math.hypot(circle[i] - 50, circle[i + 1] - 50)).isCloseTo(30, within(0.01));
        }
    }

    @Test
    void the_circle_is_as_long_as_it_must_be() {
        var circle = cone().lines(600).getFirst();
        var length = 0.0;
        for (var i = 2; i < circle.length; i += 2) {
            length += Math.hypot(circle[i] - circle[i - 2], circle[i + 1] - circle[i - 1]);
        }
        assertThat(length).isCloseTo(2 * Math.PI * 40, within(0.2));
    }

    @Test
    void one_tracer_finds_one_height_after_the_other() {
        var cone = cone();
        for (var level = 510; level < 1000; level += 10) {
            assertThat(cone.lines(level)).as("%d m", level).hasSize(1);
        }
        assertThat(cone.lines(1001)).isEmpty();
    }

    @Test
    void a_contour_of_a_plane_is_a_straight_line_from_edge_to_edge() {
        var lines = of((x, y) -> 20 * x).lines(505);
        assertThat(lines).hasSize(1);
        var line = lines.getFirst();
        assertThat(line).hasSize(2 * SIDE);
        for (var i = 0; i < line.length; i += 2) {
            assertThat(line[i]).isCloseTo(25.25, within(1e-6));
        }
    }

    @Test
    void heights_that_are_just_those_of_nodes_break_no_line() {
        assertThat(of((x, y) -> 20 * x + 20 * y).lines(1000)).hasSize(1);
    }

    @Test
    void a_contour_ends_at_a_hole() {
        var lines = of((x, y) -> x > 40 && x < 60 ? Double.NaN : 10 * y).lines(505);
        assertThat(lines).hasSize(2);
        assertThat(lines).noneMatch(ContourTracerTest::isClosed);
    }

    /// Two hills and two hollows around a pass.
    @Test
    void over_a_pass_the_mean_of_the_corners_decides() {
        var pass = new float[] {10, 0, 0, 10};
        assertThat(new ContourTracer(pass, 2, 2).lines(4)).hasSize(2);
        var below = new ContourTracer(pass, 2, 2).lines(6);
        assertThat(below).hasSize(2);
        // each cuts off one of the hills
        assertThat(below)
                .allSatisfy(
                        line ->
                                assertThat(Math.abs(line[0] - line[2]))
                                        .isEqualTo(0.4f, within(1e-6)));
    }

    @Test
    void flat_ground_has_none() {
        assertThat(of((x, y) -> 500).lines(500)).isEmpty();
    }
}
