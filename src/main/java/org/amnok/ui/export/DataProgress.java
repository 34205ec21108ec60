package org.amnok.ui.export;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.amnok.ui.session.FxThread;
import org.amnok.ui.status.StatusBar;
import org.amnok.workspace.ExportWatch;

/// Tells in the status bar how far the writing of data is, and lets it be cancelled.
public final class DataProgress implements ExportWatch {
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    private final FxThread fx;
    private final StatusBar status;
    private volatile boolean cancelled;
    private long toldAt = System.nanoTime();

    /// Tells that it begins.
    public DataProgress(FxThread fx, StatusBar status) {
        this.fx = fx;
        this.status = status;
        tell("Writing the file…");
    }

    @Override
    public void at(long written, long all) {
        tell("Writing the file… %,d of %,d", written, all);
    }

    @Override
    public void atPicture(long written, long all) {
        tell("Drawing pictures… %,d of %,d", written, all);
    }

    private void tell(String words, long written, long all) {
        if (System.nanoTime() - toldAt >= PAUSE_NANOS) {
            toldAt = System.nanoTime();
            tell(String.format(Locale.ROOT, words, written, all));
        }
    }

    private void tell(String words) {
        fx.execute(
                () -> {
                    if (!cancelled) {
                        status.working(words, () -> cancelled = true);
                    }
                });
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }
}
