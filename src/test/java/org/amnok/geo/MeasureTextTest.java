package org.amnok.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.amnok.domain.LatLon;
import org.amnok.words.Messages;
import org.junit.jupiter.api.Test;

class MeasureTextTest {
    @Test
    void lengths_are_in_metres_then_kilometres() {
        assertThat(MeasureText.length(3.24)).isEqualTo("3.2 m");
        assertThat(MeasureText.length(482.4)).isEqualTo("482 m");
        assertThat(MeasureText.length(1240)).isEqualTo("1.24 km");
        assertThat(MeasureText.length(21_240)).isEqualTo("21.2 km");
        assertThat(MeasureText.length(1_212_000)).isEqualTo("1,212 km");
    }

    @Test
    void areas_are_in_square_metres_then_hectares_then_square_kilometres() {
        assertThat(MeasureText.area(820)).isEqualTo("820 m²");
        assertThat(MeasureText.area(34_100)).isEqualTo("3.41 ha");
        assertThat(MeasureText.area(12_500_000)).isEqualTo("12.5 km²");
    }

    @Test
    void bearings_have_three_digits_and_never_360() {
        assertThat(MeasureText.bearing(45.27)).isEqualTo("045.3°");
        assertThat(MeasureText.bearing(359.97)).isEqualTo("000.0°");
    }

    @Test
    void the_table_has_one_line_a_leg_after_the_sum() {
        var m = new Measurement(List.of(new LatLon(41, 128), new LatLon(42, 128)), false);
        var lines = MeasureText.table(m).lines().toList();

        assertThat(lines.getFirst()).isEqualTo("Distance 111 km");
        assertThat(lines.get(2))
                .startsWith("1\t41.00000, 128.00000\t42.00000, 128.00000\t1110")
                .endsWith("\t0.0");
        assertThat(lines).hasSize(3);
    }

    @Test
    void a_measurement_is_told_in_the_language_of_the_window() {
        var m = new Measurement(List.of(new LatLon(41, 128), new LatLon(42, 128)), false);
        var lines = Messages.in("ko", () -> MeasureText.table(m)).lines().toList();

        assertThat(lines.get(0)).isEqualTo("거리 111 km");
        assertThat(lines.get(1)).isEqualTo("구간\t시작\t끝\t길이(m)\t방위각(°, 진북)");
    }
}
