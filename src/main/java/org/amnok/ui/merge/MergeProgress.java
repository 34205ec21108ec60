package org.amnok.ui.merge;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.amnok.ui.session.FxThread;
import org.amnok.ui.status.StatusBar;
import org.amnok.workspace.MergeWatch;

/// Tells in the status bar how far a merge is, and lets it be cancelled.
public final class MergeProgress implements MergeWatch {
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    private final FxThread fx;
    private final StatusBar status;
    private volatile boolean cancelled;
    private long toldAt = System.nanoTime();

    /// @param verb told until there is more to tell: "Comparing"
    public MergeProgress(String verb, FxThread fx, StatusBar status) {
        this.fx = fx;
        this.status = status;
        tell(verb + " the other project");
    }

    @Override
    public void at(String what, double fraction) {
        if (System.nanoTime() - toldAt >= PAUSE_NANOS) {
            toldAt = System.nanoTime();
            tell(String.format(Locale.ROOT, "%s, %.0f %%", what, 100 * fraction));
        }
    }

    private void tell(String words) {
        fx.execute(() -> status.working(words, () -> cancelled = true));
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }
}
