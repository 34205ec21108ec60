package org.amnok.ui.session;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.amnok.domain.Problem;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.exchange.parquet.ReportFolder;
import org.amnok.exchange.parquet.Stop;

/// A folder of reports that is shown instead of a project's sightings. Questions to it are answered
/// one after the other on a thread of their own: each may take seconds and both cores. Lives on the
/// FX thread.
public final class FolderReports {
    private final ReportFolder folder;
    private final Tasks tasks;
    private final FolderChoice choice;
    private final FolderCopying copying;
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// How many pass a filter.
    ///
    /// @param placed that have a point
    /// @param placeless that have none and are not along a stretch of river either
    public record Shown(SightingFilter filter, long passing, long placed, long placeless) {}

    /// @param failed tells a person why no copy was made
    FolderReports(ReportFolder folder, Tasks tasks, Consumer<Problem> failed) {
        this.folder = folder;
        copying = new FolderCopying(folder, tasks.onOneThread("folder-copy"), failed);
        this.tasks = tasks.onOneThread("folder-questions");
        choice = new FolderChoice(folder, asking());
    }

    public ReportFolder folder() {
        return folder;
    }

    /// Makes the copy that answers quicker.
    public FolderCopying copying() {
        return copying;
    }

    /// Which of them a person looks at.
    public FolderChoice choice() {
        return choice;
    }

    /// What the map shows; empty while that is being counted.
    public ReadOnlyObjectProperty<Optional<Shown>> shown() {
        return shown.getReadOnlyProperty();
    }

    /// Tells what the map shows. Once that is answered, the copy is begun.
    public void show(Optional<Shown> now) {
        choice.none();
        shown.set(now);
        now.ifPresent(_ -> copying.begin());
    }

    /// Questions of which only the newest counts; those before it are stopped.
    public <T> Asking<T> asking() {
        return new Asking<>(tasks.newest());
    }

    /// Questions of one kind.
    public static final class Asking<T> {
        private final LatestTask<T> newest;
        private Stop running = new Stop();

        private Asking(LatestTask<T> newest) {
            this.newest = newest;
        }

        /// @param question put to the folder beside the FX thread
        public void ask(Function<Stop, T> question, Consumer<T> use, Consumer<Problem> failed) {
            cancel();
            var stop = new Stop();
            running = stop;
            newest.ask(() -> question.apply(stop), use, failed);
        }

        public void cancel() {
            running.now();
            newest.cancel();
        }
    }
}
