package org.amnok.release;

import org.amnok.domain.LatLon;
import org.amnok.geo.Geodesy;

/// What the map of an output shows.
///
/// @param centre of the map
/// @param widthMetres and heightMetres: on the ground
/// @param words that a person typed on its page
/// @param bare true when it shows no river, border, place or site, whatever sightings it shows
public record ReleaseFrame(
        LatLon centre, double widthMetres, double heightMetres, String words, boolean bare) {
    /// Of ground with something on it.
    public ReleaseFrame(LatLon centre, double widthMetres, double heightMetres, String words) {
        this(centre, widthMetres, heightMetres, words, false);
    }

    /// True of places in the frame, and of some beside it.
    boolean mayShow(LatLon place) {
        return Geodesy.distanceMetres(centre, place) <= Math.hypot(widthMetres, heightMetres) / 2;
    }

    double smallerMetres() {
        return Math.min(widthMetres, heightMetres);
    }
}
