package org.amnok.workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.geo.border.BorderGeography;
import org.amnok.store.ProjectStore;
import org.amnok.store.schema.FileGuard;
import org.amnok.store.schema.FileGuard.Whereabouts;
import org.amnok.store.sqlite.Seals;

/// The store of an open project, and another one as soon as its file is not where it was. Owned by
/// the writer thread; others may ask for the newest store.
final class ReopenableStore {
    private static final String RESCUED = "-rescued";
    private static final String SUFFIX = ".gpkg";

    private final Supplier<BorderGeography> geography;
    private final List<Consumer<SaveLocation>> listeners = new CopyOnWriteArrayList<>();
    private volatile ProjectStore store;
    private volatile SaveLocation keeping;
    private boolean isOpen = true;

    ReopenableStore(ProjectStore store, Supplier<BorderGeography> geography) {
        this.store = store;
        this.geography = geography;
        keeping = new SaveLocation.InFile(store.guard().isWhole());
    }

    ProjectStore store() {
        return store;
    }

    BorderGeography geography() {
        return geography.get();
    }

    SaveLocation keeping() {
        return keeping;
    }

    /// Calls the listener after every change, on the writer thread.
    void onChange(Consumer<SaveLocation> listener) {
        listeners.add(listener);
    }

    /// Looks whether the file is where it was; if not, everything is written beside it, once. When
    /// its disk was removed, nothing is: a person may not want the project on another one.
    ///
    /// @return true when another file is open now, or this one again
    /// @throws ProblemException when it still cannot be opened after work
    boolean look() {
        if (!isOpen) {
            open();
            return true;
        }
        var guard = store.guard();
        var now = store.isReadOnly() ? Whereabouts.HERE : guard.whereabouts();
        if (now == Whereabouts.DISK_REMOVED) {
            var lost = lost();
            report(new SaveLocation.Nowhere(lost, SaveLocation.diskRemoved(lost)));
            return false;
        }
        if (now != Whereabouts.HERE) {
            return !(keeping instanceof SaveLocation.Nowhere) && rescue(now, free(store.file()));
        }
        if (!store.isReadOnly()) {
            guard.shorten();
        }
        report(
                keeping instanceof SaveLocation.Rescued was
                        ? new SaveLocation.Rescued(
                                was.lost(), was.how(), was.kept(), guard.isWhole())
                        : new SaveLocation.InFile(guard.isWhole()));
        return false;
    }

    /// Writes everything into a file that a person chose, because it could be written nowhere else.
    ///
    /// @return true when that file is open now
    boolean rescue(Path into) {
        var now = store.guard().whereabouts();
        return now != Whereabouts.HERE && rescue(now, into);
    }

    private boolean rescue(Whereabouts how, Path into) {
        var lost = lost();
        try {
            var next = copied(how, into);
            leave(store);
            store = next;
            report(new SaveLocation.Rescued(lost, how, into, next.guard().isWhole()));
            return true;
        } catch (ProblemException e) {
            report(new SaveLocation.Nowhere(lost, unsaved(lost, how, e.problem())));
            return false;
        }
    }

    private Path lost() {
        return keeping instanceof SaveLocation.Rescued was ? was.lost() : store.file();
    }

    private ProjectStore copied(Whereabouts how, Path into) {
        if (how == Whereabouts.OVERWRITTEN) {
            store.guard().copySpareTo(into);
        } else {
            store.guard().copyTo(into);
        }
        return ProjectStore.open(into, ProjectStore.Access.READ_WRITE, geography);
    }

    /// All of it is in another file already.
    private static void leave(ProjectStore left) {
        try {
            left.close();
        } catch (ProblemException alreadyKept) {
            return;
        }
    }

    private static Problem unsaved(Path lost, Whereabouts how, Problem cause) {
        return Problem.ofPlace(
                lost.toString(),
                "workspace.and_your_changes_could_not_be",
                "workspace.keep_them_in_another_place",
                new SaveLocation.Rescued(lost, how, lost, false).what(),
                cause.what());
    }

    /// A name beside a file that nothing has; not that of the file, whose side files are in use.
    private static Path free(Path file) {
        var name = file.getFileName().toString();
        var suffix = Seals.isSealed(file) ? Seals.SUFFIX : SUFFIX;
        var stem =
                name.endsWith(suffix) ? name.substring(0, name.length() - suffix.length()) : name;
        var base = stem.endsWith(RESCUED) ? stem : stem + RESCUED;
        var free = file.resolveSibling(base + suffix);
        for (int i = 2; Files.exists(free) || free.equals(file); i++) {
            free = file.resolveSibling(base + "-" + i + suffix);
        }
        return free;
    }

    /// Does work on the file while it is closed, and opens it again.
    ///
    /// @throws ProblemException when it cannot be opened now, as when another program has taken it:
    ///   each later look tries it again
    <T> T closed(Supplier<T> work) {
        store.close();
        isOpen = false;
        try {
            return work.get();
        } finally {
            open();
        }
    }

    private void open() {
        store = ProjectStore.open(store.file(), ProjectStore.Access.READ_WRITE, geography);
        isOpen = true;
    }

    boolean isOpen() {
        return isOpen;
    }

    /// Moves all into the one file.
    void makeWhole() {
        var guard = store.guard();
        if (!store.isReadOnly() && guard.whereabouts() == FileGuard.Whereabouts.HERE) {
            guard.makeWhole();
            look();
        }
    }

    private void report(SaveLocation next) {
        if (!next.equals(keeping)) {
            keeping = next;
            listeners.forEach(listener -> listener.accept(next));
        }
    }

    /// One whole file; a rescued one when it is not where it was.
    void close() {
        if (isOpen) {
            look();
            store.close();
        }
    }
}
