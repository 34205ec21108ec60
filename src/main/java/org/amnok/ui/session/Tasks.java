package org.amnok.ui.session;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.amnok.files.Failures;

/// The one way to work in the background and to come back to the FX thread. What nobody foresaw is
/// kept in the log of errors; once the program closes nothing is begun any more.
public record Tasks(Executor background, Executor fx) {
    private static final int THREADS = 2;

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
        return new Tasks(new Serial(background), fx);
    }

    /// On threads that no long work holds up.
    Tasks brief() {
        return new Tasks(ForkJoinPool.commonPool(), fx);
    }

    /// On one thread of its own, which ends while there is nothing to do.
    Tasks onOneThread(String name) {
        var threads = Thread.ofPlatform().daemon().name(name).factory();
        var pool =
                new ThreadPoolExecutor(
                        1, 1, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), threads);
        pool.allowCoreThreadTimeOut(true);
        return new Tasks(pool, fx);
    }

    /// A few threads for one kind of work, which end with the program.
    public static ExecutorService pool(String name) {
        return Executors.newFixedThreadPool(
                THREADS, Thread.ofPlatform().name("amnok-" + name + "-", 1).daemon().factory());
    }

    /// Does work again and again on a thread of its own, until that is shut down. Work that fails
    /// is kept in the log of errors and done again all the same.
    ///
    /// @param seconds before each time
    public static ExecutorService repeated(String name, int seconds, Runnable work) {
        var clock =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name(name).factory());
        clock.scheduleWithFixedDelay(() -> kept(work), seconds, seconds, TimeUnit.SECONDS);
        return clock;
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

    /// Does one piece of work after the other on a pool.
    private static final class Serial implements Executor {
        private final Executor pool;
        private CompletableFuture<?> last = CompletableFuture.completedFuture(null);

        Serial(Executor pool) {
            this.pool = pool;
        }

        @Override
        public synchronized void execute(Runnable work) {
            last = last.handle((done, failure) -> done).thenRunAsync(work, pool);
        }
    }
}
