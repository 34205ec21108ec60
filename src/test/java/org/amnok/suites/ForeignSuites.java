package org.amnok.suites;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Prints for each collection how many of its cases came out as they should.
public final class ForeignSuites {
    private static final List<Suite> SUITES =
            List.of(
                    new PollockSuite(),
                    new HarmlessSuite("pollock-survey"),
                    new CountedSuite("dbf", 0.9, ".dbf"),
                    new EncodingsSuite("text-encodings"),
                    new JsonSuite("json"),
                    new EdtfSuite("edtf"),
                    new CountedSuite("kml-libkml", 0.9, ".kml", ".kmz"),
                    new CountedSuite("kml-samples", 0.9, ".kml", ".kmz"),
                    new CountedSuite("gpx-gpxpy", 0.9, ".gpx"),
                    new CountedSuite("gpx-georust", 0.9, ".gpx"),
                    new CountedSuite("geojson", 0.9, ".geojson"),
                    new AreasSuite("osm-multipolygons"),
                    new PbfSuite("osm-pbf"),
                    new HarmlessSuite("xml-hostile"),
                    new HarmlessSuite("zip-slip"),
                    new HarmlessSuite("zip-broken"),
                    new HarmlessSuite("xlsx"),
                    new HarmlessSuite("flatgeobuf"),
                    new ParquetSuite("geoparquet"),
                    new ParquetSuite("geoparquet-examples"),
                    new StylesSuite("sld"),
                    new PhotosSuite("photos"),
                    new PhotosSuite("photos-fuzzed"),
                    new BaseMapsSuite("geotiff", ".tif"),
                    new BaseMapsSuite("mbtiles", ".mbtiles"),
                    new BaseMapsSuite("pmtiles", ".pmtiles"),
                    new TilesSuite("mvt-fixtures"),
                    new CountedSuite("geojson-fixtures", 0.9, ".geojson"),
                    new HarmlessSuite("csv-spectrum"),
                    new PdfSuite("pages"));

    private ForeignSuites() {}

    /// @param arguments folders that hold collections; then, if wanted, the names of those to run,
    ///   and `--misses` to have every case named that came out otherwise
    public static void main(String[] arguments) throws IOException {
        var isDetailed = List.of(arguments).contains("--misses");
        var folders = new ArrayList<Path>();
        var chosen = new ArrayList<String>();
        for (var argument : arguments) {
            if (Files.isDirectory(Path.of(argument))) {
                folders.add(Path.of(argument));
            } else if (!argument.startsWith("--")) {
                chosen.add(argument);
            }
        }
        var failed = false;
        for (var suite : SUITES) {
            if (!chosen.isEmpty() && !chosen.contains(suite.folder())) {
                continue;
            }
            var files =
                    folders.stream()
                            .map(folder -> folder.resolve(suite.folder()))
                            .filter(Files::exists)
                            .findFirst();
            if (files.isEmpty()) {
                System.out.printf("%-18s not there, skipped%n", suite.folder());
                continue;
            }
            var score = suite.score(files.get());
            var isBelow = score.isBelow(suite.leastShare());
            System.out.printf(
                    "%-18s %s%s%n",
                    suite.folder(), score.words(), isBelow ? "  BELOW ITS GOAL" : "");
            if (isDetailed) {
                score.misses().forEach(miss -> System.out.println("    " + miss));
            }
            failed |= isBelow;
        }
        System.exit(failed ? 1 : 0);
    }
}
