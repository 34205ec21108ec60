package org.amnok.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.amnok.domain.LatLon;
import org.junit.jupiter.api.Test;

class GeodesyTest {
    /// What is asked first must throw nothing away that the ellipsoid would let pass.
    @Test
    void within_a_distance_is_what_the_ellipsoid_says_seed_3() {
        var chance = new Random(3);
        var within = 0;
        for (int i = 0; i < 100_000; i++) {
            var from = any(chance);
            var to = chance.nextBoolean() ? any(chance) : near(from, chance);
            var metres = Geodesy.distanceMetres(from, to);
            var asked = metres * (1 + chance.nextGaussian() * (i % 2 == 0 ? 0.3 : 1e-4));
            assertThat(Geodesy.isWithin(from, to, asked))
                    .as("%s to %s, %s m", from, to, asked)
                    .isEqualTo(metres < asked);
            within += metres < asked ? 1 : 0;
        }
        assertThat(within).isBetween(40_000, 60_000);
    }

    private static LatLon any(Random chance) {
        return new LatLon(
                Math.toDegrees(Math.asin(chance.nextDouble(-1, 1))), chance.nextDouble(-180, 180));
    }

    /// North, south or beside it, by a few metres to some degrees.
    private static LatLon near(LatLon at, Random chance) {
        var degrees = Math.pow(10, chance.nextDouble(-5, 1));
        var isBeside = chance.nextInt(3) == 0;
        var lat = at.latDegrees() + (isBeside ? 0 : chance.nextBoolean() ? degrees : -degrees);
        return new LatLon(
                Math.clamp(lat, -90, 90),
                isBeside ? Math.clamp(at.lonDegrees() + degrees, -180, 180) : at.lonDegrees());
    }
}
