package org.amnok.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.amnok.domain.ProblemException;
import org.amnok.release.OutputFile;
import org.amnok.release.ReleasedSightings;

/// Writes released sightings in the format that the name of the file ends in: CSV, GeoJSON, KML,
/// GPX. Thread-safe.
public final class SightingFiles {
    /// What names of files may end in, without the dot.
    public static final List<String> ENDINGS = List.of("csv", "geojson", "kml", "gpx");

    private final Map<String, SightingOutput> outputs;

    /// @param byteOrderMark true for CSV that begins with one, by which some spreadsheets know
    ///   UTF-8
    public SightingFiles(RiverShapes rivers, boolean byteOrderMark) {
        outputs =
                Map.of(
                        "csv", new CsvOutput(byteOrderMark),
                        "geojson", new GeoJsonOutput(rivers),
                        "kml", new KmlOutput(rivers),
                        "gpx", new GpxOutput());
    }

    /// Writes a file, wholly or not at all.
    ///
    /// @throws ProblemException when the name ends in nothing that is known, the file cannot be
    ///   written, or would hold what must not leave
    public void write(ReleasedSightings released, OutputFile file) {
        var output = output(file.name());
        file.write(out -> output.write(released, out));
    }

    /// True when a name ends in a format that can be written.
    public static boolean isKnown(String name) {
        return ENDINGS.contains(ending(name));
    }

    private SightingOutput output(String name) {
        var output = outputs.get(ending(name));
        if (output == null) {
            throw ProblemException.of(
                    "\"" + name + "\" is no file of sightings that can be written",
                    "End its name in ." + String.join(", .", ENDINGS) + ".");
        }
        return output;
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
