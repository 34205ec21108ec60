package org.amnok.ui.evidence;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.amnok.ui.session.FxThread;
import org.amnok.ui.status.StatusBar;
import org.amnok.workspace.IntakeWatch;

/// Tells in the status bar how far files are taken in, and lets that be cancelled.
public final class Watch implements IntakeWatch {
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    private final String verb;
    private final FxThread fx;
    private final StatusBar status;
    private volatile boolean cancelled;
    private long toldAt = System.nanoTime() - PAUSE_NANOS;

    /// @param verb what is done with the files: "Adding"
    public Watch(String verb, FxThread fx, StatusBar status) {
        this.verb = verb;
        this.fx = fx;
        this.status = status;
    }

    @Override
    public void at(String fileName, int number, int count, double fraction) {
        if (System.nanoTime() - toldAt >= PAUSE_NANOS) {
            toldAt = System.nanoTime();
            var words =
                    String.format(
                            Locale.ROOT,
                            "%s %s (%d of %d), %.0f %%",
                            verb,
                            fileName,
                            number,
                            count,
                            100 * fraction);
            fx.execute(() -> status.working(words, () -> cancelled = true));
        }
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }
}
