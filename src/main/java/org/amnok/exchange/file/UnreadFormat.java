package org.amnok.exchange.file;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.words.Messages;

/// Formats that people have, that are known by how they begin, and that are not read.
enum UnreadFormat {
    OLD_OFFICE("Excel 97 or Word 97", Remedy.CELLS, "\u00F0\u00EF\u0011\u00E0"),
    RICH_TEXT("rich text", Remedy.CELLS, "{\\rtf"),
    PDF("PDF", Remedy.CELLS, "%pdf-"),
    WEB_PAGE("a web page", Remedy.CELLS, "<!doctype html", "<html"),
    MAPINFO("a MapInfo table", Remedy.LAYER, "!table"),
    PARQUET("Parquet", Remedy.LAYER, "par1"),
    JPEG("a photo (JPEG)", Remedy.PHOTO, "\u00FF\u00F8\u00FF"),
    PNG("a picture (PNG)", Remedy.PHOTO, "\u0089png"),
    GIF("a picture (GIF)", Remedy.PHOTO, "gif8"),
    TIFF("a picture (TIFF)", Remedy.IMAGE, "ii*\0", "mm\0*"),
    ISO_MEDIA(
            "a photo or video (HEIC, AVIF, MP4)",
            Remedy.PHOTO,
            "\0\0\0\u0018ftyp",
            "\0\0\0\u001cftyp",
            "\0\0\0 ftyp",
            "\0\0\0$ftyp",
            "\0\0\0,ftyp",
            "\0\0\0\u0014ftyp"),
    WEBP("a picture or sound (RIFF)", Remedy.PHOTO, "riff");

    private static final int LOOKED_AT = 200;
    private static final String MARK = "\u00EF\u00BB\u00BF";

    private final String name;
    private final String remedy;

    @SuppressWarnings("ImmutableEnumChecker") // never handed out
    private final String[] beginnings;

    private static final class Remedy {
        static final String CELLS =
                "Copy its cells and paste them on the map, or save the sheet as CSV.";
        static final String PHOTO =
                "Photos are evidence: drop them on the map, or press Ctrl+Shift+I.";
        static final String IMAGE =
                "Add it below the map as a base layer, or as evidence of a sighting.";
        static final String LAYER = "Save its layer as GeoPackage or GeoJSON, with QGIS for one.";
    }

    /// @param beginnings in small letters, a byte a character
    UnreadFormat(String name, String remedy, String... beginnings) {
        this.name = name;
        this.remedy = remedy;
        this.beginnings = beginnings;
    }

    /// @param start the first bytes, a byte a character
    /// @param fileName for people
    /// @throws ProblemException when it begins as one of these does
    static void refuse(String start, String fileName) {
        of(start)
                .ifPresent(
                        format -> {
                            throw new ProblemException(
                                    new Problem(
                                            Messages.text(
                                                    "exchange.the_file_is_which_is_not",
                                                    format.name),
                                            fileName,
                                            format.remedy));
                        });
    }

    private static Optional<UnreadFormat> of(String start) {
        var head = start.substring(0, Math.min(start.length(), LOOKED_AT));
        var small =
                (head.startsWith(MARK) ? head.substring(MARK.length()) : head)
                        .stripLeading()
                        .toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(format -> Stream.of(format.beginnings).anyMatch(small::startsWith))
                .findFirst();
    }
}
