package org.amnok.domain;

/// What the layer of sightings shows.
public enum SightingDisplay {
    /// What has no room beside each other is one ring with a number.
    SYMBOLS("Symbols"),
    /// Where many are near each other, as a surface.
    HEAT("Heat map"),
    /// How many there are in equal cells.
    HEXAGONS("Hexagons"),
    /// A symbol for each at its own place, the newest above.
    EVERY("Every sighting");

    private final String title;

    SightingDisplay(String title) {
        this.title = title;
    }

    /// The English name in menus.
    public String title() {
        return title;
    }

    public boolean isDensity() {
        return this == HEAT || this == HEXAGONS;
    }
}
