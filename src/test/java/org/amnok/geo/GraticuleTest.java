package org.amnok.geo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GraticuleTest {
    @ParameterizedTest
    @CsvSource({
        "5000000, 18000",
        "1000000, 3600",
        "500000, 1800",
        "100000, 600",
        "50000, 120",
        "15000, 30",
        "10000, 30",
        "5000, 15"
    })
    void the_net_grows_finer_with_the_scale(double denominator, int seconds) {
        assertThat(Graticule.stepSeconds(denominator)).isEqualTo(seconds);
    }

    @Test
    void lines_lie_on_round_degrees() {
        assertThat(Graticule.degrees(128.05, 128.40, 600))
                .containsExactly(128 + 1 / 6.0, 128 + 2 / 6.0);
        assertThat(Graticule.degrees(128, 129, 3600)).containsExactly(128.0, 129.0);
        assertThat(Graticule.degrees(-0.6, 0.6, 1800)).containsExactly(-0.5, 0.0, 0.5);
    }

    @Test
    void labels_are_as_fine_as_the_net() {
        assertThat(Graticule.longitudeLabel(128, 3600)).isEqualTo("128°E");
        assertThat(Graticule.longitudeLabel(128 + 1 / 6.0, 600)).isEqualTo("128°10′E");
        assertThat(Graticule.latitudeLabel(41 + 24 / 60.0, 120)).isEqualTo("41°24′N");
        assertThat(Graticule.longitudeLabel(-(128 + 630 / 3600.0), 30)).isEqualTo("128°10′30″W");
        assertThat(Graticule.latitudeLabel(0, 3600)).isEqualTo("0°");
    }

    @Test
    void a_net_never_has_more_than_a_thousand_lines() {
        assertThat(Graticule.degrees(-180, 180, 30)).hasSize(1000);
    }
}
