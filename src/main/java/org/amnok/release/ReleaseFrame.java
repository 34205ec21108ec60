package org.amnok.release;

import org.amnok.domain.LatLon;

/// What the map of an output shows.
///
/// @param centre of the map
/// @param widthMetres and heightMetres: on the ground
/// @param words that a person typed on its page
public record ReleaseFrame(LatLon centre, double widthMetres, double heightMetres, String words) {
    double smallerMetres() {
        return Math.min(widthMetres, heightMetres);
    }
}
