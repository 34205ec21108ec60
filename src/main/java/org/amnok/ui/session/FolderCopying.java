package org.amnok.ui.session;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.amnok.domain.Problem;
import org.amnok.domain.Progress;
import org.amnok.exchange.parquet.ReportFolder;

/// Makes the copy of a folder of reports that answers quicker, once and beside all questions, if
/// that is worth its time. On the FX thread.
public final class FolderCopying {
    private final ReportFolder folder;
    private final Tasks tasks;
    private final Consumer<Problem> failed;
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private volatile boolean isCancelled;
    private volatile boolean wasCancelled;
    private boolean isBegun;

    FolderCopying(ReportFolder folder, Tasks tasks, Consumer<Problem> failed) {
        this.folder = folder;
        this.tasks = tasks;
        this.failed = failed;
    }

    /// How far it is; empty before and afterwards.
    public ReadOnlyStringProperty words() {
        return words.getReadOnlyProperty();
    }

    /// The files go on answering.
    public void cancel() {
        isCancelled = true;
    }

    /// True once it has ended by that.
    public boolean wasCancelled() {
        return wasCancelled;
    }

    void begin() {
        if (!isBegun) {
            isBegun = true;
            tasks.work(this::copy).over(() -> words.set("")).start(failed);
        }
    }

    private boolean copy() {
        if (!folder.isWorthCopying()) {
            return false;
        }
        try {
            folder.copy(new Told());
            return folder.isCopied();
        } catch (CancellationException e) {
            wasCancelled = true;
            throw e;
        }
    }

    private final class Told implements Progress {
        @Override
        public void at(long done, long all, String what) {
            var now = "%s, %d %%".formatted(what, 100 * done / all);
            tasks.later(() -> words.set(now));
        }

        @Override
        public boolean isCancelled() {
            return isCancelled;
        }
    }
}
