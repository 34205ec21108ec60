package org.amnok.map.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/// What is cut without an overlay is what an overlay would have cut.
class CoveredAreaTest {
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    /// Two tiles and a third above the one: not a box.
    private static final Geometry AREA = box(0, 2, 0, 1).union(box(1, 2, 1, 2));

    private final CoveredArea covered = new CoveredArea(AREA);

    private static Polygon box(double west, double east, double south, double north) {
        return (Polygon) GEOMETRIES.toGeometry(new Envelope(west, east, south, north));
    }

    /// Comes from afar, bends in the notch of the area without meeting it, then leads through.
    private static LineString longLine() {
        var points = new Coordinate[400];
        for (var i = 0; i < points.length; i++) {
            points[i] = new Coordinate(i * 0.02 - 4, 1.5 + 0.6 * Math.sin(i / 10.0));
        }
        return GEOMETRIES.createLineString(points);
    }

    private void assertCut(Geometry shape) {
        assertThat(covered.inside(shape).equalsTopo(shape.intersection(AREA))).isTrue();
        assertThat(covered.outside(shape).equalsTopo(shape.difference(AREA))).isTrue();
    }

    @Test
    void a_shape_within_or_far_away_is_not_touched() {
        var within = box(1.2, 1.8, 0.2, 1.8);
        assertThat(covered.inside(within)).isSameAs(within);
        assertThat(covered.outside(within).isEmpty()).isTrue();
        var away = box(0.2, 0.8, 1.2, 1.8);
        assertThat(covered.outside(away)).isSameAs(away);
        assertThat(covered.inside(away).isEmpty()).isTrue();
    }

    @Test
    void a_shape_is_cut_at_the_edge() {
        assertCut(box(0.5, 1.5, 0.5, 1.5));
        assertCut(box(-1, 3, -1, 3));
        assertCut(ring(box(0.5, 1.5, 0.5, 1.5)));
    }

    @Test
    void a_long_line_is_cut_at_the_edge_and_nowhere_else() {
        var line = longLine();
        assertCut(line);
        var cuts = line.intersection(AREA.getBoundary()).getNumPoints();
        assertThat(covered.outside(line).getNumGeometries()).isEqualTo(cuts / 2 + 1);
    }

    private static LinearRing ring(Geometry area) {
        return ((Polygon) area).getExteriorRing();
    }

    @Test
    void the_bank_of_water_is_cut_like_the_water() {
        var water = box(0.5, 0.8, -1, 0.5);
        assertCut(ring(water));
        assertThat(covered.outside(ring(water)).getNumGeometries()).isOne();
    }

    @Test
    void of_lines_together_those_that_lie_outside_stay_as_they_are() {
        var away = ring(box(5, 6, 5, 6));
        var lines = GEOMETRIES.createMultiLineString(new LineString[] {away, longLine()});
        assertCut(lines);
        assertThat(covered.outside(lines).getGeometryN(0)).isSameAs(away);
    }
}
