package org.amnok.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.sf.geographiclib.Geodesic;
import org.amnok.domain.LatLon;
import org.amnok.geo.Projections;
import org.amnok.map.Theme;
import org.amnok.map.Viewport;
import org.amnok.render.FontLibrary;
import org.amnok.render.Pen;
import org.amnok.render.SymbolLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;

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

    @Test
    void a_map_too_low_for_bar_and_arrow_has_the_bar_only() {
        assertThat(furniture(300, 150).reserved()).hasSize(2);
        assertThat(furniture(100, 80).reserved()).hasSize(1);
    }

    @Test
    void bar_and_arrow_leave_a_corner_where_a_sighting_is_drawn() {
        var painter = furniture(800, 600, new Coordinate(60, 580), new Coordinate(770, 30));
        assertThat(painter.reserved().getFirst().contains(790, 590)).isTrue();
        assertThat(painter.reserved().getLast().contains(10, 10)).isTrue();
    }

    @Test
    void where_both_corners_are_taken_the_bar_stays_at_the_left() {
        var painter = furniture(800, 600, new Coordinate(60, 580), new Coordinate(740, 580));
        assertThat(painter.reserved().getFirst().contains(10, 590)).isTrue();
    }

    private static FurniturePainter furniture(double width, double height, Coordinate... marks) {
        var pen = new Pen(new FontLibrary(), new SymbolLibrary());
        return new FurniturePainter(pen, Theme.LIGHT, mercator(width, height), List.of(marks));
    }

    private static Viewport mercator(double width, double height) {
        var centre = Projections.webMercator().toMap(HYESAN);
        return new Viewport(Projections.webMercator(), centre.x, centre.y, 10, width, height, 1);
    }

    private static double northDegrees(String code) {
        var projection = Projections.byCode(code).orElseThrow();
        var centre = projection.toMap(HYESAN);
        return Math.toDegrees(
                NorthArrow.radians(new Viewport(projection, centre.x, centre.y, 10, 800, 600, 1)));
    }
}
