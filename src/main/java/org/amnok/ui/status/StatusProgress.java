package org.amnok.ui.status;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.amnok.domain.Progress;
import org.amnok.ui.session.Tasks;

/// Says in the status bar how far work in the background is, and lets it be cancelled.
public final class StatusProgress implements Progress {
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    private final Tasks tasks;
    private final StatusBar status;
    private final Runnable whenCancelled;
    private volatile boolean cancelled;
    private long toldAt = System.nanoTime();

    /// @param words said until there is more to say: "Comparing the other project…"
    public StatusProgress(String words, Tasks tasks, StatusBar status) {
        this(words, tasks, status, () -> {});
    }

    /// @param whenCancelled runs on the FX thread
    public StatusProgress(String words, Tasks tasks, StatusBar status, Runnable whenCancelled) {
        this.tasks = tasks;
        this.status = status;
        this.whenCancelled = whenCancelled;
        show(words);
    }

    @Override
    public void at(long done, long all, String what) {
        if (System.nanoTime() - toldAt >= PAUSE_NANOS) {
            toldAt = System.nanoTime();
            show(
                    all <= 0
                            ? String.format(Locale.ROOT, "%s, %,d", what, done)
                            : String.format(Locale.ROOT, "%s, %d %%", what, 100 * done / all));
        }
    }

    private void show(String words) {
        tasks.later(
                () -> {
                    if (!cancelled) {
                        status.working(words, this::cancel);
                    }
                });
    }

    private void cancel() {
        end();
        whenCancelled.run();
    }

    /// Ends the work: what it finds is not wanted any more.
    public void end() {
        cancelled = true;
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }
}
