package org.amnok.map.symbol;

import static org.amnok.map.Maps.HYESAN;
import static org.amnok.map.Maps.contents;
import static org.amnok.map.Maps.hyesan;
import static org.amnok.map.Maps.mark;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amnok.domain.LatLon;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.geo.Geodesy;
import org.amnok.map.marker.SightingMarker;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Geometry;

class UncertaintyCirclesTest {
    private static SightingMarker reaching(String title, double metres) {
        return mark(title, HYESAN, SightingKind.VEHICLES_PARKED, metres, false);
    }

    @Test
    void a_circle_has_its_true_size_on_the_ground() {
        var circles = UncertaintyCircles.of(contents(reaching("a", 3000)), hyesan(50_000));
        for (var corner : geometry(circles).getCoordinates()) {
            var distance = Geodesy.distanceMetres(HYESAN, new LatLon(corner.y, corner.x));
            assertThat(distance).isCloseTo(3000, within(0.01));
        }
    }

    @Test
    void a_small_circle_has_no_more_corners_than_its_size_needs() {
        var view = hyesan(50_000);
        var metres = 20 * view.groundMetresPerPixel();
        var corners = geometry(UncertaintyCircles.of(contents(reaching("a", metres)), view));
        assertThat(corners.getNumPoints()).isBetween(90, 110);
        var at = corners.getCoordinates();
        var middle = new LatLon((at[0].y + at[1].y) / 2, (at[0].x + at[1].x) / 2);
        assertThat(metres - Geodesy.distanceMetres(HYESAN, middle))
                .isLessThan(1.01 * UncertaintyCircles.ROUND_PIXELS * view.groundMetresPerPixel());
    }

    @Test
    void sightings_that_share_point_and_radius_share_a_circle() {
        var circles =
                UncertaintyCircles.of(
                        contents(reaching("a", 3000), reaching("b", 3000), reaching("c", 1500)),
                        hyesan(50_000));
        assertThat(circles.size()).isEqualTo(2);
    }

    @Test
    void points_within_half_a_pixel_share_a_circle() {
        var view = hyesan(50_000);
        var near = Geodesy.destination(HYESAN, 90, view.groundMetresPerPixel() / 20);
        var far = Geodesy.destination(HYESAN, 90, view.groundMetresPerPixel() * 2);
        assertThat(
                        UncertaintyCircles.of(
                                        contents(
                                                reaching("a", 3000),
                                                mark("b", near, SightingKind.OTHER, 3000.0, false),
                                                mark("c", far, SightingKind.OTHER, 3000.0, false)),
                                        view)
                                .size())
                .isEqualTo(2);
    }

    @Test
    void what_nobody_would_see_below_wider_ones_is_left_out() {
        var view = hyesan(50_000);
        var wide = many(200, view.groundMetresPerPixel(), 3000);
        var narrow = many(500, view.groundMetresPerPixel(), 300);
        var both = Stream.concat(Stream.of(wide), Stream.of(narrow)).toArray(SightingMarker[]::new);
        assertThat(UncertaintyCircles.of(contents(narrow), view).size()).isGreaterThan(300);
        assertThat(UncertaintyCircles.of(contents(both), view).size())
                .isEqualTo(UncertaintyCircles.of(contents(wide), view).size());
    }

    /// They lie evenly, one for about each square of a step.
    private static SightingMarker[] many(int count, double stepMetres, double reachMetres) {
        return IntStream.range(0, count)
                .mapToObj(
                        i ->
                                mark(
                                        "m" + i,
                                        Geodesy.destination(
                                                HYESAN, i * 137.5 % 360, stepMetres * Math.sqrt(i)),
                                        SightingKind.OTHER,
                                        reachMetres,
                                        false))
                .toArray(SightingMarker[]::new);
    }

    @Test
    void a_circle_no_larger_than_a_symbol_is_not_drawn() {
        var view = hyesan(50_000);
        var twelvePixels = 12 * view.groundMetresPerPixel();
        assertThat(UncertaintyCircles.of(contents(reaching("a", twelvePixels - 1)), view).size())
                .isZero();
        assertThat(UncertaintyCircles.of(contents(reaching("a", twelvePixels + 1)), view).size())
                .isEqualTo(1);
    }

    @Test
    void an_unknown_uncertainty_draws_none() {
        var unknown = mark("a", HYESAN, SightingKind.VEHICLES_PARKED);
        assertThat(UncertaintyCircles.of(contents(unknown), hyesan(5_000)).size()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"1, ±1 m", "300, ±300 m", "1500, ±1.5 km", "3000, ±3 km", "12000, ±12 km"})
    void its_value_is_written_in_the_nearer_unit(double metres, String text) {
        assertThat(org.amnok.geo.UncertaintyText.of(metres)).isEqualTo(text);
    }

    private static Geometry geometry(SimpleFeatureCollection features) {
        try (var iterator = features.features()) {
            return (Geometry) iterator.next().getDefaultGeometry();
        }
    }
}
