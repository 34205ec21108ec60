package org.amnok.map;

import java.util.stream.IntStream;
import org.amnok.domain.LatLon;
import org.amnok.geo.projection.MapProjection;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

/// A rectangle of the map, in coordinates of its projection.
public record MapExtent(
        MapProjection projection, double minX, double minY, double maxX, double maxY) {
    private static final int STEPS_PER_SIDE = 16;
    private static final int EDGES = 4 * STEPS_PER_SIDE;
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    /// @throws IllegalArgumentException when it is empty
    public MapExtent {
        if (!(maxX > minX) || !(maxY > minY)) {
            throw new IllegalArgumentException("An extent needs a width and a height");
        }
    }

    /// The smallest rectangle that holds a box of positions with all of its edges, which are curves
    /// in some projections.
    public static MapExtent of(MapProjection projection, LatLon southWest, LatLon northEast) {
        return of(projection, southWest, northEast, 0);
    }

    /// The extent of two corners, at least `leastUnits` map units wide and high.
    public static MapExtent of(
            MapProjection projection, LatLon southWest, LatLon northEast, double leastUnits) {
        var box = new Envelope();
        for (int i = 0; i <= STEPS_PER_SIDE; i++) {
            for (int j = 0; j <= STEPS_PER_SIDE; j++) {
                box.expandToInclude(projection.toMap(between(southWest, northEast, i, j)));
            }
        }
        return new MapExtent(
                projection,
                box.getMinX(),
                box.getMinY(),
                Math.max(box.getMaxX(), box.getMinX() + leastUnits),
                Math.max(box.getMaxY(), box.getMinY() + leastUnits));
    }

    /// What a viewport shows.
    public static MapExtent of(Viewport viewport) {
        return new MapExtent(
                viewport.projection(),
                viewport.mapX(0),
                viewport.mapY(viewport.heightPixels()),
                viewport.mapX(viewport.widthPixels()),
                viewport.mapY(0));
    }

    /// Whether a position lies in it.
    public boolean holds(LatLon position) {
        var at = projection.toMap(position);
        return at.x >= minX && at.x <= maxX && at.y >= minY && at.y <= maxY;
    }

    /// Whether a part of it lies in a picture of any projection. Its edges are followed from place
    /// to place; true when they cannot be.
    public boolean touches(Viewport view) {
        var seen = of(view);
        if (projection.code().equals(view.projection().code())) {
            return minX < seen.maxX && maxX > seen.minX && minY < seen.maxY && maxY > seen.minY;
        }
        // far from the picture its projection may mean nothing
        var near = of(projection, SeenArea.of(view).degrees());
        var left = Math.max(minX, near.minX);
        var right = Math.min(maxX, near.maxX);
        var bottom = Math.max(minY, near.minY);
        var top = Math.min(maxY, near.maxY);
        return left < right
                && bottom < top
                && new MapExtent(projection, left, bottom, right, top).isIn(seen);
    }

    /// The same of a box in degrees, x = longitude, as far as it lies on the globe.
    public static MapExtent of(MapProjection projection, Envelope degrees) {
        return of(
                projection,
                LatLon.clamped(degrees.getMinY(), degrees.getMinX()),
                LatLon.clamped(degrees.getMaxY(), degrees.getMaxX()));
    }

    private boolean isIn(MapExtent seen) {
        var ring = new Coordinate[EDGES + 1];
        for (int i = 0; i < ring.length; i++) {
            ring[i] = seen.projection.toMap(edge(i));
            if (!Double.isFinite(ring[i].x) || !Double.isFinite(ring[i].y)) {
                return true;
            }
        }
        ring[ring.length - 1] = ring[0].copy();
        return GEOMETRIES
                .toGeometry(new Envelope(seen.minX, seen.maxX, seen.minY, seen.maxY))
                .intersects(GEOMETRIES.createPolygon(ring));
    }

    /// The outline in WGS 84, with enough vertices for edges that are curves there.
    public Polygon footprint() {
        var ring =
                IntStream.rangeClosed(0, EDGES)
                        .mapToObj(step -> edge(step).coordinate())
                        .toArray(Coordinate[]::new);
        return GEOMETRIES.createPolygon(ring);
    }

    /// A place on its edge, a number of steps from the lower left corner, anticlockwise.
    private LatLon edge(int step) {
        var share = (double) (step % STEPS_PER_SIDE) / STEPS_PER_SIDE;
        var x = share * (maxX - minX);
        var y = share * (maxY - minY);
        return switch (step / STEPS_PER_SIDE % 4) {
            case 0 -> projection.toLatLon(minX + x, minY);
            case 1 -> projection.toLatLon(maxX, minY + y);
            case 2 -> projection.toLatLon(maxX - x, maxY);
            default -> projection.toLatLon(minX, maxY - y);
        };
    }

    /// The closest viewport of a size that shows all of it, centred.
    public Viewport fitted(double widthPixels, double heightPixels, double pixelRatio) {
        return new Viewport(
                projection,
                (minX + maxX) / 2,
                (minY + maxY) / 2,
                Math.max((maxX - minX) / widthPixels, (maxY - minY) / heightPixels),
                widthPixels,
                heightPixels,
                pixelRatio);
    }

    private static LatLon between(LatLon southWest, LatLon northEast, int i, int j) {
        var u = (double) i / STEPS_PER_SIDE;
        var v = (double) j / STEPS_PER_SIDE;
        return new LatLon(
                southWest.latDegrees() + v * (northEast.latDegrees() - southWest.latDegrees()),
                southWest.lonDegrees() + u * (northEast.lonDegrees() - southWest.lonDegrees()));
    }
}
