package org.amnok.render.geometry;

import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import org.locationtech.jts.linearref.LengthIndexedLine;

/// The one place that stands for a geometry.
final class RepresentativePoint {
    private RepresentativePoint() {}

    /// The first point; the middle of the longest line, along it; of an area the centroid, or
    /// another point inside when that lies outside.
    ///
    /// @param geometry not empty
    static Coordinate of(Geometry geometry) {
        return switch (geometry.getDimension()) {
            case 2 -> inside(geometry);
            case 1 -> halfway(geometry);
            default -> geometry.getCoordinate();
        };
    }

    /// Of a copy: a geometry keeps for minutes the coordinates that were asked of it.
    private static Coordinate inside(Geometry geometry) {
        var area = geometry.copy();
        var centroid = area.getCentroid().getCoordinate();
        return SimplePointInAreaLocator.isContained(centroid, area)
                ? centroid
                : area.getInteriorPoint().getCoordinate();
    }

    private static Coordinate halfway(Geometry geometry) {
        // degrees of longitude are shorter than those of latitude
        var shorter = Math.cos(Math.toRadians(geometry.getCoordinate().y));
        var ground = AffineTransformation.scaleInstance(shorter, 1).transform(geometry);
        var longest = longest(ground);
        var middle = new LengthIndexedLine(longest).extractPoint(longest.getLength() / 2);
        return new Coordinate(middle.x / shorter, middle.y);
    }

    private static LineString longest(Geometry geometry) {
        var longest = new GeometryFactory().createLineString();
        for (var line : LinearComponentExtracter.getLines(geometry)) {
            if (longest.isEmpty() || ((LineString) line).getLength() > longest.getLength()) {
                longest = (LineString) line;
            }
        }
        return longest;
    }
}
