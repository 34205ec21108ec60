package org.amnok.map.ground;

import org.amnok.domain.LatLon;
import org.amnok.words.Messages;

/// A place that a drawn vertex takes instead of the pointer's own.
public record SnapPlace(LatLon place, Target target) {
    /// What the place lies on; earlier ones win when several are within reach.
    public enum Target {
        VERTEX,
        EDGE,
        LAYER_VERTEX,
        LAYER_EDGE,
        STREET,
        SHORE,
        BANK,
        RIVER,
        BORDER;

        /// For people.
        public String words() {
            return Messages.word("codes.snap", this);
        }
    }
}
