package org.amnok.exchange.feature;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.amnok.domain.FileFault;
import org.amnok.domain.ProblemException;
import org.amnok.words.ShortText;

/// The list at the end of a zip file (APPNOTE.TXT 6.3.10, sections 4.3.12 and 4.3.16), looked
/// through before anything in it is opened.
final class CentralDirectory {
    private static final int END_BYTES = 22;
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int ENTRY_BYTES = 46;
    private static final int ENTRY_SIGNATURE = 0x02014b50;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int MOST_BYTES = 8 << 20;
    private static final int UNIX = 3;
    private static final int FILE_TYPE = 0xf000;
    private static final int SYMBOLIC_LINK = 0xa000;

    /// Absolute, of a drive, or with a step upwards.
    private static final Pattern OUTSIDE = Pattern.compile("[/\\\\].*|[A-Za-z]:.*|.*\0.*");

    private static final Pattern STEPS = Pattern.compile("[/\\\\]");

    private CentralDirectory() {}

    /// @throws ProblemException when there are too many entries or one of them names a place
    ///   outside
    /// @throws IOException when there is no such list
    static void check(Path file, int mostEntries) throws IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "r")) {
            var end = end(bytes);
            var count = end.getShort(10) & 0xffff;
            var size = end.getInt(12) & 0xffffffffL;
            var from = end.getInt(16) & 0xffffffffL;
            if (count > mostEntries || size > MOST_BYTES) {
                throw ProblemException.ofTexts(
                        "exchange.the_archive_holds_more_than",
                        "exchange.unpack_it_with_another_program",
                        mostEntries);
            }
            checkEntries(part(bytes, from, (int) size), count);
        }
    }

    private static void checkEntries(ByteBuffer list, int count) throws IOException {
        var at = 0;
        for (var i = 0; i < count; i++) {
            if (at + ENTRY_BYTES > list.limit() || list.getInt(at) != ENTRY_SIGNATURE) {
                throw FileFault.of("exchange.its_list_of_files_is_damaged");
            }
            var nameBytes = list.getShort(at + 28) & 0xffff;
            var next =
                    at
                            + ENTRY_BYTES
                            + nameBytes
                            + (list.getShort(at + 30) & 0xffff)
                            + (list.getShort(at + 32) & 0xffff);
            if (next > list.limit()) {
                throw FileFault.of("exchange.its_list_of_files_is_cut");
            }
            var name = text(list, at + ENTRY_BYTES, nameBytes);
            var mode = list.getInt(at + 38) >>> 16;
            var link = (list.get(at + 5) & 0xff) == UNIX && (mode & FILE_TYPE) == SYMBOLIC_LINK;
            if (link || isOutside(name)) {
                throw outside(name);
            }
            at = next;
        }
    }

    private static String text(ByteBuffer list, int from, int length) {
        var bytes = new byte[length];
        list.get(from, bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static boolean isOutside(String name) {
        return OUTSIDE.matcher(name).matches()
                || STEPS.splitAsStream(name).anyMatch(step -> step.equals(".."));
    }

    private static ByteBuffer end(RandomAccessFile bytes) throws IOException {
        var from = Math.max(0, bytes.length() - END_BYTES - LONGEST_COMMENT);
        var tail = part(bytes, from, (int) (bytes.length() - from));
        for (var at = tail.limit() - END_BYTES; at >= 0; at--) {
            if (tail.getInt(at) == END_SIGNATURE) {
                return tail.slice(at, END_BYTES).order(ByteOrder.LITTLE_ENDIAN);
            }
        }
        throw FileFault.of("exchange.its_list_of_files_is_missing");
    }

    private static ByteBuffer part(RandomAccessFile bytes, long from, int length)
            throws IOException {
        if (from + length > bytes.length()) {
            throw FileFault.of("exchange.its_list_of_files_is_cut");
        }
        var part = new byte[length];
        bytes.seek(from);
        bytes.readFully(part);
        return ByteBuffer.wrap(part).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static ProblemException outside(String name) {
        var shown = ShortText.of(name, 80);
        return ProblemException.ofTexts(
                "exchange.a_file_in_the_archive_points", "exchange.it_may_be_made_to_do", shown);
    }
}
