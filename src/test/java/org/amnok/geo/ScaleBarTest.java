package org.amnok.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.sf.geographiclib.Geodesic;
import org.amnok.domain.LatLon;
import org.amnok.geo.projection.MapProjection;
import org.amnok.geo.projection.Projections;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScaleBarTest {
    private static final LatLon CENTRE = new LatLon(41, 126.5);

    static List<MapProjection> all() {
        return Projections.all();
    }

    /// GeographicLib measures between the two ends of the drawn bar. A bar that is short beside the
    /// earth leaves no difference between geodesic and parallel.
    @ParameterizedTest
    @MethodSource("all")
    void it_is_geodesically_true_at_41_degrees(MapProjection projection) {
        for (var metresPerPixel : new double[] {0.3, 2, 15, 60, 400}) {
            var centre = projection.toMap(CENTRE);
            var unitsPerPixel = metresPerPixel / projection.groundMetresPerUnit(CENTRE);
            var bar = ScaleBar.fitting(projection, centre.x, centre.y, unitsPerPixel, 150);
            var half = bar.widthPixels() * unitsPerPixel / 2;
            var measured = measured(projection, centre.x, centre.y, half);
            assertThat(measured / bar.lengthMetres()).isCloseTo(1, within(0.001));
            assertThat(bar.widthPixels()).isBetween(59.0, 150.0);
        }
    }

    /// Grid north leans on true north in UTM: the bar lies along the parallel, so its ends are
    /// turned by the convergence.
    private static double measured(MapProjection projection, double x, double y, double half) {
        var a = projection.toLatLon(x, y);
        var east = projection.toMap(new LatLon(a.latDegrees(), a.lonDegrees() + 1e-4));
        var turn = Math.atan2(east.y - y, east.x - x);
        var from = projection.toLatLon(x - half * Math.cos(turn), y - half * Math.sin(turn));
        var to = projection.toLatLon(x + half * Math.cos(turn), y + half * Math.sin(turn));
        return Geodesic.WGS84.Inverse(
                        from.latDegrees(), from.lonDegrees(), to.latDegrees(), to.lonDegrees())
                .s12;
    }

    @ParameterizedTest
    @MethodSource("all")
    void it_exists_wherever_one_can_pan(MapProjection projection) {
        for (var y : new double[] {-1e9, -90, 0, 89, 1e7, 1e9}) {
            var bar = ScaleBar.fitting(projection, y, y, 1000, 150);
            assertThat(bar.widthPixels()).isFinite().isLessThanOrEqualTo(150);
        }
    }
}
