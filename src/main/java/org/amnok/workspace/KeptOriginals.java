package org.amnok.workspace;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.amnok.domain.ProblemException;
import org.amnok.domain.record.Original;
import org.amnok.store.ProjectStore;

/// Keeps originals in an open project, and small pictures of them, between edits.
///
/// @param writer the thread that owns the store
public record KeptOriginals(Supplier<ProjectStore> store, Executor writer) {
    /// True when all bytes of an original lie in the project.
    public CompletableFuture<Boolean> hasWhole(Original original) {
        return CompletableFuture.supplyAsync(
                () -> store.get().originals().hasWhole(original), writer);
    }

    /// Keeps a part of an original; it shows nowhere until evidence names it.
    public CompletableFuture<Void> keepPart(Original original, int part, byte[] data) {
        return CompletableFuture.runAsync(
                () -> store.get().originals().keepPart(original, part, data), writer);
    }

    /// Removes what was kept of an original that was not taken in after all.
    public CompletableFuture<Void> dropParts(Original original) {
        return CompletableFuture.runAsync(
                () -> store.get().originals().dropParts(original), writer);
    }

    /// Keeps a small picture. Where that fails, it is made anew the next time it is asked for.
    public void keepThumbnail(String sha256, byte[] data) {
        writer.execute(
                () -> {
                    try {
                        store.get().originals().keepThumbnail(sha256, data);
                    } catch (ProblemException e) {
                        return;
                    }
                });
    }
}
