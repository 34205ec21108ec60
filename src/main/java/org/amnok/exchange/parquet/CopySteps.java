package org.amnok.exchange.parquet;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.amnok.domain.Progress;
import org.amnok.duckdb.ParquetEngine;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// Makes a copy step by step, says how far it is, and ends when that is asked for.
final class CopySteps implements AutoCloseable {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    /// One statement.
    ///
    /// @param share of all work that it is, in any unit
    record Step(String sql, double share) {}

    private final ParquetEngine engine;
    private final List<Step> steps;
    private final double all;
    private final Progress progress;
    private final Stop stop = new Stop();
    private final Thread watch = Thread.ofVirtual().unstarted(this::look);
    private double done;
    private double now;
    private @Nullable Statement running;

    CopySteps(ParquetEngine engine, List<Step> steps, Progress progress) {
        this.engine = engine;
        this.steps = List.copyOf(steps);
        this.progress = progress;
        all = steps.stream().mapToDouble(Step::share).sum();
    }

    /// @throws CancellationException when progress ends it
    void run() throws SQLException {
        watch.start();
        for (var step : steps) {
            tell();
            progress.requireGoingOn();
            run(step);
        }
    }

    private void run(Step step) throws SQLException {
        try (var statement = engine.connection().prepareStatement(step.sql)) {
            stop.follows(statement);
            follow(statement, step.share);
            try {
                statement.execute();
                stop.require();
            } catch (SQLException e) {
                stop.require();
                throw e;
            } finally {
                stop.leaves();
                follow(null, 0);
            }
        }
    }

    /// @param statement null when it is over, before it is closed
    private synchronized void follow(@Nullable Statement statement, double share) {
        done += now;
        running = statement;
        now = share;
    }

    private synchronized double part() {
        var ofNow = running == null ? 0 : now * ParquetEngine.percent(running) / 100;
        return (done + ofNow) / all;
    }

    private void tell() {
        progress.at((long) (100 * part()), 100, Messages.text("parquet.copying"));
    }

    private void look() {
        try {
            while (true) {
                Thread.sleep(BETWEEN_LOOKS);
                if (progress.isCancelled()) {
                    stop.now();
                }
                tell();
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        watch.interrupt();
    }
}
