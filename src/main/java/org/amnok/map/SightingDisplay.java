package org.amnok.map;

/// What the layer of sightings shows.
public enum SightingDisplay {
    SYMBOLS("Symbols"),
    /// Where many are near each other, as a surface.
    HEAT("Heat map"),
    /// How many there are in equal cells.
    HEXAGONS("Hexagons");

    private final String title;

    SightingDisplay(String title) {
        this.title = title;
    }

    /// The English name in menus.
    public String title() {
        return title;
    }

    public boolean isDensity() {
        return this != SYMBOLS;
    }
}
