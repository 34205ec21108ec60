package org.amnok.ui.session;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;

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

    /// Starts work; what was asked for before is dropped.
    public void ask(Supplier<T> work, Consumer<T> use) {
        var mine = asked.incrementAndGet();
        try {
            background.execute(() -> find(mine, work, use));
        } catch (RejectedExecutionException closing) {
            asked.incrementAndGet();
        }
    }

    /// Drops what was asked for.
    public void cancel() {
        asked.incrementAndGet();
    }

    private void find(long mine, Supplier<T> work, Consumer<T> use) {
        if (mine == asked.get()) {
            var found = work.get();
            fx.execute(
                    () -> {
                        if (mine == asked.get()) {
                            use.accept(found);
                        }
                    });
        }
    }
}
