package org.amnok.domain.codelist;

import org.amnok.domain.Coded;
import org.amnok.words.Messages;

/// What kind of file a base layer is read from.
public enum BaseKind implements Coded {
    /// PNG or JPEG with a world file beside it.
    PICTURE("picture"),
    GEOTIFF("geotiff"),
    /// PNG, JPEG or WebP tiles in an MBTiles file.
    MBTILES("mbtiles"),
    /// Tiles in a GeoPackage.
    GEOPACKAGE("geopackage"),
    /// Vector tiles, in PMTiles or MBTiles.
    VECTOR_TILES("vector_tiles"),
    /// Tiles of heights: `.hgt`, DTED, or several files of heights together.
    ELEVATION("elevation"),
    /// Streets as OpenStreetMap gives them out (`.osm.pbf`).
    OPENSTREETMAP("openstreetmap"),
    /// Points, lines and areas in a file of features, each drawn as the layer is styled.
    FEATURES("features");

    private final String code;

    BaseKind(String code) {
        this.code = code;
    }

    /// How projects keep it.
    @Override
    public String code() {
        return code;
    }

    /// The name.
    public String title() {
        return Messages.word("codes.base", this);
    }

    /// The English word, in files and for other programs.
    public String english() {
        return Messages.englishWord("codes.base", this);
    }
}
