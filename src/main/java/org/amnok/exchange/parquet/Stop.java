package org.amnok.exchange.parquet;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/// Stops a question that nobody waits for any more, from any thread, also before it is put.
public final class Stop {
    private @Nullable Statement running;
    private boolean isAsked;

    /// From now on this statement is stopped.
    ///
    /// @throws CancellationException when it was asked for already
    synchronized void follows(Statement statement) {
        require();
        running = statement;
    }

    /// The statement is over.
    synchronized void leaves() {
        running = null;
    }

    /// @throws CancellationException when it was asked for
    synchronized void require() {
        if (isAsked) {
            throw new CancellationException();
        }
    }

    public synchronized void now() {
        isAsked = true;
        if (running != null) {
            try {
                running.cancel();
            } catch (SQLException over) {
                running = null;
            }
        }
    }
}
