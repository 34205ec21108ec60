package org.amnok.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.sqlite.ProgressHandler;

/// Stops what a connection is doing when its time is over. Without a time set it stops nothing.
public final class Deadline extends ProgressHandler {
    /// Asked some thousand times a second.
    private static final int STEPS_BETWEEN = 100_000;

    private volatile boolean isSet;
    private volatile long nanoTime;

    public void watch(Connection connection) throws SQLException {
        setHandler(connection, STEPS_BETWEEN, this);
    }

    public void set(Duration time) {
        nanoTime = System.nanoTime() + time.toNanos();
        isSet = true;
    }

    @Override
    protected int progress() {
        return isSet && System.nanoTime() - nanoTime > 0 ? 1 : 0;
    }
}
