package org.amnok.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.amnok.domain.Count;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Sighting;
import org.amnok.domain.query.SightingIndex;
import org.amnok.domain.query.SightingPages;
import org.jspecify.annotations.Nullable;

/// Reads pages of sightings over a connection of its own that only reads: for any thread, while the
/// writer writes.
final class PageReader implements SightingPages, AutoCloseable {
    private static final String SELECT =
            "SELECT "
                    + Column.expressions(SightingColumns.ALL)
                    + ", fid FROM sighting WHERE fid IN (SELECT value FROM json_each(?))";
    private static final int TEXTS_AT_ONCE = 16_384;
    private static final int CACHE_KIB = 64 * 1024;
    private static final int FID = SightingColumns.ALL.size() + 1;

    private final Path file;
    private @Nullable Connection connection;
    private @Nullable Statements statements;
    private boolean closed;

    /// @param file of a project that is open
    PageReader(Path file) {
        this.file = file;
    }

    /// Opened when it is first needed.
    private Statements open() throws SQLException, IOException {
        if (statements == null) {
            var opened = SqliteFile.reading(file.toRealPath());
            connection = opened;
            Sql.execute(opened, "PRAGMA cache_size=-" + CACHE_KIB);
            statements = new Statements(opened);
        }
        return statements;
    }

    /// @throws ProblemException when the file cannot be read
    @Override
    public synchronized List<Sighting> page(SightingIndex index, int[] rows) {
        return closed ? List.of() : told(() -> read(index, rows));
    }

    private List<Sighting> read(SightingIndex index, int[] rows) throws SQLException, IOException {
        var wanted = new HashMap<Long, Integer>();
        for (var row : rows) {
            wanted.put(index.fid(row), row);
        }
        var fids =
                wanted.keySet().stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining(",", "[", "]"));
        var counts = new CountRows(open()).of(fids);
        var found = new HashMap<Integer, Sighting>();
        var select = open().get(SELECT);
        Sql.bind(select, fids);
        try (var cursor = select.executeQuery()) {
            while (cursor.next()) {
                var row = Objects.requireNonNull(wanted.get(cursor.getLong(FID)));
                found.put(row, sighting(cursor, index, row, counts));
            }
        }
        return Arrays.stream(rows).mapToObj(found::get).filter(Objects::nonNull).toList();
    }

    private static Sighting sighting(
            ResultSet cursor, SightingIndex index, int row, Map<Long, List<Count>> counts)
            throws SQLException {
        return SightingColumns.decode(
                new Cells(cursor),
                index.uuid(row),
                counts.getOrDefault(index.fid(row), new ArrayList<>()),
                Instant.EPOCH);
    }

    /// @throws ProblemException when the file cannot be read
    @Override
    public synchronized long[] fidsBy(TextKey key) {
        var column =
                switch (key) {
                    case TITLE -> "title COLLATE NOCASE";
                    case CODE -> "code COLLATE NOCASE";
                    case OUTLET -> "outlet COLLATE NOCASE";
                    case MODIFIED -> "modified";
                };
        return closed
                ? new long[0]
                : told(() -> fids("SELECT fid FROM sighting ORDER BY " + column + ", fid"));
    }

    private long[] fids(String sql) throws SQLException, IOException {
        var fids = LongStream.builder();
        try (var cursor = open().get(sql).executeQuery()) {
            while (cursor.next()) {
                fids.add(cursor.getLong(1));
            }
        }
        return fids.build().toArray();
    }

    /// Slice by slice, so that others get their pages meanwhile.
    ///
    /// @throws ProblemException when the file cannot be read
    @Override
    public List<String> texts(SightingIndex index, int[] rows, Text text) {
        var texts = new ArrayList<String>(rows.length);
        for (int from = 0; from < rows.length; from += TEXTS_AT_ONCE) {
            var to = Math.min(rows.length, from + TEXTS_AT_ONCE);
            texts.addAll(textsAtOnce(index, Arrays.copyOfRange(rows, from, to), text));
        }
        return texts;
    }

    private synchronized List<String> textsAtOnce(SightingIndex index, int[] rows, Text text) {
        return closed
                ? Collections.nCopies(rows.length, "")
                : told(() -> new TextRows(open(), text).of(index, rows));
    }

    private interface Reading<T> {
        T run() throws SQLException, IOException;
    }

    private <T> T told(Reading<T> reading) {
        try {
            return reading.run();
        } catch (SQLException e) {
            throw SqliteProblems.of(e, file);
        } catch (IOException e) {
            throw new ProblemException(SqliteProblems.notReadable(file), e);
        }
    }

    @Override
    public synchronized void close() throws SQLException {
        closed = true;
        if (statements != null) {
            statements.close();
        }
        if (connection != null) {
            connection.close();
        }
    }
}
