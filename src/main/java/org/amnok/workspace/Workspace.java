package org.amnok.workspace;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.amnok.domain.Edit;
import org.amnok.domain.ProjectContents;
import org.amnok.domain.Site;
import org.amnok.store.ProjectStore;

/// An open project: edits go in, states come out.
///
/// Every method may be called from any thread. Work on the file happens on one thread of its own,
/// in the order of the calls; a future completes, and listeners hear the new state, only after the
/// edit is on disk. A failed edit completes its future with a [org.amnok.domain.ProblemException]
/// and changes nothing.
public final class Workspace implements AutoCloseable {
    private final ProjectStore store;
    private final ExecutorService writer;
    private final EditHistory history = new EditHistory();
    private final List<Consumer<WorkspaceState>> listeners = new CopyOnWriteArrayList<>();
    private final Map<String, String> settings;
    private volatile WorkspaceState state;

    private Workspace(ProjectStore store) {
        this.store = store;
        settings = Map.copyOf(store.settings());
        state = stateWith(store.read());
        writer =
                Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().name("workspace-writer").factory());
    }

    /// Makes a new project file. Reads and writes files: not for the FX thread.
    public static Workspace create(Path file, Collection<Site> sites) {
        return around(ProjectStore.create(file, sites));
    }

    /// Opens a project file. Reads files: not for the FX thread.
    ///
    /// @throws org.amnok.store.ProjectInUseException when it can only be opened read-only now
    public static Workspace open(Path file, ProjectStore.Access access) {
        return around(ProjectStore.open(file, access));
    }

    private static Workspace around(ProjectStore store) {
        try {
            return new Workspace(store);
        } catch (RuntimeException problem) {
            store.close();
            throw problem;
        }
    }

    /// The newest state that is on disk.
    public WorkspaceState state() {
        return state;
    }

    /// Calls the listener after every change, on the writer thread.
    public void onChange(Consumer<WorkspaceState> listener) {
        listeners.add(listener);
    }

    /// Does an edit and remembers it for undo.
    public CompletableFuture<WorkspaceState> perform(Edit edit) {
        return onWriter(
                () -> {
                    store.perform(edit);
                    history.performed(edit);
                    return publish(state.contents().after(edit));
                });
    }

    /// Takes back the last edit; does nothing when there is none.
    public CompletableFuture<WorkspaceState> undo() {
        return onWriter(
                () -> {
                    var edit = history.nextUndo();
                    return edit.isEmpty() ? state : replay(edit.get().inverse(), history::undid);
                });
    }

    /// Does again what was taken back last; does nothing when there is nothing.
    public CompletableFuture<WorkspaceState> redo() {
        return onWriter(
                () -> {
                    var edit = history.nextRedo();
                    return edit.isEmpty() ? state : replay(edit.get(), history::redid);
                });
    }

    /// The settings the project was opened with.
    public Map<String, String> settings() {
        return settings;
    }

    /// Keeps settings in the project.
    public CompletableFuture<WorkspaceState> saveSettings(Map<String, String> changed) {
        return onWriter(
                () -> {
                    store.saveSettings(changed);
                    return state;
                });
    }

    /// Waits for the work that was asked for, then closes the file.
    @Override
    public void close() {
        writer.execute(store::close);
        writer.shutdown();
        try {
            writer.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private WorkspaceState replay(Edit edit, Runnable remember) {
        store.perform(edit);
        remember.run();
        return publish(state.contents().after(edit));
    }

    private WorkspaceState publish(ProjectContents contents) {
        var next = stateWith(contents);
        state = next;
        listeners.forEach(listener -> listener.accept(next));
        return next;
    }

    private WorkspaceState stateWith(ProjectContents contents) {
        return new WorkspaceState(
                store.file(),
                store.isReadOnly(),
                contents,
                history.nextUndo().map(Edit::label),
                history.nextRedo().map(Edit::label));
    }

    private CompletableFuture<WorkspaceState> onWriter(
            java.util.function.Supplier<WorkspaceState> work) {
        return CompletableFuture.supplyAsync(work, writer);
    }
}
