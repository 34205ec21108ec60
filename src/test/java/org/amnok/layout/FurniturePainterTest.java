package org.amnok.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.amnok.domain.LatLon;
import org.amnok.geo.Projections;
import org.amnok.map.Viewport;
import org.junit.jupiter.api.Test;

class FurniturePainterTest {
    private static final LatLon HYESAN = new LatLon(41.4, 128.18);

    @Test
    void north_is_straight_up_in_web_mercator() {
        assertThat(northDegrees("EPSG:3857")).isCloseTo(0, within(1e-6));
    }

    @Test
    void in_utm_north_turns_by_the_convergence_of_meridians() {
        // Convergence = atan(tan(Δlon) sin(lat)), Δlon from the central meridian 129° E, to the
        // right when it is negative.
        var convergence =
                Math.toDegrees(
                        Math.atan(
                                Math.tan(Math.toRadians(128.18 - 129))
                                        * Math.sin(Math.toRadians(41.4))));
        assertThat(northDegrees("EPSG:32652")).isCloseTo(-convergence, within(0.01));
    }

    private static double northDegrees(String code) {
        var projection = Projections.byCode(code).orElseThrow();
        var centre = projection.toMap(HYESAN);
        return Math.toDegrees(
                FurniturePainter.northRadians(
                        new Viewport(projection, centre.x, centre.y, 10, 800, 600, 1)));
    }
}
