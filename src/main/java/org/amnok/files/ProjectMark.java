package org.amnok.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// Knows an Amnok project by its bytes alone, also a damaged one that no database would open: it is
/// a sealed one, or an SQLite file in which the name of the program's own table stands.
final class ProjectMark {
    private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] SEALED = "AMNOKSEA".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] TABLE = "amnok_meta".getBytes(StandardCharsets.US_ASCII);
    private static final int LAST = TABLE.length - 1;
    private static final int BLOCK = 1 << 16;

    /// How far the word is at least, by the byte where it might end.
    private static final int[] STEPS = steps();

    private ProjectMark() {}

    /// True for a project, and for a name that SQLite or the program would give to a file beside
    /// one.
    static boolean isProjectOrBeside(Path file) throws IOException {
        if (isProject(file)) {
            return true;
        }
        var name = String.valueOf(file.getFileName());
        for (var side : ReadFiles.SIDES) {
            if (name.endsWith(side)
                    && isProject(
                            file.resolveSibling(
                                    name.substring(0, name.length() - side.length())))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isProject(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (var in = Files.newInputStream(file)) {
            var begin = in.readNBytes(SQLITE.length);
            return Arrays.equals(begin, SQLITE) && holds(in)
                    || Arrays.equals(Arrays.copyOf(begin, SEALED.length), SEALED);
        }
    }

    /// By Horspool's way: the last byte of where the word may stand says how far to go on.
    private static boolean holds(InputStream in) throws IOException {
        var block = new byte[BLOCK];
        var kept = 0;
        for (int read; (read = in.readNBytes(block, kept, BLOCK - kept)) > 0; ) {
            var end = kept + read;
            for (var at = LAST; at < end; at += STEPS[block[at] & 0xFF]) {
                if (block[at] == TABLE[LAST]
                        && Arrays.equals(block, at - LAST, at + 1, TABLE, 0, TABLE.length)) {
                    return true;
                }
            }
            kept = Math.min(LAST, end);
            System.arraycopy(block, end - kept, block, 0, kept);
        }
        return false;
    }

    private static int[] steps() {
        var steps = new int[1 << Byte.SIZE];
        Arrays.fill(steps, TABLE.length);
        for (var i = 0; i < LAST; i++) {
            steps[TABLE[i]] = LAST - i;
        }
        return steps;
    }
}
