package org.amnok.packing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/// Curves through the vertices of lines that are drawn with chords.
class CurveTest {
    static Stream<MapFeature> reaches() throws IOException {
        return GeoJsonFile.read(Path.of("maps", "border.geojson")).stream()
                .filter(f -> f.id().matches("b0[2-8]"));
    }

    @ParameterizedTest
    @MethodSource("reaches")
    void the_border_is_nowhere_farther_from_its_chords_than_it_is_inexact(MapFeature reach) {
        var curve = Overlay.onTheGround(Curve.through(reach.geometry()));
        var chords = Overlay.onTheGround(reach.geometry());
        assertThat(farthest(curve, chords)).isLessThan(Double.parseDouble(reach.get("accuracy_m")));
    }

    @ParameterizedTest
    @MethodSource("reaches")
    void the_border_passes_the_vertices_of_its_source(MapFeature reach) {
        var curve = Overlay.onTheGround(Curve.through(reach.geometry()));
        var vertices =
                Overlay.onTheGround(
                        reach.geometry()
                                .getFactory()
                                .createMultiPointFromCoords(reach.geometry().getCoordinates()));
        assertThat(farthest(vertices, curve)).isLessThan(2.5);
    }

    @Test
    void a_corner_becomes_round() throws ParseException {
        var corner = new WKTReader().read("LINESTRING (125 41, 125.01 41, 125.01 41.01)");
        assertThat(Curve.through(corner).getNumPoints()).isGreaterThan(8);
    }

    @Test
    void a_line_whose_curve_would_cross_itself_stays_as_it_is() throws ParseException {
        var crossing =
                new WKTReader()
                        .read("LINESTRING (125 41, 125.01 41, 125 41.01, 125.01 41.01, 125 41)");
        assertThat(Curve.through(crossing)).isEqualTo(crossing);
    }

    @Test
    void an_area_stays_an_area() throws ParseException {
        var area = new WKTReader().read("POLYGON ((125 41, 125.01 41, 125.01 41.01, 125 41))");
        assertThat(Curve.through(area).isValid()).isTrue();
        assertThat(Curve.through(area).getArea()).isGreaterThan(area.getArea());
    }

    private static double farthest(Geometry from, Geometry to) {
        return Stream.of(from.getCoordinates())
                .mapToDouble(c -> to.distance(from.getFactory().createPoint(c)))
                .max()
                .orElseThrow();
    }
}
