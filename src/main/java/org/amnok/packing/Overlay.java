package org.amnok.packing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateXY;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.operation.buffer.BufferOp;
import org.locationtech.jts.operation.buffer.BufferParameters;
import org.locationtech.jts.operation.linemerge.LineMerger;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.UnaryUnionNG;
import org.locationtech.jts.precision.GeometryPrecisionReducer;

/// Set operations on the grid of the packed file, one millionth of a degree, so that what two
/// results share they share vertex for vertex.
final class Overlay {
    private static final PrecisionModel GRID = new PrecisionModel(1_000_000);
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    /// Metres of a degree at the middle of the area, 41.25° N, on the WGS 84 ellipsoid.
    private static final double METRES_PER_LON_DEGREE = 83_850;

    static final double METRES_PER_LAT_DEGREE = 111_060;
    private static final double METRES_PER_LON_DEGREE_AT_EQUATOR = 111_500;

    private Overlay() {}

    /// What two geometries share, without the points or lines in which they merely touch.
    static Geometry intersection(Geometry a, Geometry b) {
        var overlay = new OverlayNG(a, b, GRID, OverlayNG.INTERSECTION);
        overlay.setStrictMode(true);
        return overlay.getResult();
    }

    static Geometry difference(Geometry a, Geometry b) {
        return OverlayNG.overlay(a, b, OverlayNG.DIFFERENCE, GRID);
    }

    static Geometry union(Collection<? extends Geometry> all) {
        return UnaryUnionNG.union(List.<Geometry>copyOf(all), GRID);
    }

    static Geometry union(Geometry a, Geometry b) {
        return OverlayNG.overlay(a, b, OverlayNG.UNION, GRID);
    }

    /// The area within a distance on the ground; negative shrinks. Good to 2 % in the area.
    static Geometry buffer(Geometry geometry, double metres) {
        return onTheGlobe(BufferOp.bufferOp(onTheGround(geometry), metres));
    }

    /// The same areas without gaps and spikes thinner than twice a width; corners stay sharp.
    static Geometry withoutSlivers(Geometry areas, double metres) {
        var sharp = new BufferParameters();
        sharp.setJoinStyle(BufferParameters.JOIN_MITRE);
        var ground = onTheGround(areas);
        for (double step : new double[] {metres, -2 * metres, metres}) {
            ground = BufferOp.bufferOp(ground, step, sharp);
        }
        return onTheGlobe(ground);
    }

    /// Length on the ground. Good to 2 % in the area.
    static double metres(LineString line) {
        return onTheGround(line).getLength();
    }

    /// In metres, good to 2 % in the area.
    static Geometry onTheGround(Geometry geometry) {
        return AffineTransformation.scaleInstance(METRES_PER_LON_DEGREE, METRES_PER_LAT_DEGREE)
                .transform(geometry);
    }

    static double metresPerLonDegree(double lat) {
        return METRES_PER_LON_DEGREE_AT_EQUATOR * Math.cos(Math.toRadians(lat));
    }

    /// A place so many metres from another.
    static Coordinate moved(Coordinate from, double east, double north) {
        return new CoordinateXY(
                from.x + east / metresPerLonDegree(from.y), from.y + north / METRES_PER_LAT_DEGREE);
    }

    /// The same vertices on the grid.
    static Geometry onTheGrid(Geometry geometry) {
        return GeometryPrecisionReducer.reducePointwise(geometry, GRID);
    }

    /// Back from metres to degrees.
    static Geometry onTheGlobe(Geometry ground) {
        return AffineTransformation.scaleInstance(
                        1 / METRES_PER_LON_DEGREE, 1 / METRES_PER_LAT_DEGREE)
                .transform(ground);
    }

    /// The polygons of a geometry; whatever is thinner is left out.
    static List<Polygon> polygons(Geometry geometry) {
        var polygons = new ArrayList<Polygon>();
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            if (geometry.getGeometryN(i) instanceof Polygon polygon && !polygon.isEmpty()) {
                polygons.add(polygon);
            }
        }
        return polygons;
    }

    /// Of areas the largest.
    static Optional<Polygon> largest(Geometry areas) {
        return polygons(areas).stream().max(Comparator.comparingDouble(Polygon::getArea));
    }

    /// The lines of a geometry, joined end to end where no third line meets.
    static List<LineString> lines(Geometry geometry) {
        var merger = new LineMerger();
        merger.add(geometry);
        var lines = new ArrayList<LineString>();
        for (var line : merger.getMergedLineStrings()) {
            lines.add((LineString) line);
        }
        return lines;
    }

    static Polygon box(double west, double south, double east, double north) {
        return (Polygon)
                GEOMETRIES.toGeometry(
                        new org.locationtech.jts.geom.Envelope(west, east, south, north));
    }
}
