package org.amnok.exchange.output;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.amnok.domain.ProblemException;
import org.amnok.domain.record.Site;
import org.amnok.release.OutputFile;
import org.amnok.release.ReleasedPictures;
import org.amnok.release.ReleasedRecords;
import org.amnok.words.Messages;

/// Writes released sightings in the format that the name of the file ends in. Thread-safe.
public record SightingFiles(Parts parts) {
    /// What names of files may end in, without the dot.
    public static final List<String> ENDINGS =
            java.util.Arrays.stream(DataFormat.values()).map(DataFormat::ending).toList();

    /// What files are made of beside the sightings.
    ///
    /// @param sites of the project
    /// @param byteOrderMark true for CSV that begins with one, by which some spreadsheets know
    ///   UTF-8
    public record Parts(
            RiverShapes rivers, Collection<Site> sites, SymbolIcons icons, boolean byteOrderMark) {}

    /// Writes a file, or the files of a shapefile, wholly or not at all.
    ///
    /// @param pictures only KMZ holds any
    /// @return what of the sightings the format could not hold, as sentences for people
    /// @throws ProblemException when the name ends in nothing that is known, the file cannot be
    ///   written, or would hold what must not leave
    public List<String> write(ReleasedRecords released, WatchedPictures pictures, OutputFile file) {
        var omissions = new Omissions();
        var cells = ReleasedCells.of(parts.sites());
        var rivers = parts.rivers();
        switch (format(file.name())) {
            case CSV -> write(new CsvOutput(cells, parts.byteOrderMark()), released, file);
            case GEOJSON -> write(new GeoJsonOutput(cells, rivers), released, file);
            case KML ->
                    write(
                            new KmlOutput(
                                    cells, rivers, new KmlStyles(Map.of()), ReleasedPictures.NONE),
                            released,
                            file);
            case KMZ ->
                    write(new KmzOutput(cells, rivers, parts.icons(), pictures), released, file);
            case GPX -> write(new GpxOutput(omissions), released, file);
            case GEOPACKAGE ->
                    file.writeDatabase(
                            (path, waiting) ->
                                    new GeoPackageOutput(cells, rivers)
                                            .write(released, path, waiting));
            case FLATGEOBUF -> write(new FlatGeobufOutput(cells, rivers), released, file);
            case PARQUET -> new GeoParquetOutput(cells, rivers).write(released, file);
            case SHAPEFILE ->
                    OutputFile.writeTogether(
                            ShapefileOutput.ENDINGS.stream()
                                    .map(ending -> file.sibling(named(file.name(), ending)))
                                    .toList(),
                            (outs, waiting) ->
                                    new ShapefileOutput(cells, omissions)
                                            .write(released, outs, waiting));
        }
        return omissions.sentences();
    }

    private static void write(SightingOutput output, ReleasedRecords released, OutputFile file) {
        file.writeRows((out, waiting) -> output.write(released, out, waiting));
    }

    private static String named(String name, String ending) {
        return name.substring(0, name.lastIndexOf('.') + 1) + ending;
    }

    /// All files that are written under a name whose format is known.
    public static List<Path> all(Path file) {
        var name = String.valueOf(file.getFileName());
        return format(name) == DataFormat.SHAPEFILE
                ? ShapefileOutput.ENDINGS.stream()
                        .map(ending -> file.resolveSibling(named(name, ending)))
                        .toList()
                : List.of(file);
    }

    /// True when a name ends in a format that can be written.
    public static boolean isKnown(String name) {
        return DataFormat.of(name).isPresent();
    }

    /// @throws ProblemException when it ends in nothing that is known
    public static DataFormat format(String name) {
        return DataFormat.of(name)
                .orElseThrow(
                        () ->
                                ProblemException.of(
                                        Messages.text(
                                                "exchange.is_no_file_of_sightings_that", name),
                                        Messages.text(
                                                "exchange.end_its_name_in",
                                                Messages.listed(
                                                        ENDINGS.stream()
                                                                .map(ending -> "." + ending)))));
    }
}
