package org.amnok.ui.incoming;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.amnok.ui.session.FxThread;
import org.amnok.workspace.ImportWatch;

/// Follows one check or import, and tells the window now and then until it is cancelled.
final class ImportProgress implements ImportWatch {
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(150);

    /// Follows nothing.
    static final ImportProgress NONE = new ImportProgress(new FxThread(), told -> {}, () -> {});

    private final FxThread fx;
    private final Consumer<Told> tell;
    private final Runnable keeping;
    private long started = System.nanoTime();
    private volatile boolean cancelled;
    private volatile long rows;
    private long toldAt = System.nanoTime();

    /// How far it is.
    record Told(String words, double share) {}

    /// @param tell hears on the FX thread how far it is
    /// @param keeping hears there that all rows are read
    ImportProgress(FxThread fx, Consumer<Told> tell, Runnable keeping) {
        this.fx = fx;
        this.tell = tell;
        this.keeping = keeping;
    }

    /// Tells that nothing is read yet.
    void begin() {
        tell.accept(new Told("", -1));
    }

    @Override
    public void lookingThrough(double share) {
        if (isTimeToTell()) {
            tell(new Told("looking how dates and coordinates are written", share));
            started = System.nanoTime();
        }
    }

    @Override
    public void at(long read, double share) {
        rows = read;
        if (isTimeToTell()) {
            tell(new Told(ImportPace.words(read, share, since()), share));
        }
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

    private void tell(Told told) {
        end(() -> tell.accept(told));
    }

    /// Does something on the FX thread, unless it was cancelled meanwhile.
    void end(Runnable last) {
        fx.execute(
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
}
