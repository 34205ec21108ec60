package org.amnok.domain.codelist;

import java.util.Optional;
import java.util.stream.Stream;

/// What kind of file a base layer is read from.
public enum BaseKind {
    /// PNG or JPEG with a world file beside it.
    PICTURE("picture", "Picture with world file"),
    GEOTIFF("geotiff", "GeoTIFF"),
    /// PNG, JPEG or WebP tiles in an MBTiles file.
    MBTILES("mbtiles", "Image tiles (MBTiles)"),
    /// Tiles in a GeoPackage.
    GEOPACKAGE("geopackage", "Image tiles (GeoPackage)"),
    /// Vector tiles, in PMTiles or MBTiles.
    VECTOR_TILES("vector_tiles", "Vector tiles"),
    /// Tiles of heights: `.hgt`, DTED, or several files of heights together.
    ELEVATION("elevation", "Elevation"),
    /// Streets as OpenStreetMap gives them out (`.osm.pbf`).
    OPENSTREETMAP("openstreetmap", "OpenStreetMap file"),
    /// Points, lines and areas in a file of features, each drawn as the layer is styled.
    FEATURES("features", "Layer of features");

    private final String code;
    private final String title;

    BaseKind(String code, String title) {
        this.code = code;
        this.title = title;
    }

    /// How projects keep it.
    public String code() {
        return code;
    }

    /// The English name.
    public String title() {
        return title;
    }

    public static Optional<BaseKind> ofCode(String code) {
        return Stream.of(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
