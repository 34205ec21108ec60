package org.amnok.ui.session;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.amnok.domain.Problem;

/// Work beside the FX thread of which only the newest result counts. Asked on the FX thread;
/// results come there too, in the order they were asked for, and older ones than the newest never.
///
/// @param <T> what the work finds
public final class LatestTask<T> {
    private final Tasks tasks;
    private final AtomicLong asked = new AtomicLong();

    LatestTask(Tasks tasks) {
        this.tasks = tasks;
    }

    /// Starts work whose failure is only kept in the log; what was asked for before is dropped.
    public void ask(Supplier<T> work, Consumer<T> use) {
        ask(work, use, problem -> {});
    }

    /// Starts work that looks now and then whether it is still wanted: once it is not, whatever it
    /// finds is dropped.
    ///
    /// @param failed called on the FX thread, unless something newer was asked for
    public void ask(Function<BooleanSupplier, T> work, Consumer<T> use, Consumer<Problem> failed) {
        var mine = asked.get() + 1;
        ask(() -> work.apply(() -> isNewest(mine)), use, failed);
    }

    /// Says on the FX thread how far work is, while that is wanted; called by the work itself.
    ///
    /// @param isWanted what the work was given
    public void say(BooleanSupplier isWanted, Runnable news) {
        tasks.later(
                () -> {
                    if (isWanted.getAsBoolean()) {
                        news.run();
                    }
                });
    }

    /// Starts work; what was asked for before is dropped.
    ///
    /// @param failed called on the FX thread, unless something newer was asked for
    public void ask(Supplier<T> work, Consumer<T> use, Consumer<Problem> failed) {
        var mine = asked.incrementAndGet();
        tasks.work(() -> isNewest(mine) ? work.get() : dropped())
                .then(found -> report(mine, () -> use.accept(found)))
                .start(problem -> report(mine, () -> failed.accept(problem)));
    }

    /// Drops what was asked for.
    public void cancel() {
        asked.incrementAndGet();
    }

    private boolean isNewest(long mine) {
        return mine == asked.get();
    }

    private static <T> T dropped() {
        throw new CancellationException();
    }

    private void report(long mine, Runnable news) {
        if (isNewest(mine)) {
            news.run();
        }
    }
}
