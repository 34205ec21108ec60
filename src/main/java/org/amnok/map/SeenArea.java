package org.amnok.map;

import org.locationtech.jts.geom.Envelope;

/// A box of positions in which everything lies that a viewport shows: to pass over what it does not
/// without projecting it.
///
/// @param leastMetresPerPixel what a pixel measures on the ground wherever something may lie that
///   reaches into the picture, or less
public record SeenArea(Envelope degrees, double leastMetresPerPixel) {
    private static final int STEPS = 4;

    /// Places outside of a picture may have so much smaller pixels than all in it.
    private static final double SMALLER = 0.5;

    private static final double LEAST_METRES_PER_DEGREE = 110_500;

    public static SeenArea of(Viewport viewport) {
        var degrees = new Envelope();
        var least = Double.POSITIVE_INFINITY;
        for (var i = 0; i <= STEPS; i++) {
            for (var j = 0; j <= STEPS; j++) {
                var place =
                        viewport.positionAt(
                                viewport.widthPixels() * i / STEPS,
                                viewport.heightPixels() * j / STEPS);
                degrees.expandToInclude(place.lonDegrees(), place.latDegrees());
                least = Math.min(least, viewport.projection().groundMetresPerUnit(place));
            }
        }
        // meridians and parallels are curves between the places that were looked at
        degrees.expandBy(degrees.getWidth() / 20, degrees.getHeight() / 20);
        return new SeenArea(degrees, SMALLER * least * viewport.unitsPerPixel());
    }

    /// False when nothing within a distance in metres of a place is shown.
    public boolean mayShow(double lonDegrees, double latDegrees, double metres) {
        var lat = metres / LEAST_METRES_PER_DEGREE;
        if (latDegrees + lat < degrees.getMinY() || latDegrees - lat > degrees.getMaxY()) {
            return false;
        }
        var lon = lat / Math.max(0.01, Math.cos(Math.toRadians(latDegrees)));
        return lonDegrees + lon >= degrees.getMinX() && lonDegrees - lon <= degrees.getMaxX();
    }
}
