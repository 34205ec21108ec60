package org.amnok.exchange.file;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.amnok.domain.ProblemException;
import org.amnok.words.Messages;

/// Formats that people have, that are known by how they begin, and that are not read.
enum UnreadFormat {
    OLD_OFFICE(Remedy.CELLS, "\u00F0\u00EF\u0011\u00E0"),
    RICH_TEXT(Remedy.CELLS, "{\\rtf"),
    PDF(Remedy.CELLS, "%pdf-"),
    WEB_PAGE(Remedy.CELLS, "<!doctype html", "<html"),
    MAPINFO(Remedy.LAYER, "!table"),
    JPEG(Remedy.PHOTO, "\u00FF\u00F8\u00FF"),
    PNG(Remedy.PHOTO, "\u0089png"),
    GIF(Remedy.PHOTO, "gif8"),
    TIFF(Remedy.IMAGE, "ii*\0", "mm\0*"),
    ISO_MEDIA(
            Remedy.PHOTO,
            "\0\0\0\u0018ftyp",
            "\0\0\0\u001cftyp",
            "\0\0\0 ftyp",
            "\0\0\0$ftyp",
            "\0\0\0,ftyp",
            "\0\0\0\u0014ftyp"),
    WEBP(Remedy.PHOTO, "riff");

    private static final int LOOKED_AT = 200;

    private static final String MARK = "\u00EF\u00BB\u00BF";
    private final Remedy remedy;

    @SuppressWarnings("ImmutableEnumChecker") // never handed out
    private final String[] beginnings;

    private enum Remedy {
        CELLS,
        PHOTO,
        IMAGE,
        LAYER
    }

    /// @param beginnings in small letters, a byte a character
    UnreadFormat(Remedy remedy, String... beginnings) {
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
                            throw ProblemException.of(
                                    Messages.text(
                                            "exchange.the_file_is_which_is_not",
                                            Messages.word("codes.unread", format)),
                                    fileName,
                                    Messages.word("codes.unread_remedy", format.remedy));
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
