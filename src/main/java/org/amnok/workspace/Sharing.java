package org.amnok.workspace;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.amnok.store.ProjectStore;
import org.amnok.store.share.LoggedOperation;
import org.amnok.store.share.Received;
import org.amnok.store.share.SharedTables;

/// The operations of an open project, between edits. Waits for the disk: not for the FX thread.
///
/// @param writer the thread that owns the store
/// @param forget is run when something came: what was done before cannot be undone any more
/// @param readAgain is run then, too
public record Sharing(
        Supplier<ProjectStore> store, Executor writer, Runnable forget, Runnable readAgain) {
    /// Asks something, or gives operations away, in one transaction.
    public <T> T with(SharedTables.Work<T> work) {
        return onWriter(() -> store.get().withShared(work));
    }

    /// Asks something that writes nothing.
    public <T> T ask(SharedTables.Work<T> question) {
        return onWriter(() -> store.get().askShared(question));
    }

    /// What was done so far is of this device, for whoever gets a copy; nothing when the project is
    /// only read.
    public void claim() {
        onWriter(() -> !store.get().isReadOnly() && store.get().withShared(SharedTables::claim));
    }

    /// Takes operations of others in, and publishes the state after them.
    ///
    /// @param operations each the next one of its device, and with all that it knows before it: see
    ///   [org.amnok.domain.log.Delivery]; with signatures that fit
    /// @throws org.amnok.domain.ProblemException when they could not be kept: then nothing is
    ///   changed
    public Received receive(List<LoggedOperation> operations) {
        return onWriter(
                () -> {
                    var received = store.get().withShared(shared -> shared.receive(operations));
                    if (received.records() > 0) {
                        forget.run();
                        readAgain.run();
                    }
                    return received;
                });
    }

    private <T> T onWriter(Supplier<T> work) {
        return Awaiting.done(CompletableFuture.supplyAsync(work, writer));
    }
}
