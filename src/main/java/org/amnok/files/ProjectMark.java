package org.amnok.files;

import java.io.BufferedInputStream;
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
    private static final int BLOCK = 1 << 16;

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
        try (var in = new BufferedInputStream(Files.newInputStream(file), BLOCK)) {
            var begin = in.readNBytes(SQLITE.length);
            return Arrays.equals(begin, SQLITE) && holds(in)
                    || Arrays.equals(Arrays.copyOf(begin, SEALED.length), SEALED);
        }
    }

    private static boolean holds(InputStream in) throws IOException {
        var matched = 0;
        for (var next = in.read(); next >= 0; next = in.read()) {
            // After a mismatch only this byte can begin the word anew: no part of it is repeated.
            matched = next == TABLE[matched] ? matched + 1 : next == TABLE[0] ? 1 : 0;
            if (matched == TABLE.length) {
                return true;
            }
        }
        return false;
    }
}
