package org.amnok.map.ground;

import org.amnok.domain.LatLon;

/// A place that a drawn vertex takes instead of the pointer's own.
public record SnapPlace(LatLon place, Target target) {
    /// What the place lies on; earlier ones win when several are within reach.
    public enum Target {
        VERTEX("vertex of a site"),
        EDGE("edge of a site"),
        LAYER_VERTEX("vertex of a layer"),
        LAYER_EDGE("line of a layer"),
        STREET("street or railway of a street map"),
        SHORE("shore of a street map"),
        BANK("bank of the river"),
        RIVER("river"),
        BORDER("border");

        private final String words;

        Target(String words) {
            this.words = words;
        }

        /// For people.
        public String words() {
            return words;
        }
    }
}
