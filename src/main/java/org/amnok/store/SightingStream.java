package org.amnok.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Sighting;
import org.amnok.domain.SightingStatus;
import org.amnok.store.SightingRows.Row;
import org.jspecify.annotations.Nullable;

/// Sightings of a project file, some at a time, over a connection of its own that only reads. For
/// one thread.
public final class SightingStream implements AutoCloseable {
    private final ReadConnection reader;
    private final SightingReading.Uuids uuids;
    private final Ahead ahead;
    private final boolean isWithRetracted;
    private @Nullable SightingReading reading;

    private SightingStream(
            Path file, SightingReading.Uuids uuids, Ahead ahead, boolean isWithRetracted) {
        reader = new ReadConnection(file, StreamedProject.LITTLE_MEMORY);
        this.uuids = uuids;
        this.ahead = ahead;
        this.isWithRetracted = isWithRetracted;
    }

    /// All that are not retracted, in the order in which they were added.
    static SightingStream ofAll(Path file, SightingReading.Uuids uuids) {
        return new SightingStream(file, uuids, new All(), false);
    }

    /// Some, in their order.
    ///
    /// @param runs of ascending fids
    /// @param isWithRetracted false when retracted ones among them are left out
    static SightingStream of(
            Path file, SightingReading.Uuids uuids, List<long[]> runs, boolean isWithRetracted) {
        return new SightingStream(file, uuids, new Runs(runs), isWithRetracted);
    }

    /// The next ones; empty when there are no more. Those that are gone by now are left out.
    ///
    /// @throws ProblemException when the file cannot be read
    public List<Sighting> next() {
        return reader.read(List.of(), this::next);
    }

    private List<Sighting> next(Statements statements) throws SQLException {
        var by = reading == null ? new SightingReading(statements, uuids) : reading;
        reading = by;
        var sightings = List.<Sighting>of();
        while (sightings.isEmpty() && ahead.isMore()) {
            sightings = ahead.read(by).stream().map(Row::sighting).filter(this::isShown).toList();
        }
        return sightings;
    }

    private boolean isShown(Sighting sighting) {
        return isWithRetracted || sighting.status() != SightingStatus.RETRACTED;
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (SQLException e) {
            throw new IllegalStateException("a reading connection closes", e);
        }
    }

    /// What is still to be read.
    private interface Ahead {
        boolean isMore();

        List<Row> read(SightingReading reading) throws SQLException;
    }

    /// All rows.
    private static final class All implements Ahead {
        private long first = Long.MIN_VALUE;
        private boolean isDone;

        @Override
        public boolean isMore() {
            return !isDone;
        }

        @Override
        public List<Row> read(SightingReading reading) throws SQLException {
            var rows = reading.from(first);
            var last = rows.isEmpty() ? Long.MAX_VALUE : rows.getLast().fid();
            isDone = last == Long.MAX_VALUE;
            first = last + 1;
            return rows;
        }
    }

    /// Rows by their fids.
    private static final class Runs implements Ahead {
        private final List<long[]> runs;
        private int run;
        private int at;

        Runs(List<long[]> runs) {
            this.runs = runs;
        }

        @Override
        public boolean isMore() {
            while (run < runs.size() && at == runs.get(run).length) {
                run++;
                at = 0;
            }
            return run < runs.size();
        }

        @Override
        public List<Row> read(SightingReading reading) throws SQLException {
            var fids = runs.get(run);
            var some =
                    Arrays.copyOfRange(fids, at, Math.min(fids.length, at + SightingReading.MOST));
            var rows = reading.of(some);
            at +=
                    rows.isEmpty()
                            ? some.length
                            : Arrays.binarySearch(some, rows.getLast().fid()) + 1;
            return rows;
        }
    }
}
