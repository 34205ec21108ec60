package org.amnok.map;

import org.amnok.domain.LatLon;
import org.amnok.geo.MapProjection;

/// A rectangle of the map, in coordinates of its projection.
public record MapExtent(
        MapProjection projection, double minX, double minY, double maxX, double maxY) {
    private static final int STEPS_PER_SIDE = 16;

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

    /// The same, and not smaller than so many map units in width and height.
    static MapExtent of(
            MapProjection projection, LatLon southWest, LatLon northEast, double leastUnits) {
        var minX = Double.POSITIVE_INFINITY;
        var minY = Double.POSITIVE_INFINITY;
        var maxX = Double.NEGATIVE_INFINITY;
        var maxY = Double.NEGATIVE_INFINITY;
        for (int i = 0; i <= STEPS_PER_SIDE; i++) {
            for (int j = 0; j <= STEPS_PER_SIDE; j++) {
                var c = projection.toMap(between(southWest, northEast, i, j));
                minX = Math.min(minX, c.x);
                minY = Math.min(minY, c.y);
                maxX = Math.max(maxX, c.x);
                maxY = Math.max(maxY, c.y);
            }
        }
        return new MapExtent(
                projection,
                minX,
                minY,
                Math.max(maxX, minX + leastUnits),
                Math.max(maxY, minY + leastUnits));
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
