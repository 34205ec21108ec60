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
    static final ImportProgress NONE = new ImportProgress(new FxThread(), told -> {});

    private final FxThread fx;
    private final Consumer<Told> tell;
    private final long started = System.nanoTime();
    private volatile boolean cancelled;
    private long toldAt = System.nanoTime();

    /// How far it is.
    record Told(String words, double share) {}

    /// @param tell hears on the FX thread how far it is
    ImportProgress(FxThread fx, Consumer<Told> tell) {
        this.fx = fx;
        this.tell = tell;
    }

    /// Tells that nothing is read yet.
    void begin() {
        tell.accept(new Told("", -1));
    }

    @Override
    public void at(long rows, double share) {
        var now = System.nanoTime();
        if (now - toldAt >= PAUSE_NANOS) {
            toldAt = now;
            var words = ImportPace.words(rows, share, Duration.ofNanos(now - started));
            end(() -> tell.accept(new Told(words, share)));
        }
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
