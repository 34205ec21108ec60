package org.amnok.exchange.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.amnok.domain.FaultWords;
import org.amnok.domain.ProblemException;
import org.amnok.exchange.parquet.ParquetSource;
import org.amnok.exchange.text.TextEncoding;
import org.amnok.words.Messages;

/// What a file is by how it begins; where that does not say, by the ending of its name.
enum FileKind {
    TEXT,
    JSON,
    XML,
    SQLITE,
    ZIP,
    SHAPEFILE,
    FLAT_GEOBUF,
    PARQUET;

    private static final int LOOKED_AT_BYTES = 4096;

    private static final int TEXT_FOR_EACH_CONTROL = 20;

    /// A PBF begins with the length of its first header.
    private static final int PBF_LENGTH_BYTES = 4;

    /// A file that is called a database or an archive and begins as none is broken: nobody should
    /// be told to save it as text.
    private static void requireText(String start, Path file) {
        if (start.chars().noneMatch(c -> c < '\t')) {
            return; // a KML may be called .kmz
        }
        var name = String.valueOf(file.getFileName());
        var small = name.toLowerCase(Locale.ROOT);
        var isDatabase = small.endsWith(".gpkg") || small.endsWith(".sqlite");
        if (isDatabase || small.endsWith(".kmz") || small.endsWith(".zip")) {
            throw ProblemException.of(
                    isDatabase
                            ? Messages.text("exchange.the_file_is_broken_it_does")
                            : Messages.text("exchange.the_file_is_broken_it_does_2"),
                    name,
                    Messages.text("common.get_it_again_from_its_source"));
        }
    }

    /// @throws ProblemException when the file cannot be read, or is of a kind that is known and not
    ///   read
    static FileKind of(Path file) {
        if (Files.isDirectory(file)) {
            return ParquetSource.isFolder(file) ? PARQUET : TEXT;
        }
        try (var bytes = Files.newInputStream(file)) {
            return of(bytes.readNBytes(LOOKED_AT_BYTES), file);
        } catch (IOException e) {
            throw ProblemException.ofPlace(
                            String.valueOf(file.getFileName()),
                            "common.the_file_cannot_be_read",
                            "exchange.check_its_name_and_folder_and",
                            FaultWords.of(e))
                    .because(e);
        }
    }

    private static FileKind of(byte[] start, Path file) throws IOException {
        var bytes = new String(start, StandardCharsets.ISO_8859_1);
        if (bytes.startsWith("SQLite format 3\0")) {
            return SQLITE;
        }
        if (bytes.startsWith("PK\3\4") || bytes.startsWith("PK\5\6")) {
            return ZIP;
        }
        if (bytes.startsWith("fgb\3fgb")) {
            return FLAT_GEOBUF;
        }
        if (bytes.startsWith("PAR1")) {
            return PARQUET;
        }
        requireText(bytes, file);
        if (bytes.startsWith("\n\tOSMHeader", PBF_LENGTH_BYTES)) {
            throw ProblemException.ofPlace(
                    String.valueOf(file.getFileName()),
                    "exchange.the_file_is_openstreetmap_data",
                    "exchange.to_see_its_streets_add_it");
        }
        if (bytes.startsWith("\0\0'\n") || isPartOfShapefile(file)) {
            return SHAPEFILE;
        }
        UnreadFormat.refuse(bytes, String.valueOf(file.getFileName()));
        var text = text(start);
        if (isBinary(text)) {
            throw ProblemException.ofPlace(
                    String.valueOf(file.getFileName()),
                    "exchange.the_file_is_no_text",
                    "codes.unread_remedy_layer");
        }
        return isNamedJson(file) ? JSON : ofText(text);
    }

    /// True for what holds more than a few characters that no text has; these may be damage.
    private static boolean isBinary(String text) {
        var controls = text.chars().filter(c -> c < ' ' && "\t\n\r\f".indexOf(c) < 0).count();
        return controls * TEXT_FOR_EACH_CONTROL > text.length();
    }

    private static FileKind ofText(String text) {
        if (text.startsWith("<")) {
            return XML;
        }
        return text.startsWith("{") || text.startsWith("[") || text.startsWith("\u001e")
                ? JSON
                : TEXT;
    }

    /// The beginning without mark of order and blanks.
    private static String text(byte[] start) throws IOException {
        var charset = TextEncoding.of(start).charset();
        var text = new String(start, charset);
        return (text.startsWith("\ufeff") ? text.substring(1) : text).stripLeading();
    }

    /// What calls itself JSON is never taken for a table of text.
    private static boolean isNamedJson(Path file) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".json") || name.endsWith(".geojson");
    }

    private static boolean isPartOfShapefile(Path file) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Arrays.asList("shp", "dbf", "shx", "prj", "cpg").stream()
                .anyMatch(ending -> name.endsWith("." + ending));
    }
}
