package org.amnok.store.reading;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.LongStream;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.record.Sighting;
import org.amnok.store.record.SightingPageReader;
import org.amnok.store.record.SightingRows.Row;
import org.amnok.store.sqlite.ReadConnection;
import org.amnok.store.sqlite.Statements;
import org.jspecify.annotations.Nullable;

/// Sightings of a project file, some at a time, over a connection of its own that only reads. For
/// one thread.
public final class SightingStream implements AutoCloseable {
    /// Rows are read in an order that is not theirs: each page of the file is needed several times.
    private static final String MEMORY = "PRAGMA cache_size=-65536";

    private final ReadConnection reader;
    private final SightingPageReader.Uuids uuids;
    private final List<long[]> runs;
    private int run;
    private int at;
    private final boolean isWithRetracted;
    private @Nullable SightingPageReader reading;

    /// @param runs of fids, in the order in which their sightings come
    /// @param isWithRetracted false when retracted ones among them are left out
    public SightingStream(
            Path file, SightingPageReader.Uuids uuids, List<long[]> runs, boolean isWithRetracted) {
        reader = new ReadConnection(file, MEMORY);
        this.uuids = uuids;
        this.runs = runs;
        this.isWithRetracted = isWithRetracted;
    }

    /// The next ones; empty when there are no more. Those that are gone by now are left out.
    ///
    /// @throws ProblemException when the file cannot be read
    public List<Sighting> next() {
        return reader.read(List.of(), this::next);
    }

    private List<Sighting> next(Statements statements) throws SQLException {
        var by = reading == null ? new SightingPageReader(statements, uuids) : reading;
        reading = by;
        var sightings = List.<Sighting>of();
        while (sightings.isEmpty() && isMore()) {
            sightings = read(by).stream().map(Row::sighting).filter(this::isShown).toList();
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

    private boolean isMore() {
        while (run < runs.size() && at == runs.get(run).length) {
            run++;
            at = 0;
        }
        return run < runs.size();
    }

    /// Rows that lie anywhere in the file are read as they lie, so many that little is in memory,
    /// and then put in their order.
    private List<Row> read(SightingPageReader reading) throws SQLException {
        var fids = runs.get(run);
        var most = Math.min(fids.length - at, SightingPageReader.MOST);
        var wanted = Arrays.copyOfRange(fids, at, at + most);
        var rows = read(wanted, reading);
        while (rows.isEmpty()) {
            wanted = Arrays.copyOf(wanted, wanted.length / 2);
            rows = read(wanted, reading);
        }
        at += wanted.length;
        var byFid = new HashMap<Long, Row>();
        rows.get().forEach(row -> byFid.put(row.fid(), row));
        return LongStream.of(wanted).mapToObj(byFid::get).filter(Objects::nonNull).toList();
    }

    /// @return empty when they hold too much text for one page
    private static Optional<List<Row>> read(long[] wanted, SightingPageReader reading)
            throws SQLException {
        var fids = wanted.clone();
        Arrays.sort(fids);
        var rows = reading.of(fids);
        var behind = rows.isEmpty() ? new long[0] : SightingPageReader.behind(fids, rows);
        return reading.of(behind).isEmpty() || wanted.length == 1
                ? Optional.of(rows)
                : Optional.empty();
    }
}
