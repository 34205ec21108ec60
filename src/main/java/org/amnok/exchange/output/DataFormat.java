package org.amnok.exchange.output;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A format in which sightings leave as data.
public enum DataFormat {
    CSV("csv", "CSV for spreadsheets", "Holds everything; no shapes of stretches of river."),
    GEOJSON("geojson", "GeoJSON", "Holds everything."),
    GEOPACKAGE(
            "gpkg",
            "GeoPackage for QGIS",
            "Holds everything; lines of stretches lie in a layer of their own. It is no Amnok"
                    + " project."),
    KML(
            "kml",
            "KML for Google Earth",
            "Holds everything; without the symbols of the map, which KMZ has."),
    KMZ("kmz", "KMZ for Google Earth, with symbols", "Holds everything."),
    GPX(
            "gpx",
            "GPX waypoints",
            "Holds points with title, public note and kind only: nothing without a point, no"
                    + " counts, grades or reports."),
    SHAPEFILE(
            "shp",
            "Shapefile",
            "Five files. Cuts texts to 254 bytes and names of columns to ten characters; no shapes"
                    + " of stretches of river.");

    private final String ending;
    private final String title;
    private final String limits;

    DataFormat(String ending, String title, String limits) {
        this.ending = ending;
        this.title = title;
        this.limits = limits;
    }

    /// What names of files end in, without the dot.
    public String ending() {
        return ending;
    }

    /// The English name in lists.
    public String title() {
        return title;
    }

    /// What it cannot hold, for people.
    public String limits() {
        return limits;
    }

    /// True when sightings of a family must come behind one another.
    public boolean isByFamily() {
        return this == KML || this == KMZ;
    }

    /// The format of a file's name; empty when it ends in none of them.
    public static Optional<DataFormat> of(String name) {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(format -> format.ending.equals(ending)).findFirst();
    }
}
