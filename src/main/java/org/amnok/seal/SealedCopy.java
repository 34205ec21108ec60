package org.amnok.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Progress;
import org.amnok.files.FileTree;
import org.amnok.files.OwnerOnly;
import org.amnok.words.Messages;

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
    ///
    /// @param watch may end it until it is being kept: then all is as it was
    void replace(byte[] now, Set<UUID> live, Progress watch) {
        var file = from.path();
        try {
            var aside = aside(file);
            Files.deleteIfExists(aside);
            write(aside, now, live, watch);
            watch.keeping();
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
            FileTree.forceName(file);
        } catch (IOException e) {
            throw SealProblems.notKept(file, e);
        }
    }

    /// @param copy must not exist
    /// @param now the database
    /// @param live the parts that it names
    /// @throws ProblemException when it cannot be written; then there is none
    void write(Path copy, byte[] now, Set<UUID> live, Progress watch) {
        try {
            Files.createFile(copy, OwnerOnly.file(copy));
            try (var next = SealedFile.written(copy, header, key)) {
                var done = 0;
                for (var id : live) {
                    tell(done++, live, watch);
                    next.keepPart(id, from.part(id));
                }
                next.keep(now);
                next.finish();
            }
            requireSame(copy, now, live, watch);
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

    /// Each part is written and read.
    private static void tell(int done, Set<UUID> live, Progress watch) {
        watch.goOn(done, 2L * live.size(), Messages.text("seal.sealing_anew"));
    }

    private void requireSame(Path copy, byte[] now, Set<UUID> live, Progress watch) {
        try (var written = SealedFile.open(copy, key, false)) {
            var done = live.size();
            for (var id : live) {
                tell(done++, live, watch);
                written.part(id);
            }
            if (!Arrays.equals(written.image(), now)) {
                throw SealProblems.damaged(copy);
            }
        }
    }
}
