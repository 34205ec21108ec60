package org.amnok.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.PolygonArea;
import org.amnok.domain.LatLon;
import org.junit.jupiter.api.Test;

class MeasurementTest {
    private static final LatLon HYESAN = new LatLon(41.40167, 128.17778);
    private static final LatLon CHANGBAI = new LatLon(41.41772, 128.19624);

    /// A degree of the meridian around 41.5°: 111,132.95 − 559.82 cos 2φ + 1.175 cos 4φ metres.
    @Test
    void a_degree_northwards_has_its_known_length_and_bearing() {
        var leg = line(new LatLon(41, 128), new LatLon(42, 128)).legs().getFirst();

        assertThat(leg.lengthMetres()).isCloseTo(111_063.6, withPercentage(0.1));
        assertThat(leg.bearingDegrees()).isZero();
    }

    @Test
    void legs_agree_with_geographiclib() {
        var random = new Random(20250611);
        for (int i = 0; i < 200; i++) {
            var leg = line(near(random), near(random)).legs().getFirst();
            var known =
                    Geodesic.WGS84.Inverse(
                            leg.from().latDegrees(),
                            leg.from().lonDegrees(),
                            leg.to().latDegrees(),
                            leg.to().lonDegrees());
            assertThat(leg.lengthMetres()).isCloseTo(known.s12, withPercentage(0.001));
            assertThat(leg.bearingDegrees()).isBetween(0.0, 360.0);
        }
    }

    /// The area between two parallels and two meridians, by the authalic sphere: R² Δλ (sin ξ₂ −
    /// sin ξ₁) with R = 6,371,007.18 m.
    @Test
    void the_area_of_a_fine_graticule_cell_is_that_of_the_authalic_sphere() {
        var ring = new ArrayList<LatLon>();
        for (int i = 0; i <= 100; i++) {
            ring.add(new LatLon(41, 128 + i / 100.0));
        }
        for (int i = 0; i <= 100; i++) {
            ring.add(new LatLon(42, 129 - i / 100.0));
        }
        var area = new Measurement(ring, true).areaSquareMetres();

        assertThat(area).isCloseTo(authalicCell(41, 42, 1), withPercentage(0.1));
    }

    @Test
    void areas_agree_with_geographiclib_whichever_way_round() {
        var points = List.of(HYESAN, CHANGBAI, new LatLon(41.38, 128.25));
        var known = new PolygonArea(Geodesic.WGS84, false);
        points.forEach(p -> known.AddPoint(p.latDegrees(), p.lonDegrees()));
        var result = known.Compute(false, true);

        for (var order : List.of(points, points.reversed())) {
            var m = new Measurement(order, true);
            assertThat(m.areaSquareMetres())
                    .isCloseTo(Math.abs(result.area), withPercentage(0.001));
            assertThat(m.lengthMetres()).isCloseTo(result.perimeter, withPercentage(0.001));
        }
    }

    @Test
    void two_points_enclose_nothing() {
        assertThat(line(HYESAN, CHANGBAI).ring().closed()).isFalse();
        assertThat(line(HYESAN, CHANGBAI).ring().areaSquareMetres()).isZero();
    }

    @Test
    void taking_away_the_last_point_of_none_leaves_none() {
        assertThat(Measurement.NONE.withoutLast()).isEqualTo(Measurement.NONE);
    }

    @Test
    void a_geodesic_is_drawn_through_points_of_the_geodesic() {
        var far = new LatLon(39.8, 124.2);
        var points = Geodesy.line(HYESAN, far, 10_000, 64);
        var detour = new Measurement(points, false).lengthMetres();

        assertThat(points.getFirst()).isEqualTo(HYESAN);
        assertThat(points.getLast()).isEqualTo(far);
        assertThat(detour)
                .isCloseTo(Geodesy.distanceMetres(HYESAN, far), withPercentage(0.000_001));
    }

    private static double authalicCell(double south, double north, double widthDegrees) {
        return Math.pow(6_371_007.18, 2)
                * Math.toRadians(widthDegrees)
                * (authalicSine(north) - authalicSine(south));
    }

    private static double authalicSine(double degrees) {
        return q(Math.sin(Math.toRadians(degrees))) / q(1);
    }

    /// Snyder, Map Projections: A Working Manual (1987), equation 3-12, on WGS 84.
    private static double q(double sine) {
        var e = 0.081819190842622;
        return (1 - e * e)
                * (sine / (1 - e * e * sine * sine)
                        - Math.log((1 - e * sine) / (1 + e * sine)) / (2 * e));
    }

    private static LatLon near(Random random) {
        return new LatLon(39 + 4 * random.nextDouble(), 124 + 6 * random.nextDouble());
    }

    private static Measurement line(LatLon... points) {
        return new Measurement(List.of(points), false);
    }
}
