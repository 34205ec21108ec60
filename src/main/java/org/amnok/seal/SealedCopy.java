package org.amnok.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.amnok.domain.ProblemException;
import org.amnok.files.OwnerOnly;

/// What a sealed file holds, written into another one and read back from there.
///
/// @param header of the other one
/// @param key under which the other one is sealed
record SealedCopy(SealedFile from, SealHeader header, SealKey key) {
    private static final String ASIDE = ".new";

    /// Where a file lies until it takes the place of one.
    static Path aside(Path file) {
        return file.resolveSibling(file.getFileName() + ASIDE);
    }

    /// Writes it aside, and puts that in the place of the one it comes from.
    void replace(byte[] now, Set<UUID> live) {
        var file = from.path();
        try {
            var aside = aside(file);
            Files.deleteIfExists(aside);
            write(aside, now, live);
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
            SealChannel.syncFolder(file);
        } catch (IOException e) {
            throw SealProblems.notKept(file, e);
        }
    }

    /// @param copy must not exist
    /// @param now the database
    /// @param live the parts that it names
    /// @throws ProblemException when it cannot be written; then there is none
    void write(Path copy, byte[] now, Set<UUID> live) {
        try {
            Files.createFile(copy, OwnerOnly.file(copy));
            try (var next = SealedFile.written(copy, header, key)) {
                for (var id : live) {
                    next.keepPart(id, from.part(id));
                }
                next.keep(now);
                next.finish();
            }
            requireSame(copy, now, live);
        } catch (IOException | RuntimeException e) {
            try {
                Files.deleteIfExists(copy);
            } catch (IOException stays) {
                e.addSuppressed(stays);
            }
            throw e instanceof IOException failure
                    ? SealProblems.notKept(copy, failure)
                    : (RuntimeException) e;
        }
    }

    private void requireSame(Path copy, byte[] now, Set<UUID> live) {
        try (var written = SealedFile.open(copy, key, false)) {
            live.forEach(written::part);
            if (!Arrays.equals(written.image(), now)) {
                throw SealProblems.damaged(copy);
            }
        }
    }
}
