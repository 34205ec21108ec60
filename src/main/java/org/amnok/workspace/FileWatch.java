package org.amnok.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.amnok.domain.Problem;
import org.amnok.store.RecordVersions;

/// Looks after the file of an open project: that what is told as kept is kept, and that nothing
/// which another program writes is overlooked or written over. Public methods may be called from
/// any thread; the work is done on the writer thread.
public final class FileWatch {
    private final ReopenableStore file;
    private final Executor writer;
    private final Supplier<WorkspaceState> state;
    private final Runnable readAgain;
    private final List<Consumer<ForeignChange>> others = new CopyOnWriteArrayList<>();
    private boolean othersWrite;

    /// True until what another program wrote was read.
    private boolean isUnread;

    /// @param state the newest
    /// @param readAgain makes the newest state from the file
    FileWatch(
            ReopenableStore file,
            Executor writer,
            Supplier<WorkspaceState> state,
            Runnable readAgain) {
        this.file = file;
        this.writer = writer;
        this.state = state;
        this.readAgain = readAgain;
    }

    /// Looks now what became of the file, as is done every two seconds and around each edit. When
    /// it is not where it was, all is written into another one, which is open from then on; what
    /// another program wrote into it is read.
    public CompletableFuture<Void> look() {
        return CompletableFuture.runAsync(this::lookNow, writer);
    }

    /// Likewise, on the writer thread.
    void lookNow() {
        follow();
        if (!state.get().readOnly() && file.store().guard().wasChangedByOthers()) {
            othersWrite = true;
            isUnread = true;
        }
        if (isUnread) {
            var before = state.get();
            readAgain.run();
            isUnread = false;
            var change = change(before, state.get());
            others.forEach(listener -> listener.accept(change));
        }
    }

    /// Goes on in another file when this one is not where it was.
    void follow() {
        if (file.look()) {
            readAgain.run();
        }
    }

    private static ForeignChange change(WorkspaceState before, WorkspaceState after) {
        return Math.max(before.index().sightings(), after.index().sightings()) > Workspace.FEW
                ? new ForeignChange(OptionalInt.empty())
                : ForeignChange.between(before.contents(), after.contents());
    }

    /// The change as it is to be done: nothing that another program wrote is written over unseen.
    ///
    /// @throws EditConflict when a person must decide
    Change reconciled(Change change) {
        if (!othersWrite || !(change instanceof Change.Records(var edit))) {
            return change;
        }
        try (var versions = RecordVersions.open(file.store().file())) {
            return new Change.Records(Reconciling.reconciled(edit, versions));
        }
    }

    /// What is missing of a file that was copied without its side file; empty when nothing is known
    /// to be.
    public Optional<Problem> lost() {
        return file.store().lost();
    }

    /// Where the edits are on disk.
    public SaveLocation keeping() {
        return file.keeping();
    }

    /// Calls the listener on the writer thread when edits are on disk somewhere else than before.
    public void onKeeping(Consumer<SaveLocation> listener) {
        file.onChange(listener);
    }

    /// Calls the listener on the writer thread when another program wrote to the file, after what
    /// it wrote is the state.
    public void onForeignChange(Consumer<ForeignChange> listener) {
        others.add(listener);
    }

    /// Writes all into a file that a person chose, after it could be kept nowhere else.
    ///
    /// @param into must not exist
    public CompletableFuture<Void> rescue(Path into) {
        return CompletableFuture.runAsync(
                () -> {
                    if (file.rescue(into)) {
                        readAgain.run();
                    }
                },
                writer);
    }

    /// Does work on the file while nothing of this project has it open, and reads it again.
    ///
    /// @param work gets where the file is
    public <T> CompletableFuture<T> whileClosed(Function<Path, T> work) {
        return CompletableFuture.supplyAsync(
                () -> {
                    file.look();
                    var path = file.store().file();
                    try {
                        return file.closed(() -> work.apply(path));
                    } finally {
                        if (file.isOpen()) {
                            readAgain.run();
                        }
                    }
                },
                writer);
    }

    /// Moves all into the one file, as is done after a minute of rest: a copy of it has everything.
    public CompletableFuture<Void> makeWhole() {
        return CompletableFuture.runAsync(file::makeWhole, writer);
    }
}
