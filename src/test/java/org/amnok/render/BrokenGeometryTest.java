package org.amnok.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.amnok.domain.LatLon;
import org.amnok.geo.projection.MapProjection;
import org.amnok.geo.projection.Projections;
import org.amnok.map.MapExtent;
import org.amnok.map.TestLayers;
import org.amnok.map.Viewport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/// Geometry as files bring it.
class BrokenGeometryTest {
    private static final double NAN = Double.NaN;
    private static final double INFINITE = Double.POSITIVE_INFINITY;

    /// Cannot be drawn anywhere.
    private static final Map<String, Geometry> BROKEN =
            Map.of(
                    "nothing", Shapes.GEOMETRIES.createPolygon(),
                    "an empty collection", Shapes.GEOMETRIES.createGeometryCollection(),
                    "a point without numbers", point(NAN, NAN),
                    "a line to nowhere", Shapes.line(126, 41, NAN, 41),
                    "a line to infinity", Shapes.line(126, 41, INFINITE, 41),
                    "an area with a hole in its coordinates",
                            Shapes.ring(126, 41, 127, 41, 127, NAN, 126, 41),
                    "a line beyond the earth", Shapes.line(126, 41, 1e300, 41));

    /// Odd, but on earth.
    private static final Map<String, Geometry> ODD = odd();

    private static Map<String, Geometry> odd() {
        var odd = new TreeMap<String, Geometry>();
        odd.put("a bow tie", Shapes.ring(126, 41, 127, 42, 127, 41, 126, 42, 126, 41));
        odd.put("an area without extent", Shapes.ring(126, 41, 126, 41, 126, 41, 126, 41));
        odd.put("an area with a spike", Shapes.ring(126, 41, 127, 41, 126, 41, 126, 42, 126, 41));
        odd.put("a line without length", Shapes.line(126, 41, 126, 41));
        odd.put("the whole earth", Shapes.box(-180, -90, 180, 90));
        odd.put("the north pole", Shapes.box(-180, 80, 180, 90));
        odd.put("a meridian from pole to pole", Shapes.line(127, -90, 127, 90));
        odd.put("the equator", Shapes.line(-180, 0, 180, 0));
        odd.put(
                "across the antimeridian",
                Shapes.ring(179, 40, -179, 40, -179, 43, 179, 43, 179, 40));
        odd.put("the other side of the earth", Shapes.box(-60, -45, -50, -35));
        odd.put(
                "a mixed collection",
                Shapes.GEOMETRIES.createGeometryCollection(
                        new Geometry[] {
                            point(126, 41),
                            Shapes.line(126, 41, 127, 42),
                            Shapes.box(126, 41, 127, 42)
                        }));
        return odd;
    }

    private static Geometry point(double x, double y) {
        return Shapes.GEOMETRIES.createPoint(new Coordinate(x, y));
    }

    private static Stream<Arguments> everywhere() {
        return Projections.all().stream()
                .flatMap(p -> ODD.keySet().stream().map(what -> Arguments.of(what, p)));
    }

    private static Viewport view(MapProjection projection) {
        return MapExtent.of(projection, new LatLon(40, 124), new LatLon(43, 129))
                .fitted(300, 200, 1);
    }

    private static RenderReport draw(Viewport view, Geometry geometry) {
        var filled =
                TestLayers.layer("areas", TestLayers.outlined("#c0c0c0", "#303030", 2), geometry);
        var dashed = TestLayers.layer("lines", TestLayers.lined("#303030", 2, 5, 3), geometry);
        return Shapes.frame(new MapRenderer(), view, filled, dashed).report();
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void what_is_odd_is_drawn_at_every_scale(String what, MapProjection projection) {
        var geometry = Objects.requireNonNull(ODD.get(what));
        for (double factor = 1e-3; factor < 1e4; factor *= 31) {
            var report = draw(view(projection).zoomedAt(150, 100, factor), geometry);
            assertThat(report.cancelled()).isFalse();
            assertThat(report.skipped()).isZero();
        }
    }

    @Test
    void what_is_broken_is_skipped_and_counted_once_a_layer() {
        for (var projection : Projections.all()) {
            for (var geometry : BROKEN.values()) {
                assertThat(draw(view(projection), geometry).skipped()).isEqualTo(2);
            }
        }
    }

    @Test
    void what_is_broken_does_not_hide_its_neighbours() {
        var layer =
                TestLayers.layer(
                        "areas",
                        TestLayers.filled("#c00000"),
                        List.of(
                                Shapes.line(126, 41, NAN, 41),
                                Shapes.box(120, 38, 132, 45),
                                Shapes.GEOMETRIES.createPolygon()));
        var frame = Shapes.frame(new MapRenderer(), view(Projections.webMercator()), layer);
        assertThat(frame.report().skipped()).isEqualTo(2);
        assertThat(frame.image().getRGB(150, 100)).isEqualTo(0xFFC00000);
    }
}
