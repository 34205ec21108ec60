package org.amnok.ui.incoming;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.amnok.domain.Progress;
import org.amnok.ui.session.Tasks;
import org.amnok.words.Messages;
import org.amnok.workspace.incoming.ImportJob;

/// Follows one check or import, and tells the window now and then until it is cancelled.
final class ImportProgress implements Progress {
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(150);

    /// Follows nothing.
    static final ImportProgress NONE =
            new ImportProgress(new Tasks(Runnable::run, Runnable::run), (_, _) -> {}, () -> {});

    private final Tasks tasks;
    private final BiConsumer<String, Double> report;
    private final Runnable keeping;
    private long started = System.nanoTime();
    private volatile boolean cancelled;
    private volatile long rows;
    private long toldAt = System.nanoTime();

    /// @param report called on the FX thread with how far it is, in words and as a share from 0 to
    ///   1, which is negative when it is not known
    /// @param keeping called there when all rows are read
    ImportProgress(Tasks tasks, BiConsumer<String, Double> report, Runnable keeping) {
        this.tasks = tasks;
        this.report = report;
        this.keeping = keeping;
    }

    /// Tells that nothing is read yet.
    void begin() {
        report.accept("", -1.0);
    }

    @Override
    public void at(long done, long all, String what) {
        var share = all <= 0 ? -1 : Math.min(1, (double) done / all);
        if (what.equals(ImportJob.READING)) {
            rows = done;
            reportInTime(ImportPace.words(done, share, since()), share);
        } else if (reportInTime(what, share)) {
            started = System.nanoTime();
        }
    }

    private boolean reportInTime(String words, double share) {
        var isTime = isTimeToTell();
        if (isTime) {
            end(() -> report.accept(words, share));
        }
        return isTime;
    }

    @Override
    public void keeping() {
        end(keeping);
    }

    /// How many rows were read so far.
    long rows() {
        return rows;
    }

    private Duration since() {
        return Duration.ofNanos(System.nanoTime() - started);
    }

    private boolean isTimeToTell() {
        var now = System.nanoTime();
        if (now - toldAt < PAUSE_NANOS) {
            return false;
        }
        toldAt = now;
        return true;
    }

    /// Does something on the FX thread, unless it was cancelled meanwhile.
    void end(Runnable last) {
        tasks.later(
                () -> {
                    if (!cancelled) {
                        last.run();
                    }
                });
    }

    void cancel() {
        cancelled = true;
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }

    /// How fast an import goes and how long it will, in words.
    private static final class ImportPace {
        private static final double LEAST_SECONDS = 0.5;

        private ImportPace() {}

        /// "120,500 rows · 24,100 a second · 0:35 left".
        ///
        /// @param share of the work that is done, 0 to 1; negative when it is not known
        static String words(long rows, double share, Duration since) {
            var seconds = since.toMillis() / 1000.0;
            if (seconds < LEAST_SECONDS) {
                return Messages.text("incoming.rows", rows);
            }
            var pace = (long) (rows / seconds);
            if (share <= 0 || share > 1) {
                return Messages.text("incoming.rows_and_pace", rows, pace);
            }
            var left = Math.max(1, Math.round(seconds * (1 - share) / share));
            return Messages.text(
                    "incoming.rows_pace_and_time_left",
                    rows,
                    pace,
                    left / 60,
                    String.format(Locale.ROOT, "%02d", left % 60));
        }
    }
}
