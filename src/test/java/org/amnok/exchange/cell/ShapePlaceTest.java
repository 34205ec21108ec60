package org.amnok.exchange.cell;

import static org.assertj.core.api.Assertions.assertThat;

import org.amnok.domain.LatLon;
import org.amnok.geo.Geodesy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

class ShapePlaceTest {
    /// A line was uncertain to a billionth of a metre, and exports passed that on.
    @ParameterizedTest
    @CsvSource({"0.0181, 1100", "0.00001, 1", "0.0001, 6", "0.0005, 28", "0, 0", "3, 170000"})
    void half_the_extent_of_a_line_has_two_digits_and_holds_the_line(
            double degreesNorth, double metres) {
        var line =
                new GeometryFactory()
                        .createLineString(
                                new Coordinate[] {
                                    new Coordinate(128, 41), new Coordinate(128, 41 + degreesNorth)
                                });
        var place = ShapePlace.of(line);
        assertThat(place.halfExtentMetres()).isEqualTo(metres);
        assertThat(Geodesy.distanceMetres(place.point(), new LatLon(41, 128)))
                .isLessThanOrEqualTo(metres);
    }
}
