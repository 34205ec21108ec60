package org.amnok.render.geometry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.amnok.domain.LatLon;
import org.amnok.geo.projection.MapProjection;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import org.locationtech.jts.linearref.LengthIndexedLine;

/// The geometry of one feature in map coordinates: its parts among those of its layer.
public final class ProjectedGeometry {
    /// What a geometry is drawn as.
    public enum Kind {
        POINT,
        LINE,
        AREA
    }

    private final LayerShapes layer;
    private final int feature;
    private final Geometry source;
    private final MapProjection projection;
    private final Envelope bounds = new Envelope();
    private volatile @Nullable Coordinate labelPoint;

    public ProjectedGeometry(
            LayerShapes layer, int feature, Geometry source, MapProjection projection) {
        this.layer = layer;
        this.feature = feature;
        this.source = source;
        this.projection = projection;
        var boxes = layer.packed().partBoxes();
        for (var part = firstPart(); part < endPart(); part++) {
            bounds.expandToInclude(boxes[4 * part], boxes[4 * part + 1]);
            bounds.expandToInclude(boxes[4 * part + 2], boxes[4 * part + 3]);
        }
    }

    /// A geometry of its own. Empty when it is missing, empty, or has a coordinate that is no place
    /// on earth.
    public static Optional<ProjectedGeometry> of(
            @Nullable Object geometry, MapProjection projection) {
        var packer = new ShapePacker(projection);
        return packer.add(geometry) && geometry instanceof Geometry source
                ? Optional.of(
                        new ProjectedGeometry(
                                new LayerShapes(packer.pack()), 0, source, projection))
                : Optional.empty();
    }

    public Kind kind() {
        return layer.packed().kinds()[feature];
    }

    LayerShapes layer() {
        return layer;
    }

    int firstPart() {
        return layer.packed().featureStart()[feature];
    }

    int endPart() {
        return layer.packed().featureStart()[feature + 1];
    }

    /// Vertices x, y, x, y …, all of them; rings of areas are closed, holes are not told apart.
    public List<double[]> parts() {
        var packed = layer.packed();
        var parts = new ArrayList<double[]>();
        for (var part = firstPart(); part < endPart(); part++) {
            var from = 2 * packed.partStart()[part];
            parts.add(Arrays.copyOfRange(packed.xy(), from, 2 * packed.partStart()[part + 1]));
        }
        return parts;
    }

    public Envelope bounds() {
        return bounds;
    }

    /// Where a symbol or label of the whole belongs.
    public Coordinate labelPoint() {
        var known = labelPoint;
        if (known == null) {
            known = labelPoint(source, projection);
            labelPoint = known;
        }
        return known;
    }

    private static Coordinate labelPoint(Geometry geometry, MapProjection projection) {
        var c = representativePoint(geometry);
        var isOnEarth = Math.abs(c.x) <= 180 && Math.abs(c.y) <= 90;
        var at = isOnEarth ? c : geometry.getCoordinate();
        return projection.toMap(LatLon.ofXy(at.x, at.y));
    }

    /// The first point; the middle of the longest line, along it; of an area the centroid, or
    /// another point inside when that lies outside.
    ///
    /// @param geometry not empty
    private static Coordinate representativePoint(Geometry geometry) {
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
