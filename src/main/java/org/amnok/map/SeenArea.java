package org.amnok.map;

import org.amnok.domain.LatLon;
import org.locationtech.jts.geom.Envelope;

/// A box of positions in which everything lies that a viewport shows: to pass over what it does not
/// without projecting it.
record SeenArea(Envelope degrees) {
    private static final int STEPS = 4;
    private static final double LEAST_METRES_PER_DEGREE = 110_500;

    static SeenArea of(Viewport viewport) {
        var degrees = new Envelope();
        for (var i = 0; i <= STEPS; i++) {
            for (var j = 0; j <= STEPS; j++) {
                var place =
                        viewport.positionAt(
                                viewport.widthPixels() * i / STEPS,
                                viewport.heightPixels() * j / STEPS);
                degrees.expandToInclude(place.lonDegrees(), place.latDegrees());
            }
        }
        // meridians and parallels are curves between the places that were looked at
        degrees.expandBy(degrees.getWidth() / 20, degrees.getHeight() / 20);
        return new SeenArea(degrees);
    }

    /// False when nothing within so many metres of a place is shown.
    boolean mayShow(LatLon place, double metres) {
        var lat = metres / LEAST_METRES_PER_DEGREE;
        var lon = lat / Math.max(0.01, Math.cos(Math.toRadians(place.latDegrees())));
        return place.lonDegrees() + lon >= degrees.getMinX()
                && place.lonDegrees() - lon <= degrees.getMaxX()
                && place.latDegrees() + lat >= degrees.getMinY()
                && place.latDegrees() - lat <= degrees.getMaxY();
    }
}
