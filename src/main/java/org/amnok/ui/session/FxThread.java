package org.amnok.ui.session;

import java.util.concurrent.Executor;
import javafx.application.Platform;

/// The thread that owns the window. The only place that hops to it.
public final class FxThread implements Executor {
    /// Runs the work on the FX thread, soon, in the order of the calls.
    @Override
    public void execute(Runnable work) {
        Platform.runLater(work);
    }
}
