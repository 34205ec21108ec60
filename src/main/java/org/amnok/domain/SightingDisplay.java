package org.amnok.domain;

import org.amnok.words.Messages;

/// What the layer of sightings shows.
public enum SightingDisplay {
    /// What has no room beside each other is one ring with a number.
    SYMBOLS,
    /// Where many are near each other, as a surface.
    HEAT,
    /// How many there are in equal cells.
    HEXAGONS,
    /// A symbol for each at its own place, the newest above.
    EVERY;

    /// The name in menus.
    public String title() {
        return Messages.word("codes.display", this);
    }

    public boolean isDensity() {
        return this == HEAT || this == HEXAGONS;
    }
}
