package org.amnok.basemap.osm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// After the cases of osmcode's test data for areas, with lines of our own.
class AreaRingsTest {
    private static int[] line(int... xy) {
        return xy;
    }

    private static int[] square(int x, int y, int side) {
        return line(x, y, x + side, y, x + side, y + side, x, y + side, x, y);
    }

    private static List<List<int[]>> of(int[]... lines) {
        return AreaRings.of(Arrays.asList(lines), false);
    }

    private static double size(int[] ring) {
        var sum = 0.0;
        for (var i = 2; i < ring.length; i += 2) {
            sum += (double) ring[i - 2] * ring[i + 1] - (double) ring[i] * ring[i - 1];
        }
        return Math.abs(sum) / 2;
    }

    private static double ground(List<List<int[]>> areas) {
        return areas.stream()
                .mapToDouble(
                        rings ->
                                2 * size(rings.getFirst())
                                        - rings.stream().mapToDouble(AreaRingsTest::size).sum())
                .sum();
    }

    @Test
    void a_ring_of_one_line_is_an_area() {
        assertThat(ground(of(square(0, 0, 10)))).isEqualTo(100);
    }

    @Test
    void lines_in_any_order_and_direction_make_a_ring() {
        var areas = of(line(0, 0, 10, 0), line(0, 10, 10, 10, 10, 0), line(0, 10, 0, 0));
        assertThat(areas).hasSize(1);
        assertThat(ground(areas)).isEqualTo(100);
    }

    @Test
    void a_ring_within_a_ring_is_a_hole_whatever_its_direction() {
        var areas = of(square(0, 0, 10), line(2, 2, 2, 4, 4, 4, 4, 2, 2, 2));
        assertThat(areas).hasSize(1);
        assertThat(areas.getFirst()).hasSize(2);
        assertThat(ground(areas)).isEqualTo(96);
    }

    @Test
    void an_island_in_a_hole_is_an_area_again() {
        assertThat(of(square(0, 0, 10), square(2, 2, 6), square(4, 4, 2))).hasSize(2);
    }

    @Test
    void rings_that_touch_in_a_node_stay_two_areas() {
        assertThat(of(square(0, 0, 10), square(10, 10, 10))).hasSize(2);
    }

    @Test
    void holes_that_share_an_edge_are_one_hole() {
        var areas = of(square(0, 0, 20), square(2, 2, 4), square(6, 2, 4));
        assertThat(areas.getFirst()).hasSize(2);
        assertThat(ground(areas)).isEqualTo(400 - 32);
    }

    @Test
    void outer_rings_that_share_an_edge_are_one_area() {
        var areas = of(square(0, 0, 4), square(4, 0, 4));
        assertThat(areas).hasSize(1);
        assertThat(ground(areas)).isEqualTo(32);
    }

    @Test
    void a_hole_that_touches_the_outer_ring_in_a_node_stays_a_hole() {
        var areas =
                of(line(0, 0, 10, 0, 10, 5, 10, 10, 0, 10, 0, 0), line(10, 5, 5, 2, 5, 8, 10, 5));
        assertThat(ground(areas)).isEqualTo(100 - 15);
    }

    @Test
    void a_line_that_goes_back_on_itself_in_a_node_is_two_areas() {
        var areas = of(line(0, 0, 4, 4, 8, 0, 8, 8, 4, 4, 0, 8, 0, 0));
        assertThat(areas).hasSize(2);
        assertThat(ground(areas)).isEqualTo(32);
    }

    @Test
    void a_spike_is_left_out() {
        var areas = of(line(0, 0, 10, 0, 15, 0, 10, 0, 10, 10, 0, 10, 0, 0));
        assertThat(ground(areas)).isEqualTo(100);
    }

    @Test
    void a_stretch_that_two_lines_both_have_is_an_edge_once_where_the_ring_needs_it() {
        var areas = of(line(0, 0, 10, 0, 10, 10), line(10, 0, 10, 10, 0, 10, 0, 0));
        assertThat(ground(areas)).isEqualTo(100);
    }

    @Test
    void one_ring_told_twice_is_one_area() {
        assertThat(ground(of(square(0, 0, 10), square(0, 0, 10)))).isEqualTo(100);
    }

    @Test
    void an_open_line_is_no_area() {
        assertThat(of(line(0, 0, 10, 0, 10, 10, 0, 10))).isEmpty();
    }

    @Test
    void a_ring_that_crosses_itself_is_no_area() {
        assertThat(of(line(0, 0, 10, 10, 10, 0, 0, 10, 0, 0))).isEmpty();
    }

    @Test
    void rings_that_overlap_are_no_area() {
        assertThat(of(square(0, 0, 10), square(5, 5, 10))).isEmpty();
    }

    @Test
    void a_line_there_and_back_is_no_area() {
        assertThat(of(line(0, 0, 10, 0, 0, 0))).isEmpty();
    }

    @Test
    void places_told_twice_in_a_row_do_no_harm() {
        assertThat(ground(of(line(0, 0, 0, 0, 10, 0, 10, 0, 10, 10, 0, 10, 0, 0)))).isEqualTo(100);
    }

    @Test
    void where_members_are_missing_closed_rings_are_areas_all_the_same() {
        var lines = List.of(square(0, 0, 10), line(20, 0, 60, 0));
        assertThat(ground(AreaRings.of(lines, true))).isEqualTo(100);
    }

    @Test
    void where_members_are_missing_a_small_gap_is_closed() {
        var lines = List.of(line(0, 0, 10, 0, 10, 10, 0, 10));
        assertThat(ground(AreaRings.of(lines, true))).isEqualTo(100);
    }

    @Test
    void where_members_are_missing_a_wide_gap_is_left_open() {
        assertThat(AreaRings.of(List.of(line(0, 0, 50, 2, 100, 0)), true)).isEmpty();
    }
}
