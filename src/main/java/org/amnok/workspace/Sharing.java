package org.amnok.workspace;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import org.amnok.store.ProjectStore;
import org.amnok.store.SharedProject;
import org.amnok.store.share.LoggedOperation;
import org.amnok.store.share.Received;

/// The operations of an open project, between edits. Waits for the disk: not for the FX thread.
///
/// @param writer the thread that owns the store
/// @param forget is run when something came: what was done before cannot be undone any more
/// @param readAgain is run then, too
public record Sharing(
        Supplier<ProjectStore> store, Executor writer, Runnable forget, Runnable readAgain) {
    /// Asks something, or gives operations away.
    public <T> T with(Function<SharedProject, T> work) {
        return Awaiting.done(
                CompletableFuture.supplyAsync(() -> work.apply(store.get().shared()), writer));
    }

    /// What was done so far is of this device, for whoever gets a copy; nothing when the project is
    /// only read.
    public void claim() {
        Awaiting.done(
                CompletableFuture.runAsync(
                        () -> {
                            if (!store.get().isReadOnly()) {
                                store.get().shared().claim();
                            }
                        },
                        writer));
    }

    /// Takes operations of others in, and publishes the state after them.
    public Received receive(List<LoggedOperation> operations) {
        return with(
                shared -> {
                    var received = shared.receive(operations);
                    if (received.records() > 0) {
                        forget.run();
                        readAgain.run();
                    }
                    return received;
                });
    }
}
