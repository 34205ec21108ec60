package org.amnok.workspace.evidence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.amnok.basemap.osm.PbfFile;
import org.amnok.basemap.relief.HeightFiles;
import org.amnok.domain.ProblemException;
import org.amnok.domain.codelist.EvidenceKind;
import org.amnok.domain.codelist.MediaType;
import org.amnok.exchange.file.DatabaseKind;
import org.amnok.exchange.file.RecordTables;
import org.amnok.exchange.parquet.ParquetSource;
import org.amnok.files.FileNames;
import org.amnok.media.MediaSniffer;

/// Files that somebody dropped on the window, sorted by what is in them. Reads files: not for the
/// FX thread.
///
/// @param sightings tables, layers and placemarks to be imported
/// @param projects of Amnok
/// @param bases maps and images that lie below the map, and layers of lines and areas
/// @param evidence everything else: photos, videos, documents
public record DroppedFiles(
        List<Path> sightings, List<Path> projects, List<Path> bases, List<Path> evidence) {
    /// Tag 33550 is the size of a pixel on the ground, 34264 a transformation (GeoTIFF 1.1, 7.1).
    private static final List<Integer> GROUND_TAGS = List.of(33550, 34264);

    private static final int ENTRY_BYTES = 12;
    private static final int BIG = 43;

    private static final int MOST_IN_FOLDER = 2000;
    private static final int LEAST_KNOWN_COLUMNS = 2;
    private static final int LOOKED_AT_FEATURES = 200;
    private static final List<String> TABLES = List.of("csv", "tsv", "tab");

    /// Some of them are not read: the import tells what to do.
    private static final List<String> WORKBOOKS = List.of("xlsx", "xlsm", "xls", "ods");

    private static final List<String> SHAPES =
            List.of("kml", "kmz", "gpx", "osm", "geojson", "shp", "zip", "fgb", "parquet");

    /// Files that belong to the shapes of the same name.
    private static final List<String> BESIDE_SHAPES =
            List.of("shx", "dbf", "prj", "cpg", "sbn", "sbx", "qpj", "qmd", "qix");

    private enum Kind {
        SIGHTINGS,
        PROJECT,
        BASE,
        EVIDENCE
    }

    public DroppedFiles {
        sightings = List.copyOf(sightings);
        projects = List.copyOf(projects);
        bases = List.copyOf(bases);
        evidence = List.copyOf(evidence);
    }

    /// Sorts files; of a folder, the files that lie in it.
    public static DroppedFiles of(List<Path> dropped) {
        var files = dropped.stream().flatMap(file -> inFolder(file).stream()).toList();
        var sorted = new ArrayList<List<Path>>();
        for (int i = 0; i < Kind.values().length; i++) {
            sorted.add(new ArrayList<>());
        }
        for (var file : files) {
            if (!belongsToShapes(file, files)) {
                sorted.get(Arrays.asList(Kind.values()).indexOf(kind(file))).add(file);
            }
        }
        return new DroppedFiles(sorted.get(0), sorted.get(1), sorted.get(2), sorted.get(3));
    }

    private static List<Path> inFolder(Path file) {
        if (!Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS) || ParquetSource.isFolder(file)) {
            return List.of(file);
        }
        var found = new ArrayList<Path>();
        try (var entries = Files.newDirectoryStream(file, Files::isRegularFile)) {
            for (var entry : entries) {
                if (found.size() < MOST_IN_FOLDER
                        && !String.valueOf(entry.getFileName()).startsWith(".")) {
                    found.add(entry);
                }
            }
        } catch (IOException | DirectoryIteratorException unreadable) {
            return List.of(file);
        }
        found.sort(null);
        return found;
    }

    private static boolean belongsToShapes(Path file, List<Path> files) {
        return BESIDE_SHAPES.contains(FileNames.ending(file))
                && files.stream()
                        .anyMatch(
                                f ->
                                        FileNames.ending(f).equals("shp")
                                                && stem(f).equals(stem(file)));
    }

    /// True for a picture or a video by what is in it; false for an image that lies on the ground.
    public static boolean isPicture(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (var in = Files.newInputStream(file)) {
            var head = in.readNBytes(MediaSniffer.HEAD_BYTES);
            var kind = MediaSniffer.of(head).usualKind();
            return (kind == EvidenceKind.PHOTO || kind == EvidenceKind.VIDEO)
                    && kind(file, head) == Kind.EVIDENCE;
        } catch (IOException | ProblemException unreadable) {
            return false; // where it is told why it cannot be read
        }
    }

    private static Kind kind(Path file) {
        if (Files.isDirectory(file)) {
            return layer(file);
        }
        if (!Files.isRegularFile(file)) {
            return Kind.EVIDENCE; // a pipe would be waited for without end
        }
        try (var in = Files.newInputStream(file)) {
            return kind(file, in.readNBytes(MediaSniffer.HEAD_BYTES));
        } catch (IOException | ProblemException unreadable) {
            return Kind.EVIDENCE; // where it is told why it cannot be read
        }
    }

    private static Kind kind(Path file, byte[] head) {
        var latin = new String(head, StandardCharsets.ISO_8859_1);
        if (latin.startsWith("SQLite format 3\0")) {
            return switch (DatabaseKind.of(file)) {
                case PROJECT -> Kind.PROJECT;
                case TILES -> Kind.BASE;
                case FEATURES -> layer(file);
                case OTHER -> Kind.EVIDENCE;
            };
        }
        if (latin.startsWith("PMTiles")
                || PbfFile.isBegunBy(head)
                || HeightFiles.mayBe(file, head)) {
            return Kind.BASE;
        }
        return switch (MediaSniffer.of(head)) {
            case TIFF -> isOnGround(file, head) ? Kind.BASE : Kind.EVIDENCE;
            case JPEG, PNG -> hasWorldFile(file) ? Kind.BASE : Kind.EVIDENCE;
            case MediaType other -> named(file, other, latin);
        };
    }

    private static Kind named(Path file, MediaType type, String head) {
        var ending = FileNames.ending(file);
        if (WORKBOOKS.contains(ending)) {
            return Kind.SIGHTINGS;
        }
        if (TABLES.contains(ending) || SHAPES.contains(ending)) {
            return ending.equals("zip") && !canBeRead(file) ? Kind.EVIDENCE : shapes(file, ending);
        }
        if (Stream.of("<kml", "<gpx", "<osm", "\"Feature").anyMatch(head::contains)) {
            return Kind.SIGHTINGS;
        }
        var isTable = ending.equals("txt") && type == MediaType.TEXT && isTable(file);
        return isTable || ending.equals("json") ? Kind.SIGHTINGS : Kind.EVIDENCE;
    }

    private static Kind shapes(Path file, String ending) {
        return List.of("shp", "zip", "geojson", "fgb", "parquet").contains(ending)
                ? layer(file)
                : Kind.SIGHTINGS;
    }

    /// Lines and areas are a layer of the map: sightings have points. What cannot be read is told
    /// by the import.
    private static Kind layer(Path file) {
        var dimensions = new HashSet<Integer>();
        var looked = new int[1];
        try {
            for (var source : RecordTables.features(file)) {
                source.read(
                        feature -> {
                            var shape = feature.shape();
                            if (shape != null) {
                                dimensions.add(shape.getDimension());
                            }
                            return ++looked[0] % LOOKED_AT_FEATURES != 0;
                        },
                        warning -> {});
            }
        } catch (ProblemException broken) {
            return Kind.SIGHTINGS;
        }
        return dimensions.isEmpty() || dimensions.contains(0) ? Kind.SIGHTINGS : Kind.BASE;
    }

    private static boolean canBeRead(Path file) {
        return !RecordTables.open(file).isEmpty();
    }

    /// A letter has no columns that mean anything.
    private static boolean isTable(Path file) {
        return RecordTables.open(file).stream()
                .anyMatch(table -> table.suggested().places().size() >= LEAST_KNOWN_COLUMNS);
    }

    static Path stem(Path file) {
        return file.resolveSibling(FileNames.stem(String.valueOf(file.getFileName())));
    }

    /// True when a TIFF has a place on the ground, in itself or in a file beside it. A TIFF whose
    /// first directory lies beyond its beginning is taken for an image of the ground: photos put it
    /// first.
    private static boolean isOnGround(Path file, byte[] head) {
        return hasWorldFile(file) || hasGroundTags(head);
    }

    /// True when there is a world file beside it: `a.jgw`, `a.jpgw`, `a.wld` for `a.jpg`.
    private static boolean hasWorldFile(Path file) {
        var ending = FileNames.ending(file);
        if (ending.length() < 3) {
            return false;
        }
        var brief = "" + ending.charAt(0) + ending.charAt(ending.length() - 1) + "w";
        var stem = DroppedFiles.stem(file);
        return Stream.of(brief, ending + "w", "wld", brief.toUpperCase(java.util.Locale.ROOT))
                .anyMatch(
                        e ->
                                Files.isRegularFile(
                                        stem.resolveSibling(stem.getFileName() + "." + e)));
    }

    private static boolean hasGroundTags(byte[] head) {
        if (head.length < 8) {
            return false;
        }
        var in = ByteBuffer.wrap(head);
        in.order(head[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        if (in.getShort(2) == BIG) {
            return true;
        }
        var at = Integer.toUnsignedLong(in.getInt(4));
        if (at + 2 > head.length) {
            return true;
        }
        var count = Short.toUnsignedInt(in.getShort((int) at));
        for (int i = 0; i < count; i++) {
            var entry = (int) at + 2 + i * ENTRY_BYTES;
            if (entry + 2 > head.length) {
                return false;
            }
            if (GROUND_TAGS.contains(Short.toUnsignedInt(in.getShort(entry)))) {
                return true;
            }
        }
        return false;
    }
}
