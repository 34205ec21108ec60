package org.amnok.packing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.operation.buffer.BufferOp;
import org.locationtech.jts.operation.linemerge.LineMerger;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.UnaryUnionNG;

/// Set operations on the grid of the packed file, one millionth of a degree, so that what two
/// results share they share vertex for vertex.
final class Overlay {
    private static final PrecisionModel GRID = new PrecisionModel(1_000_000);
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    /// Metres of a degree at the middle of the area, 41.25° N, on the WGS 84 ellipsoid.
    private static final double METRES_PER_LON_DEGREE = 83_850;

    private static final double METRES_PER_LAT_DEGREE = 111_060;

    private Overlay() {}

    static Geometry intersection(Geometry a, Geometry b) {
        return OverlayNG.overlay(a, b, OverlayNG.INTERSECTION, GRID);
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
        var toMetres =
                AffineTransformation.scaleInstance(METRES_PER_LON_DEGREE, METRES_PER_LAT_DEGREE);
        var toDegrees =
                AffineTransformation.scaleInstance(
                        1 / METRES_PER_LON_DEGREE, 1 / METRES_PER_LAT_DEGREE);
        return toDegrees.transform(BufferOp.bufferOp(toMetres.transform(geometry), metres));
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
