package org.amnok.ui.session;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import org.amnok.files.Failures;

/// The one way to work in the background and to come back to the FX thread. What nobody foresaw is
/// kept in the log of errors; once the program closes nothing is begun any more.
public final class Tasks {
    private final Executor background;
    private final Executor fx;

    public Tasks(Executor background, Executor fx) {
        this.background = background;
        this.fx = fx;
    }

    /// Work with a result; begins with [BackgroundTask#start].
    public <T> BackgroundTask<T> work(Supplier<T> work) {
        return new BackgroundTask<>(this, work);
    }

    /// Work of which only the newest result counts.
    public <T> LatestTask<T> newest() {
        return new LatestTask<>(this);
    }

    /// The same threads, one piece of work after the other.
    public Tasks inTurn() {
        return on(new Serial(background));
    }

    /// The same on other threads.
    Tasks on(Executor others) {
        return new Tasks(others, fx);
    }

    /// Does work in the background that nobody waits for.
    public void run(Runnable work) {
        try {
            background.execute(() -> kept(work));
        } catch (RejectedExecutionException closing) {
            return;
        }
    }

    /// Does work on the FX thread, soon, in the order of the calls.
    public void later(Runnable work) {
        fx.execute(work);
    }

    @SuppressWarnings("CatchingUnchecked") // the edge of the background thread
    private static void kept(Runnable work) {
        try {
            work.run();
        } catch (Exception | Error failure) {
            Failures.keep(failure);
        }
    }
}
