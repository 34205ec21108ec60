package org.amnok.map.cluster;

import org.amnok.domain.LatLon;
import org.amnok.map.Viewport;

/// How far a place reaches in a picture.
///
/// @param metres how far off it may be
/// @param sightings how many have it
/// @param x and y: its middle, px of the picture
/// @param radius px
public record PlaceCircle(
        LatLon centre, double metres, int sightings, double x, double y, double radius) {
    public static PlaceCircle of(LatLon centre, double metres, int sightings, Viewport viewport) {
        var at = viewport.screen(centre);
        var radius = radius(centre, metres, viewport);
        return new PlaceCircle(centre, metres, sightings, at.x, at.y, radius);
    }

    /// Its radius alone, px: sooner known than where it is.
    public static double radius(LatLon centre, double metres, Viewport viewport) {
        return metres
                / (viewport.unitsPerPixel() * viewport.projection().groundMetresPerUnit(centre));
    }
}
