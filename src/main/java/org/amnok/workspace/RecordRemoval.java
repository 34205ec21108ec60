package org.amnok.workspace;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.amnok.domain.Progress;
import org.amnok.domain.project.Removal;
import org.amnok.domain.project.Removed;
import org.amnok.domain.project.Signature;
import org.amnok.store.ExpungedProject;

/// Takes records out of an open project for good. The file is closed meanwhile, so that nothing of
/// this process reads it, and opened again.
public final class RecordRemoval {
    private final ReopenableStore file;
    private final Executor writer;
    private final Supplier<String> author;
    private final Runnable forget;
    private final Runnable readAgain;

    /// @param forget is run when something was removed: nothing can be undone any more
    /// @param readAgain is run when the file is open again
    RecordRemoval(
            ReopenableStore file,
            Executor writer,
            Supplier<String> author,
            Runnable forget,
            Runnable readAgain) {
        this.file = file;
        this.writer = writer;
        this.author = author;
        this.forget = forget;
        this.readAgain = readAgain;
    }

    /// Removes records. Nothing that was done before can be undone afterwards.
    ///
    /// @param watch may end it until it is being kept: then nothing is removed
    public CompletableFuture<Removed> remove(Removal removal, Progress watch) {
        return CompletableFuture.supplyAsync(() -> removed(removal, watch), writer);
    }

    private Removed removed(Removal removal, Progress watch) {
        file.look();
        var path = file.store().file();
        var signature = new Signature(author.get(), Instant.now(), Signature.Turn.DONE);
        try {
            var removed =
                    file.closed(() -> ExpungedProject.remove(path, removal, signature, watch));
            forget.run();
            return removed;
        } finally {
            readAgain.run();
        }
    }
}
