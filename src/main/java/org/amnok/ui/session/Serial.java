package org.amnok.ui.session;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/// Does one piece of work after the other on a pool.
final class Serial implements Executor {
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
