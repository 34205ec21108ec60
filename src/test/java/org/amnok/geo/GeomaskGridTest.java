package org.amnok.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.amnok.domain.LatLon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GeomaskGridTest {
    @ParameterizedTest
    @CsvSource({"0.001, 70", "0.01, 695", "0.1, 6951"})
    void half_diagonals_at_hyesan_are_those_of_the_policy(double side, double metres) {
        assertThat(GeomaskGrid.ofSide(side).halfDiagonalMetres(41.4))
                .isCloseTo(metres, within(1.0));
    }

    @ParameterizedTest
    @CsvSource({"0.001, 41.4015, 128.1775", "0.01, 41.405, 128.175", "0.1, 41.45, 128.15"})
    void hyesan_goes_to_the_centre_of_its_cell(double side, double lat, double lon) {
        var centre = GeomaskGrid.ofSide(side).cellCentre(new LatLon(41.40167, 128.17778));
        assertThat(centre).isEqualTo(new LatLon(lat, lon));
    }

    @ParameterizedTest
    @CsvSource({
        "70, 70",
        "70.1, 80",
        "99, 100",
        "100, 100",
        "100.5, 200",
        "695, 700",
        "700.1, 800"
    })
    void published_uncertainty_is_rounded_up(double metres, double published) {
        assertThat(GeomaskGrid.roundedUp(metres)).isEqualTo(published);
    }

    @Test
    void recorded_uncertainty_is_added() {
        var grid = GeomaskGrid.ofSide(0.01);
        var hyesan = new LatLon(41.40167, 128.17778);
        assertThat(grid.publishedUncertaintyMetres(hyesan, null)).isEqualTo(700);
        assertThat(grid.publishedUncertaintyMetres(hyesan, 300.0)).isEqualTo(1000);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.001, 0.01, 0.1})
    void the_true_place_lies_within_the_published_circle_seed_23(double side) {
        var grid = GeomaskGrid.ofSide(side);
        var random = new Random(23);
        for (var i = 0; i < 5000; i++) {
            var place =
                    new LatLon(-90 + 180 * random.nextDouble(), -180 + 360 * random.nextDouble());
            var centre = grid.cellCentre(place);
            assertThat(Geodesy.distanceMetres(place, centre))
                    .isLessThanOrEqualTo(grid.publishedUncertaintyMetres(place, null));
            assertThat(grid.cellCentre(centre)).isEqualTo(centre);
        }
    }

    @Test
    void poles_and_date_line_have_a_cell() {
        var grid = GeomaskGrid.ofSide(0.1);
        assertThat(grid.cellCentre(new LatLon(90, 180))).isEqualTo(new LatLon(89.95, 179.95));
        assertThat(grid.cellCentre(new LatLon(-90, -180))).isEqualTo(new LatLon(-89.95, -179.95));
    }
}
