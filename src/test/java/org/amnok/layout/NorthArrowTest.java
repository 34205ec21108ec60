package org.amnok.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.sf.geographiclib.Geodesic;
import org.amnok.domain.LatLon;
import org.amnok.geo.projection.Projections;
import org.amnok.map.Viewport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NorthArrowTest {
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

    /// One kilometre along the drawn arrow, measured by GeographicLib, leads straight to the north.
    @ParameterizedTest
    @ValueSource(strings = {"EPSG:3857", "EPSG:32651", "EPSG:32652"})
    void the_arrow_points_to_true_north_as_geographiclib_measures_it(String code) {
        var projection = Projections.byCode(code).orElseThrow();
        var centre = projection.toMap(HYESAN);
        var turn = Math.toRadians(northDegrees(code));
        var tip =
                projection.toLatLon(
                        centre.x + 1000 * Math.sin(turn), centre.y + 1000 * Math.cos(turn));
        var azimuth =
                Geodesic.WGS84.Inverse(
                                HYESAN.latDegrees(),
                                HYESAN.lonDegrees(),
                                tip.latDegrees(),
                                tip.lonDegrees())
                        .azi1;
        assertThat(azimuth).isCloseTo(0, within(0.1));
    }

    private static double northDegrees(String code) {
        var projection = Projections.byCode(code).orElseThrow();
        var centre = projection.toMap(HYESAN);
        return Math.toDegrees(
                NorthArrow.radians(new Viewport(projection, centre.x, centre.y, 10, 800, 600, 1)));
    }
}
