package org.amnok.render;

import java.util.ArrayList;
import java.util.List;
import org.amnok.render.canvas.LineRun;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.operation.buffer.OffsetCurve;

/// Runs beside a run.
final class OffsetLine {
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private OffsetLine() {}

    /// @param leftPixels how far to the left, looking along the run; negative for the right
    static List<LineRun> of(LineRun run, double leftPixels) {
        if (leftPixels == 0) {
            return List.of(run);
        }
        var curve = run.isClosed() ? aroundRing(run, leftPixels) : besideLine(run, leftPixels);
        var runs = new ArrayList<LineRun>();
        for (var i = 0; i < curve.getNumGeometries(); i++) {
            if (curve.getGeometryN(i) instanceof LineString part && !part.isEmpty()) {
                runs.add(new LineRun(flat(part), run.startPixels()));
            }
        }
        return runs;
    }

    /// y goes down on the screen, so that the left of JTS is on the right.
    private static Geometry besideLine(LineRun run, double leftPixels) {
        var line = GEOMETRIES.createLineString(coordinates(run.points()));
        return OffsetCurve.getCurve(line, -leftPixels);
    }

    /// The left of a ring that turns left, as JTS sees it, is on the screen its outside.
    private static Geometry aroundRing(LineRun run, double leftPixels) {
        var ring = coordinates(run.points());
        var outwards = Orientation.isCCW(ring) ? leftPixels : -leftPixels;
        return GEOMETRIES.createPolygon(ring).buffer(outwards).getBoundary();
    }

    private static Coordinate[] coordinates(double[] points) {
        var coordinates = new Coordinate[points.length / 2];
        for (var i = 0; i < coordinates.length; i++) {
            coordinates[i] = new Coordinate(points[2 * i], points[2 * i + 1]);
        }
        return coordinates;
    }

    private static double[] flat(LineString line) {
        var sequence = line.getCoordinateSequence();
        var flat = new double[2 * sequence.size()];
        for (var i = 0; i < sequence.size(); i++) {
            flat[2 * i] = sequence.getX(i);
            flat[2 * i + 1] = sequence.getY(i);
        }
        return flat;
    }
}
