package org.amnok.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Random;
import org.amnok.domain.LatLon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;

class GeodesyTest {
    private static final double TEN_MILLIONTH_PERCENT = 1e-5;

    @ParameterizedTest(name = "seed 3, up to {0} degrees")
    @ValueSource(doubles = {0.0001, 0.01, 0.05, 0.06, 1})
    void lines_of_rivers_are_as_long_as_their_geodesic(double most) {
        var random = new Random(3);
        for (var i = 0; i < 1000; i++) {
            var from = new Coordinate(random.nextDouble(120, 132), random.nextDouble(38, 45));
            var to =
                    new Coordinate(
                            from.x + random.nextDouble(-most, most),
                            from.y + random.nextDouble(-most, most));
            assertThat(Geodesy.metres(from, to))
                    .isCloseTo(
                            Geodesy.distanceMetres(LatLon.ofXy(from.x, from.y), LatLon.ofXy(to.x, to.y)),
                            withinPercentage(TEN_MILLIONTH_PERCENT));
        }
    }
}
