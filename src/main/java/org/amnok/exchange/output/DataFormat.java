package org.amnok.exchange.output;

import java.util.Optional;
import java.util.stream.Stream;
import org.amnok.files.FileNames;
import org.amnok.words.Messages;

/// A format in which sightings leave as data.
public enum DataFormat {
    CSV("csv"),
    GEOJSON("geojson"),
    GEOPACKAGE("gpkg"),
    KML("kml"),
    KMZ("kmz"),
    GPX("gpx"),
    SHAPEFILE("shp"),
    FLATGEOBUF("fgb"),
    PARQUET("parquet");

    private final String ending;

    DataFormat(String ending) {
        this.ending = ending;
    }

    /// What names of files end in, without the dot.
    public String ending() {
        return ending;
    }

    /// The name in lists.
    public String title() {
        return Messages.word("codes.format", this);
    }

    /// What it cannot hold, for people.
    public String limits() {
        return Messages.word("codes.format_limits", this);
    }

    /// The format of a file's name; empty when it ends in none of them.
    public static Optional<DataFormat> of(String name) {
        var ending = FileNames.ending(name);
        return Stream.of(values()).filter(format -> format.ending.equals(ending)).findFirst();
    }
}
