package org.amnok.packing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.amnok.geo.border.RiverLine;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/// Widths that are fit to draw a bank by.
class RiverWidthsTest {
    private static final double LON = 125;
    private static final double LAT = 41;
    private static final double STEP_DEGREES = 250 / 111_060.0;

    @Test
    void a_ray_that_ran_up_a_tributary_is_no_bank() {
        var widths = of("50", "50", "50", "50", "900", "50", "50", "50", "50");
        assertThat(widths.korean()).containsOnly(50);
    }

    @Test
    void a_ray_that_was_cut_is_no_bank() {
        var widths = of("300", "300", "3000", "3000", "300", "300");
        assertThat(widths.korean()).containsOnly(300);
    }

    @Test
    void a_real_widening_stays() {
        var widths = of("100", "150", "200", "250", "250", "200", "150", "100");
        assertThat(widths.korean()).containsExactly(100, 150, 200, 250, 250, 200, 150, 100);
    }

    @Test
    void a_short_gap_is_bridged_evenly_and_said_to_be() {
        var widths = of("100", "", "", "", "140", "140");
        assertThat(widths.korean()).containsExactly(100, 110, 120, 130, 140, 140);
        assertThat(widths.isBridged()).containsExactly(false, true, true, true, false, false);
    }

    @Test
    void a_long_gap_stays_a_gap_between_two_runs() {
        var widths = of("100", "100", "", "", "", "", "", "100", "100");
        assertThat(widths.runs()).containsExactly(new int[] {0, 1}, new int[] {7, 8});
    }

    @Test
    void known_banks_run_out_to_the_line_where_they_end() {
        var widths = of("400", "400", "400", "", "", "", "", "", "");
        assertThat(widths.korean()[2]).isLessThan(widths.korean()[1]);
    }

    @Test
    void between_two_stations_no_bank_is_farther_than_the_farther_of_them() {
        var side = new double[] {10, 10, 200, 200};
        for (var share = 0.0; share <= 1; share += 0.1) {
            assertThat(RiverWidths.between(side, 1, share)).isBetween(10.0, 200.0);
        }
        assertThat(RiverWidths.between(side, 1, 0.5)).isCloseTo(105, within(1.0));
    }

    /// Stations along a meridian, 250 m apart, with these metres to the Korean bank and 20 to the
    /// Chinese one.
    private static RiverWidths of(String... korean) {
        var rows = new ArrayList<Row>();
        for (var metres : Arrays.asList(korean)) {
            rows.add(row(LAT + rows.size() * STEP_DEGREES, metres));
        }
        var end = new Coordinate(LON, LAT + 100 * STEP_DEGREES);
        var line =
                new GeometryFactory()
                        .createLineString(new Coordinate[] {new Coordinate(LON, LAT), end});
        return RiverWidths.of(List.copyOf(rows), new RiverLine(line));
    }

    private static Row row(double lat, String korean) {
        var chinese = korean.isEmpty() ? "" : "20";
        return new Row(
                Map.of(
                        "lon", Double.toString(LON),
                        "lat", Double.toString(lat),
                        "chinese_bank_m", chinese,
                        "korean_bank_m", korean,
                        "channel_chinese_m", chinese,
                        "channel_korean_m", korean));
    }
}
