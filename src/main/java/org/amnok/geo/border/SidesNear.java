package org.amnok.geo.border;

import org.amnok.domain.LatLon;

/// What lies near all places of a square of the map, or near one place, and what of that circles
/// may lie in. Immutable.
sealed interface SidesNear permits BanksNear, ProvincesNear {
    /// The answer where circles of one radius may differ.
    int UNDECIDED = -1;

    /// The sides that each circle of a radius may lie on, a bit each; [#UNDECIDED] when some may
    /// lie on others.
    int of(double radius);

    /// Of a square inside, or a place.
    ///
    /// @param halfMetres from the middle to the corners; 0 for a place
    SidesNear in(LatLon middle, double halfMetres);
}
