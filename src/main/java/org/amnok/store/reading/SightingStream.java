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
import org.amnok.sqlite.Statements;
import org.amnok.store.record.SightingPageReader;
import org.amnok.store.record.SightingRows.Row;
import org.amnok.store.sqlite.ReadConnection;
import org.jspecify.annotations.Nullable;

/// Sightings of a project file, some at a time, over a connection of its own that only reads. For
/// one thread.
public final class SightingStream implements AutoCloseable {
    /// Rows are read in an order that is not theirs: each page of the file is needed several times.
    private static final String MEMORY = "PRAGMA cache_size=-65536";

    private static final String LITTLE_MEMORY = "PRAGMA cache_size=-4096";

    private final ReadConnection reader;
    private final SightingPageReader.Uuids uuids;

    /// Null for all of the file, as they lie in it.
    private final long @Nullable [] fids;

    private int at;
    private long nextFid = Long.MIN_VALUE;
    private boolean isAtEnd;
    private final boolean isWithRetracted;
    private @Nullable SightingPageReader reading;

    /// @param fids in the order in which their sightings come
    /// @param isWithRetracted false when retracted ones among them are left out
    public SightingStream(
            Path file, SightingPageReader.Uuids uuids, long[] fids, boolean isWithRetracted) {
        this(new ReadConnection(file, MEMORY), uuids, fids, isWithRetracted);
    }

    /// All of a file but retracted ones, as they lie in it.
    public SightingStream(Path file, SightingPageReader.Uuids uuids) {
        this(new ReadConnection(file, LITTLE_MEMORY), uuids, null, false);
    }

    private SightingStream(
            ReadConnection reader,
            SightingPageReader.Uuids uuids,
            long @Nullable [] fids,
            boolean isWithRetracted) {
        this.reader = reader;
        this.uuids = uuids;
        this.fids = fids;
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
        while (sightings.isEmpty() && !isAtEnd) {
            var rows = fids == null ? readOn(by) : read(by, fids);
            sightings = rows.stream().map(Row::sighting).filter(this::isShown).toList();
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

    private List<Row> readOn(SightingPageReader reading) throws SQLException {
        var rows = reading.from(nextFid);
        isAtEnd = rows.isEmpty() || rows.getLast().fid() == Long.MAX_VALUE;
        nextFid = isAtEnd ? nextFid : rows.getLast().fid() + 1;
        return rows;
    }

    /// Rows that lie anywhere in the file are read as they lie, so many that little is in memory,
    /// and then put in their order.
    private List<Row> read(SightingPageReader reading, long[] fids) throws SQLException {
        var most = Math.min(fids.length - at, SightingPageReader.MOST);
        var wanted = Arrays.copyOfRange(fids, at, at + most);
        var rows = read(wanted, reading);
        while (rows.isEmpty()) {
            wanted = Arrays.copyOf(wanted, wanted.length / 2);
            rows = read(wanted, reading);
        }
        at += wanted.length;
        isAtEnd = at == fids.length;
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
