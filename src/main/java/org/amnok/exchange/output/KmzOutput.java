package org.amnok.exchange.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.map.cluster.SightingSymbols;
import org.amnok.release.ReleasedRecords;

/// Writes KML with the symbols of the map beside it, and pictures that were asked for, packed in
/// one file. Pictures come first: only when all are drawn it is known which the balloons can show.
record KmzOutput(
        ReleasedCells cells, RiverShapes rivers, SymbolIcons icons, WatchedPictures pictures)
        implements SightingOutput {
    /// The first that a zip can say: the true one would tell of this machine.
    private static final LocalDateTime NEVER = LocalDateTime.of(1980, 1, 1, 0, 0);

    @Override
    public void write(ReleasedRecords released, OutputStream out, Path waiting) throws IOException {
        var names = symbols();
        var files = new LinkedHashMap<String, String>();
        names.forEach(name -> files.put(name, "icons/" + name + ".png"));
        var zip = new ZipOutputStream(out);
        pictures.each(
                (picture, jpeg) -> {
                    begin(zip, KmlDescription.FOLDER + picture.name());
                    zip.write(jpeg);
                });
        begin(zip, "doc.kml");
        new KmlOutput(cells, rivers, new KmlStyles(Map.copyOf(files)), pictures.pictures())
                .write(released, zip, waiting);
        for (var name : names) {
            begin(zip, "icons/" + name + ".png");
            zip.write(icons.png(name));
        }
        zip.finish();
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NEVER);
        zip.putNextEntry(entry);
    }

    private static SequencedSet<String> symbols() {
        return Arrays.stream(SightingKind.values())
                .flatMap(
                        kind ->
                                Stream.of(
                                        SightingSymbols.badge(kind, false),
                                        SightingSymbols.badge(kind, true)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
