package org.amnok.ui.session;

import java.util.concurrent.CancellationException;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.amnok.domain.Problem;
import org.amnok.files.Failures;

/// Work in the background, and what follows it on the FX thread: first [#over], then one of result,
/// cancelled and failed.
///
/// @param <T> what the work finds
public final class BackgroundTask<T> {
    private final Tasks tasks;
    private final Supplier<T> work;
    private Consumer<T> then = found -> {};
    private Runnable cancelled = () -> {};
    private Runnable over = () -> {};

    BackgroundTask(Tasks tasks, Supplier<T> work) {
        this.tasks = tasks;
        this.work = work;
    }

    /// @param use gets the result
    public BackgroundTask<T> then(Consumer<T> use) {
        then = use;
        return this;
    }

    /// @param run when the work was cancelled, by a [CancellationException]
    public BackgroundTask<T> cancelled(Runnable run) {
        cancelled = run;
        return this;
    }

    /// @param run when the work is over, whatever became of it
    public BackgroundTask<T> over(Runnable run) {
        over = run;
        return this;
    }

    /// @param failed reports to a person why there is no result
    public void start(Consumer<Problem> failed) {
        tasks.run(
                () -> {
                    var news = news(failed);
                    tasks.later(
                            () -> {
                                over.run();
                                news.run();
                            });
                });
    }

    @SuppressWarnings("CatchingUnchecked") // the edge of the background thread
    private Runnable news(Consumer<Problem> failed) {
        try {
            var found = work.get();
            return () -> then.accept(found);
        } catch (Exception | Error failure) {
            var cause = Failures.cause(failure);
            if (cause instanceof CancellationException
                    || cause instanceof RejectedExecutionException) { // the project was closed
                return cancelled;
            }
            var problem = Failures.problem(failure);
            return () -> failed.accept(problem);
        }
    }
}
