package org.amnok.map.symbol;

import static org.amnok.map.Maps.HYESAN;
import static org.amnok.map.Maps.contents;
import static org.amnok.map.Maps.hyesan;
import static org.amnok.map.Maps.mark;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amnok.domain.LatLon;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.geo.Geodesy;
import org.amnok.map.marker.CellMarker;
import org.amnok.map.marker.SightingMarker;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

class UncertaintyCirclesTest {
    private static SightingMarker reaching(String title, double metres) {
        return mark(title, HYESAN, SightingKind.VEHICLES_PARKED, metres, false);
    }

    @Test
    void a_circle_has_its_true_size_on_the_ground() {
        var circles = new UncertaintyCircles().of(contents(reaching("a", 3000)), hyesan(50_000));
        for (var corner : geometry(circles).getCoordinates()) {
            var distance = Geodesy.distanceMetres(HYESAN, new LatLon(corner.y, corner.x));
            assertThat(distance).isCloseTo(3000, within(0.01));
        }
    }

    @Test
    void a_map_that_is_moved_has_the_same_features_until_a_circle_looks_different() {
        var circles = new UncertaintyCircles();
        var contents = contents(reaching("a", 3000));
        var before = circles.of(contents, hyesan(50_000));
        assertThat(circles.of(contents, hyesan(50_000).draggedBy(20, 10))).isSameAs(before);
        assertThat(circles.of(contents, hyesan(600_000))).isNotSameAs(before);
        assertThat(circles.of(contents(reaching("b", 3001)), hyesan(50_000))).isNotSameAs(before);
    }

    @Test
    void sightings_that_share_point_and_radius_share_a_circle() {
        var circles =
                new UncertaintyCircles()
                        .of(
                                contents(
                                        reaching("a", 3000),
                                        reaching("b", 3000),
                                        reaching("c", 1500)),
                                hyesan(50_000));
        assertThat(circles.size()).isEqualTo(2);
    }

    @Test
    void points_within_half_a_pixel_share_a_circle() {
        var view = hyesan(50_000);
        var near = Geodesy.destination(HYESAN, 90, view.groundMetresPerPixel() / 20);
        var far = Geodesy.destination(HYESAN, 90, view.groundMetresPerPixel() * 2);
        assertThat(
                        new UncertaintyCircles()
                                .of(
                                        contents(
                                                reaching("a", 3000),
                                                mark("b", near, SightingKind.OTHER, 3000.0, false),
                                                mark("c", far, SightingKind.OTHER, 3000.0, false)),
                                        view)
                                .size())
                .isEqualTo(2);
    }

    @Test
    void ten_circles_say_their_reach_and_more_do_not() {
        var view = hyesan(50_000);
        assertThat(labels(new UncertaintyCircles().of(contents(many(10, 500, 3000)), view)))
                .containsOnly("±3 km");
        assertThat(labels(new UncertaintyCircles().of(contents(many(11, 500, 3000)), view)))
                .containsOnly("");
    }

    @Test
    void many_circles_that_overlap_are_one_area() {
        var view = hyesan(50_000);
        var many = new UncertaintyCircles().of(contents(many(200, 20, 1000)), view);
        assertThat(many.size()).isEqualTo(1);
        assertThat(geometry(many).getNumGeometries()).isEqualTo(1);
    }

    @Test
    void an_area_of_many_circles_holds_each_of_them() {
        var view = hyesan(50_000);
        var marks = many(200, 60, 1000);
        var area = geometry(new UncertaintyCircles().of(contents(marks), view));
        assertThat(marks)
                .allSatisfy(
                        mark -> {
                            var edge = Geodesy.destination(mark.point(), 33, 995);
                            var at = new Coordinate(edge.lonDegrees(), edge.latDegrees());
                            assertThat(area.contains(area.getFactory().createPoint(at))).isTrue();
                        });
    }

    /// In pixels of 13 m.
    @ParameterizedTest
    @CsvSource({"1100, 0", "1500, 1"})
    void a_gap_between_many_circles_is_drawn_when_it_can_be_seen(double ring, int gaps) {
        var marks =
                IntStream.range(0, 60)
                        .mapToObj(i -> Geodesy.destination(HYESAN, 6 * i, ring))
                        .map(at -> mark("at " + at, at, SightingKind.OTHER, 1000.0, false))
                        .toArray(SightingMarker[]::new);
        var area = geometry(new UncertaintyCircles().of(contents(marks), hyesan(50_000)));
        assertThat(((Polygon) area.getGeometryN(0)).getNumInteriorRing()).isEqualTo(gaps);
    }

    @Test
    void many_circles_of_very_different_sizes_are_an_area_each() {
        var both =
                Stream.of(many(30, 20, 3000), many(30, 20, 300))
                        .flatMap(Stream::of)
                        .toArray(SightingMarker[]::new);
        assertThat(new UncertaintyCircles().of(contents(both), hyesan(50_000)).size()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"1400, 0", "2500, 1"})
    void a_generalised_place_is_a_cell_or_a_circle(double metres, int circles) {
        var cell = new CellMarker(HYESAN, 0.01);
        var contents = contents(reaching("a", metres)).in(List.of(cell));
        assertThat(new UncertaintyCircles().of(contents, hyesan(50_000)).size()).isEqualTo(circles);
    }

    private static List<String> labels(SimpleFeatureCollection features) {
        return Stream.of(features.toArray())
                .map(each -> String.valueOf(((SimpleFeature) each).getAttribute("label")))
                .toList();
    }

    /// They lie evenly, one for about each square of a step.
    private static SightingMarker[] many(int count, double stepMetres, double reachMetres) {
        return IntStream.range(0, count)
                .mapToObj(
                        i ->
                                mark(
                                        reachMetres + " " + i,
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
        assertThat(
                        new UncertaintyCircles()
                                .of(contents(reaching("a", twelvePixels - 1)), view)
                                .size())
                .isZero();
        assertThat(
                        new UncertaintyCircles()
                                .of(contents(reaching("a", twelvePixels + 1)), view)
                                .size())
                .isEqualTo(1);
    }

    @Test
    void an_unknown_uncertainty_draws_none() {
        var unknown = mark("a", HYESAN, SightingKind.VEHICLES_PARKED);
        assertThat(new UncertaintyCircles().of(contents(unknown), hyesan(5_000)).size()).isZero();
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
