package org.amnok.workspace;

import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.amnok.domain.Progress;
import org.amnok.domain.project.Removal;
import org.amnok.domain.project.Removed;
import org.amnok.domain.project.Signature;
import org.amnok.store.ExpungedProject;

/// Takes records out of an open project for good. The file is closed meanwhile, so that nothing of
/// this process reads it, and opened again.
///
/// @param forget is run when something was removed: nothing can be undone any more
public record RecordRemoval(FileWatch file, Supplier<String> author, Runnable forget) {
    /// Removes records. Nothing that was done before can be undone afterwards.
    ///
    /// @param watch may end it until it is being kept: then nothing is removed
    public CompletableFuture<Removed> remove(Removal removal, Progress watch) {
        return file.whileClosed(path -> removed(path, removal, watch));
    }

    private Removed removed(Path path, Removal removal, Progress watch) {
        var signature = new Signature(author.get(), Instant.now(), Signature.Turn.DONE);
        var removed = ExpungedProject.remove(path, removal, signature, watch);
        forget.run();
        return removed;
    }
}
