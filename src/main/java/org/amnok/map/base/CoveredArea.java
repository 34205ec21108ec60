package org.amnok.map.base;

import java.util.ArrayList;
import java.util.Arrays;
import org.geotools.api.feature.simple.SimpleFeature;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import org.locationtech.jts.operation.linemerge.LineMerger;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/// The area of a street map, by which shapes are cut: most lie wholly in it or wholly outside, and
/// of a long line only what lies beside the area is overlaid with it. WGS 84.
final class CoveredArea {
    private final Geometry area;
    private final PreparedGeometry prepared;

    CoveredArea(Geometry area) {
        this.area = area;
        prepared = PreparedGeometryFactory.prepare(area);
    }

    Geometry area() {
        return area;
    }

    GeometryFactory geometries() {
        return area.getFactory();
    }

    /// True when the boxes of both meet.
    boolean isNear(Geometry shape) {
        return area.getEnvelopeInternal().intersects(shape.getEnvelopeInternal());
    }

    boolean isNear(SimpleFeature feature) {
        return feature.getDefaultGeometry() instanceof Geometry shape && isNear(shape);
    }

    /// True when it holds the box of a shape.
    boolean holds(Geometry shape) {
        return !shape.isEmpty() && prepared.covers(box(shape));
    }

    /// True when the box of a shape lies outside.
    boolean isApart(Geometry shape) {
        return shape.isEmpty() || !prepared.intersects(box(shape));
    }

    private Geometry box(Geometry shape) {
        return geometries().toGeometry(shape.getEnvelopeInternal());
    }

    /// What of a shape lies in it.
    Geometry inside(Geometry shape) {
        if (holds(shape)) {
            return shape;
        }
        return isApart(shape)
                ? geometries().createEmpty(shape.getDimension())
                : OverlayNGRobust.overlay(shape, area, OverlayNG.INTERSECTION);
    }

    /// What of a shape lies outside.
    Geometry outside(Geometry shape) {
        if (holds(shape)) {
            return geometries().createEmpty(shape.getDimension());
        }
        if (isApart(shape)) {
            return shape;
        }
        return switch (shape) {
            case LineString line -> outsideOf(line);
            case MultiLineString lines -> outsideOf(lines);
            default -> difference(shape);
        };
    }

    private Geometry outsideOf(MultiLineString lines) {
        var pieces = new ArrayList<Geometry>();
        for (var i = 0; i < lines.getNumGeometries(); i++) {
            LinearComponentExtracter.getLines(outside(lines.getGeometryN(i)), pieces);
        }
        return geometries().buildGeometry(pieces);
    }

    private Geometry difference(Geometry shape) {
        return OverlayNGRobust.overlay(shape, area, OverlayNG.DIFFERENCE);
    }

    private Geometry outsideOf(LineString line) {
        var box = area.getEnvelopeInternal();
        var points = line.getCoordinates();
        var pieces = new LineMerger();
        var start = 0;
        var wasNear = false;
        for (var i = 1; i < points.length; i++) {
            var isNear = box.intersects(points[i - 1], points[i]);
            if (i > 1 && isNear != wasNear) {
                add(pieces, Arrays.copyOfRange(points, start, i), wasNear);
                start = i - 1;
            }
            wasNear = isNear;
        }
        add(pieces, Arrays.copyOfRange(points, start, points.length), wasNear);
        return geometries().buildGeometry(pieces.getMergedLineStrings());
    }

    private void add(LineMerger pieces, Coordinate[] points, boolean isNear) {
        var piece = geometries().createLineString(points);
        if (!isNear || !prepared.intersects(piece)) {
            pieces.add(piece);
        } else if (!prepared.covers(piece)) {
            pieces.add(difference(piece));
        }
    }
}
