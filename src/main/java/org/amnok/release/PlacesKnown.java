package org.amnok.release;

import org.amnok.domain.RiverLines;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.PlaceFacts;

/// What follows from places, as far as the map tells it. The gate asks of places as they leave, so
/// that what it is told says no more of a true place than they do.
public interface PlacesKnown {
    PlaceFacts facts(Place place);

    /// The rivers along which stretches lie.
    default RiverLines lines() {
        return RiverLines.NONE;
    }

    /// The province alone, by its English name; empty when its circle of uncertainty may lie in
    /// another one, too.
    String province(Place place);
}
