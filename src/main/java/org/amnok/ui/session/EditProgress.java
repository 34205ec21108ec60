package org.amnok.ui.session;

import java.util.concurrent.TimeUnit;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.amnok.domain.Progress;
import org.amnok.words.Messages;

/// How far the edit of many sightings is that is being done. Lives on the FX thread, but for [#at]
/// and [#isCancelled].
public final class EditProgress implements Progress {
    private static final long BETWEEN_NANOS = TimeUnit.MILLISECONDS.toNanos(150);

    private final Tasks tasks;
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private volatile boolean cancelled;
    private long reportedAtNanos;

    EditProgress(Tasks tasks) {
        this.tasks = tasks;
    }

    /// "12,000 of 100,000 done"; empty while no such edit is being done.
    public ReadOnlyStringProperty words() {
        return words.getReadOnlyProperty();
    }

    /// True while such an edit is being done.
    public boolean isRunning() {
        return !words.get().isEmpty();
    }

    /// Stops the edit: nothing is changed then.
    public void cancel() {
        cancelled = true;
    }

    @Override
    public void at(long done, long all, String what) {
        var now = System.nanoTime();
        if (now - reportedAtNanos > BETWEEN_NANOS) {
            reportedAtNanos = now;
            var text = Messages.text("session.of_done", done, all);
            tasks.later(() -> words.set(text));
        }
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }

    /// The edit is done, or was stopped.
    void ended() {
        cancelled = false;
        words.set("");
    }
}
