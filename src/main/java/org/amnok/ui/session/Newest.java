package org.amnok.ui.session;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.amnok.domain.Problem;
import org.amnok.files.Failures;

/// Work beside the FX thread of which only the newest result counts. Asked on the FX thread;
/// results come there too, in the order they were asked for, and older ones than the newest never.
///
/// @param <T> what the work finds
public final class Newest<T> {
    private final Executor background;
    private final Executor fx;
    private final AtomicLong asked = new AtomicLong();

    public Newest(Executor background, Executor fx) {
        this.background = background;
        this.fx = fx;
    }

    /// Starts work that cannot fail; what was asked for before is dropped.
    public void ask(Supplier<T> work, Consumer<T> use) {
        ask(work, use, problem -> {});
    }

    /// Starts work; what was asked for before is dropped.
    ///
    /// @param failed told on the FX thread, unless something newer was asked for
    public void ask(Supplier<T> work, Consumer<T> use, Consumer<Problem> failed) {
        var mine = asked.incrementAndGet();
        try {
            background.execute(() -> find(mine, work, use, failed));
        } catch (RejectedExecutionException closing) {
            asked.incrementAndGet();
        }
    }

    /// Drops what was asked for.
    public void cancel() {
        asked.incrementAndGet();
    }

    private void find(long mine, Supplier<T> work, Consumer<T> use, Consumer<Problem> failed) {
        if (mine != asked.get()) {
            return;
        }
        try {
            var found = work.get();
            tell(mine, () -> use.accept(found));
        } catch (RuntimeException | Error failure) {
            tell(mine, () -> failed.accept(Failures.problem(failure)));
            if (failure instanceof Error error) {
                throw error;
            }
        }
    }

    private void tell(long mine, Runnable news) {
        fx.execute(
                () -> {
                    if (mine == asked.get()) {
                        news.run();
                    }
                });
    }
}
