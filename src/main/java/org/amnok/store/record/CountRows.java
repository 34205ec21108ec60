package org.amnok.store.record;

import static org.amnok.store.sqlite.Column.number;
import static org.amnok.store.sqlite.Column.text;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.amnok.domain.codelist.CountClass;
import org.amnok.domain.count.Count;
import org.amnok.sqlite.Statements;
import org.amnok.store.sqlite.Cells;
import org.amnok.store.sqlite.Codes;
import org.amnok.store.sqlite.Column;
import org.amnok.store.sqlite.JsonPage;
import org.amnok.store.sqlite.JsonRow;
import org.jspecify.annotations.Nullable;

/// The table `sighting_count`.
public final class CountRows {
    private static final Codes<CountClass> CLASSES = new Codes<>(CountClass.values());
    private static final Codes<Count.Method> METHODS = new Codes<>(Count.Method.values());

    private static final List<Column> COLUMNS =
            List.of(
                    text("class"),
                    number("count_min"),
                    number("count_best"),
                    number("count_max"),
                    text("method"));
    public static final List<String> NAMES = COLUMNS.stream().map(Column::name).toList();
    private static final String SELECT =
            "SELECT " + Column.expressions(COLUMNS) + ", sighting_fid FROM sighting_count ";
    private static final String SELECT_ALL = SELECT + "ORDER BY fid";

    private static final String ROW =
            JsonRow.select(
                    Stream.concat(
                                    Stream.of("sighting_fid"),
                                    COLUMNS.stream().map(Column::jsonExpression))
                            .toList());
    private static final String SOME =
            "sighting_count WHERE typeof(sighting_fid) = 'integer'"
                    + " AND sighting_fid IN (SELECT value FROM json_each(?)) ORDER BY sighting_fid, fid";
    private static final String BETWEEN =
            "sighting_count WHERE typeof(sighting_fid) = 'integer'"
                    + " AND sighting_fid BETWEEN ? AND ? ORDER BY sighting_fid, fid";
    private static final String CELLS =
            "SELECT " + Column.expressions(COLUMNS) + ", sighting_fid FROM ";
    private static final String SELECT_ONE = SELECT + "WHERE sighting_fid = ? ORDER BY fid";
    private static final String DELETE = "DELETE FROM sighting_count WHERE sighting_fid = ?";
    private static final String INSERT =
            "INSERT INTO sighting_count ("
                    + Column.names(COLUMNS)
                    + ", sighting_fid) VALUES (?, ?, ?, ?, ?, ?)";

    private static final int MOST = Integer.MAX_VALUE;

    private final Statements statements;

    CountRows(Statements statements) {
        this.statements = statements;
    }

    Map<Long, List<Count>> all() throws SQLException {
        return bySighting(SELECT_ALL);
    }

    private Map<Long, List<Count>> bySighting(String sql, Object... arguments) throws SQLException {
        var bySighting = new HashMap<Long, List<Count>>();
        statements.each(
                sql,
                rows -> {
                    var counts =
                            bySighting.computeIfAbsent(
                                    rows.getLong(COLUMNS.size() + 1), fid -> new ArrayList<>());
                    addUnlessCounted(counts, count(new Cells(rows)));
                },
                arguments);
        return bySighting;
    }

    List<Count> of(long sightingFid) throws SQLException {
        var counts = new ArrayList<Count>();
        statements.each(
                SELECT_ONE, rows -> addUnlessCounted(counts, count(new Cells(rows))), sightingFid);
        return counts;
    }

    /// Of some sightings.
    ///
    /// @param fids as an array of JSON
    Map<Long, List<Count>> of(String fids) throws SQLException {
        return some(SOME, fids);
    }

    private Map<Long, List<Count>> some(String which, Object... arguments) throws SQLException {
        var sql = JsonPage.select("sighting_fid", ROW, which);
        var page = JsonPage.read(statements, sql, arguments);
        return page.isPresent() ? ofRows(page.get()) : bySighting(CELLS + which, arguments);
    }

    private static Map<Long, List<Count>> ofRows(JsonPage page) throws SQLException {
        var bySighting = new HashMap<Long, List<Count>>();
        var row = JsonRow.of(COLUMNS.size() + 1);
        row.take(page.rows());
        while (row.next()) {
            var cells = new Cells(row);
            cells.skip();
            var count = count(cells);
            if (count != null) {
                bySighting.merge(row.fid(), List.of(count), CountRows::with);
            }
        }
        return bySighting;
    }

    private static List<Count> with(List<Count> counts, List<Count> more) {
        var all = new ArrayList<>(counts);
        addUnlessCounted(all, more.getFirst());
        return all;
    }

    /// Of the sightings with fids from one to another.
    Map<Long, List<Count>> between(long first, long last) throws SQLException {
        return some(BETWEEN, first, last);
    }

    void replace(long sightingFid, List<Count> counts) throws SQLException {
        statements.update(DELETE, sightingFid);
        add(sightingFid, counts);
    }

    /// Adds the counts of a sighting that has none.
    void add(long sightingFid, List<Count> counts) throws SQLException {
        for (var count : counts) {
            var cells = encode(count);
            cells.add(sightingFid);
            statements.update(INSERT, cells.toArray());
        }
    }

    /// Its cells, in the order of [#NAMES].
    public static List<@Nullable Object> encode(Count count) {
        var cells = new ArrayList<@Nullable Object>();
        cells.add(count.countClass().code());
        cells.add(count.min());
        cells.add(count.best());
        cells.add(count.max());
        cells.add(count.method().code());
        return cells;
    }

    /// Another program may have counted a class twice; the first row holds. A row without any
    /// number says as much as no row.
    static void addUnlessCounted(List<Count> counts, @Nullable Count count) {
        if (count != null && counts.stream().noneMatch(c -> c.countClass() == count.countClass())) {
            counts.add(count);
        }
    }

    /// The counts of one sighting.
    ///
    /// @param rows behind one another, as [JsonRow] reads them
    public static List<Count> decode(String rows) throws SQLException {
        var counts = new ArrayList<Count>();
        var row = JsonRow.of(COLUMNS.size());
        row.take(rows);
        while (row.next()) {
            addUnlessCounted(counts, count(new Cells(row)));
        }
        return List.copyOf(counts);
    }

    private static @Nullable Count count(Cells cells) throws SQLException {
        var countClass = cells.coded(CLASSES).orElse(CountClass.UNKNOWN);
        var min = cells.whole();
        var best = cells.whole();
        var max = cells.whole();
        var method = cells.coded(METHODS).orElse(Count.Method.ESTIMATE);
        return inOrder(countClass, min, best, max, method);
    }

    /// Another program may have left min out, or put the numbers out of order: then the range is
    /// the smallest that holds them all. Null when there is no number.
    private static @Nullable Count inOrder(
            CountClass countClass,
            @Nullable Integer min,
            @Nullable Integer best,
            @Nullable Integer max,
            Count.Method method) {
        if (min == null && best == null && max == null) {
            return null;
        }
        var least = Math.min(orElse(min, MOST), Math.min(orElse(best, MOST), orElse(max, MOST)));
        var most = Math.max(orElse(min, 0), Math.max(orElse(best, 0), orElse(max, 0)));
        return new Count(
                countClass,
                least,
                best == null ? null : Integer.valueOf(orElse(best, 0)),
                max == null ? null : Integer.valueOf(most),
                method);
    }

    /// Never below 0.
    private static int orElse(@Nullable Integer number, int missing) {
        return number == null ? missing : Math.max(0, number);
    }
}
