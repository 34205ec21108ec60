package org.amnok.domain.codelist;

import org.amnok.domain.Coded;
import org.amnok.words.Messages;

/// What kind of file a base layer is read from.
public enum BaseKind implements Coded {
    /// PNG or JPEG with a world file beside it.
    PICTURE,
    GEOTIFF,
    /// PNG, JPEG or WebP tiles in an MBTiles file.
    MBTILES,
    /// Tiles in a GeoPackage.
    GEOPACKAGE,
    /// Vector tiles, in PMTiles or MBTiles.
    VECTOR_TILES,
    /// Tiles of heights: `.hgt`, DTED, or several files of heights together.
    ELEVATION,
    /// Streets as OpenStreetMap gives them out (`.osm.pbf`).
    OPENSTREETMAP,
    /// Points, lines and areas in a file of features, each drawn as the layer is styled.
    FEATURES;

    /// The name.
    public String title() {
        return Messages.word("codes.base", this);
    }

    /// The English word, in files and for other programs.
    public String english() {
        return Messages.englishWord("codes.base", this);
    }
}
