package org.amnok.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.amnok.domain.Count;
import org.amnok.store.SightingRows.Row;
import org.jspecify.annotations.Nullable;

/// Reads many sightings with their counts, each row in one text.
///
/// It stops after much text, so that long notes do not fill the memory: then what it gives ends
/// before what was asked for.
final class SightingReading {
    /// Nothing but a UUID with braces or blanks around it is so long.
    private static final String UUID_CELL = "CAST(substr(uuid, 1, 60) AS TEXT)";

    private static final int MOST_CHARACTERS = 4_000_000;
    private static final int CELLS = SightingColumns.ALL.size() + 1;
    private static final String SELECT =
            "SELECT "
                    + JsonRow.select(
                            Stream.concat(
                                            Stream.of("fid", UUID_CELL),
                                            SightingColumns.ALL.stream()
                                                    .skip(1)
                                                    .map(Column::jsonExpression))
                                    .toList())
                    + " FROM sighting WHERE ";
    private static final String SELECT_BETWEEN = SELECT + "fid BETWEEN ? AND ? ORDER BY fid";
    private static final String SELECT_SOME =
            SELECT + "fid IN (SELECT value FROM json_each(?)) ORDER BY fid";
    private static final String SELECT_CELLS =
            "SELECT " + Column.expressions(SightingColumns.ALL) + " FROM sighting WHERE fid = ?";
    private static final int[] WORDS = columnsOfWords();

    private final Statements statements;
    private final CountRows counts;
    private final Uuids uuids;
    private final JsonRow row = new JsonRow(CELLS);

    SightingReading(Statements statements, Uuids uuids) {
        this.statements = statements;
        this.uuids = uuids;
        counts = new CountRows(statements);
    }

    /// Gives rows their UUIDs.
    @FunctionalInterface
    interface Uuids {
        /// @param stored what stands in the file; null when nothing does
        UUID of(long fid, @Nullable String stored);
    }

    /// Those in which a number stands for something long.
    private static int[] columnsOfWords() {
        var columns = new int[CELLS];
        var found = 0;
        for (int i = 1; i < SightingColumns.ALL.size(); i++) {
            if (SightingColumns.ALL.get(i).type() != Column.Type.NUMBER) {
                columns[found++] = i + 2;
            }
        }
        return Arrays.copyOf(columns, found);
    }

    /// The sightings with fids from one to another, ascending; empty when there is none.
    List<Row> between(long first, long last) throws SQLException {
        var select = statements.get(SELECT_BETWEEN);
        Sql.bind(select, first, last);
        return rows(select, counts.between(first, last));
    }

    /// The sightings with some fids, ascending, without those that are gone.
    List<Row> of(long[] fids) throws SQLException {
        if (fids.length == 0) {
            return List.of();
        }
        var list =
                LongStream.of(fids)
                        .mapToObj(Long::toString)
                        .collect(Collectors.joining(",", "[", "]"));
        var select = statements.get(SELECT_SOME);
        Sql.bind(select, list);
        return rows(select, counts.of(list));
    }

    /// Those of ascending fids that come behind what was read.
    ///
    /// @param read of them, not empty
    static long[] behind(long[] fids, List<Row> read) {
        var last = Arrays.binarySearch(fids, read.getLast().fid());
        return Arrays.copyOfRange(fids, last + 1, fids.length);
    }

    private List<Row> rows(PreparedStatement select, Map<Long, List<Count>> counts)
            throws SQLException {
        var read = new ArrayList<Row>();
        var characters = 0;
        try (var cursor = select.executeQuery()) {
            while (characters < MOST_CHARACTERS && cursor.next()) {
                var text = cursor.getString(1);
                characters += text.length();
                var fid = row.of(text).fid();
                var uuid = uuids.of(fid, row.text(2));
                var its = counts.getOrDefault(fid, List.of());
                if (isLong()) {
                    characters = addByCells(fid, uuid, its, read) ? MOST_CHARACTERS : characters;
                } else {
                    var cells = new Cells(row);
                    cells.skip();
                    read.add(new Row(fid, SightingColumns.decode(cells, uuid, its, Instant.EPOCH)));
                }
            }
        }
        return read;
    }

    private boolean isLong() {
        for (var column : WORDS) {
            if (row.isNumber(column)) {
                return true;
            }
        }
        return false;
    }

    /// @return false when it is gone by now
    private boolean addByCells(long fid, UUID uuid, List<Count> its, List<Row> to)
            throws SQLException {
        var select = statements.get(SELECT_CELLS);
        Sql.bind(select, fid);
        try (var cursor = select.executeQuery()) {
            var isThere = cursor.next();
            if (isThere) {
                to.add(
                        new Row(
                                fid,
                                SightingColumns.decode(
                                        new Cells(cursor), uuid, its, Instant.EPOCH)));
            }
            return isThere;
        }
    }
}
