package org.amnok.basemap.making;

import java.util.Locale;

/// The layers of the tiles, after openmaptiles.org, with one of our own for walls and dams.
enum TileLayer {
    LANDCOVER,
    LANDUSE,
    WATER,
    WATERWAY,
    AEROWAY,
    BUILDING,
    TRANSPORTATION,
    BARRIER,
    PLACE,
    AERODROME_LABEL,
    POI;

    /// How tiles call it.
    String title() {
        return name().toLowerCase(Locale.ROOT);
    }
}
