package org.amnok.release;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;

/// Writes a file wholly or not at all: aside first, then moved into place, so that a full disk or a
/// cancelled run leaves the old file as it was.
public final class OutputFile {
    private OutputFile() {}

    /// Fills the stream.
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /// Writes a file, replacing one that is there.
    ///
    /// @throws ProblemException when it cannot be written; nothing is left behind then
    public static void write(Path file, Content content) {
        var target = file.toAbsolutePath();
        var aside = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            try (var out = new BufferedOutputStream(Files.newOutputStream(aside), 1 << 16)) {
                content.writeTo(out);
            }
            Files.move(
                    aside,
                    target,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new ProblemException(
                    new Problem(
                            "The file cannot be written",
                            file.toString(),
                            "Check that the folder exists, is not full and may be written to."),
                    e);
        } finally {
            discard(aside);
        }
    }

    private static void discard(Path aside) {
        try {
            Files.deleteIfExists(aside);
        } catch (IOException e) {
            // The part file is in the way of nothing; the cause was told already.
        }
    }
}
