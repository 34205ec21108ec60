package org.amnok.domain.tabulation;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.amnok.domain.count.Count;
import org.amnok.domain.date.DateSpan;

/// All that may be true of reports as rows of a database, one for each day and each half kilometre,
/// and what follows for the cells of a table as one question in SQL. What is certain is true in all
/// rows of a report.
@org.jspecify.annotations.NullUnmarked
final class SqlWorlds {
    private static final String TABLES =
            """
            CREATE OR REPLACE TEMP TABLE report(id INTEGER, kind VARCHAR, bank VARCHAR,
                outlet VARCHAR, province VARCHAR, status VARCHAR, reliability VARCHAR,
                credibility VARCHAR, evidence VARCHAR[], site VARCHAR, origin VARCHAR, event VARCHAR,
                first DATE, last DATE, river VARCHAR, lowest INTEGER, highest INTEGER);
            CREATE OR REPLACE TEMP TABLE said(id INTEGER, class VARCHAR, least INTEGER,
                best INTEGER, most INTEGER);
            CREATE OR REPLACE TEMP TABLE site(name VARCHAR, start INTEGER, stop INTEGER);
            """;

    private static final String ANSWER =
            """
            WITH world AS (
                SELECT report.*, day, half / 2.0 AS place, row_number() OVER () AS number
                FROM report,
                    LATERAL (SELECT unnest(CASE WHEN first IS NULL THEN [NULL]
                        ELSE generate_series(first, last, INTERVAL 1 DAY) END) AS day),
                    LATERAL (SELECT unnest(CASE WHEN river IS NULL THEN [NULL]
                        ELSE generate_series(2 * lowest, 2 * highest) END) AS half)),
            keyed AS (SELECT id, number, %s AS rows, %s AS columns, %s AS asked FROM world),
            down AS (SELECT id, number, columns, unnest(rows) AS row FROM keyed WHERE asked),
            both_of AS (SELECT id, number, row, unnest(columns) AS col FROM down),
            found AS (SELECT row, col, id, count(DISTINCT number) AS n FROM both_of
                GROUP BY GROUPING SETS ((row, col, id), (row, id), (col, id), (id))),
            placed AS (SELECT row, col, report.*,
                    n = (SELECT count(*) FROM keyed WHERE keyed.id = report.id) AS sure
                FROM found JOIN report USING (id)),
            numbers AS (SELECT row, col, event, class, sure, least, best, most
                FROM placed JOIN said USING (id)),
            told AS (SELECT row, col, event, class, is_sure,
                    max(least) <= coalesce(min(most), 1000) AS agree,
                    if(max(least) <= coalesce(min(most), 1000), max(least), min(least)) AS start,
                    if(max(least) <= coalesce(min(most), 1000), min(most),
                        if(count(most) < count(*), NULL, max(most))) AS stop,
                    if(count(best) = count(*) AND min(best) = max(best), min(best), NULL) AS best
                FROM (SELECT *, true AS is_sure FROM numbers WHERE sure
                    UNION ALL SELECT *, false AS is_sure FROM numbers)
                GROUP BY ALL),
            summed AS (SELECT row, col,
                    coalesce(sum(start) FILTER (is_sure), 0) AS start,
                    coalesce(sum(coalesce(best, start)) FILTER (is_sure), 0) AS best,
                    if(bool_or(stop IS NULL) FILTER (NOT is_sure), NULL,
                        sum(stop) FILTER (NOT is_sure)) AS stop
                FROM told GROUP BY row, col)
            SELECT placed.row, placed.col,
                count(*) FILTER (sure), count(*),
                count(DISTINCT origin) FILTER (sure), count(DISTINCT origin),
                any_value(start), any_value(summed.best), any_value(stop)
            FROM placed LEFT JOIN summed ON placed.row IS NOT DISTINCT FROM summed.row
                AND placed.col IS NOT DISTINCT FROM summed.col
            GROUP BY placed.row, placed.col
            """;

    private static final String PLACE =
            """
            coalesce((SELECT any_value(name) FROM site
                WHERE floor(place) BETWEEN start AND stop), '')""";

    /// Of which a report has one value each, in the order of the columns.
    private static final List<Dimension> SINGLE =
            List.of(
                    Dimension.KIND,
                    Dimension.BANK,
                    Dimension.OUTLET,
                    Dimension.PROVINCE,
                    Dimension.STATUS,
                    Dimension.RELIABILITY,
                    Dimension.CREDIBILITY);

    /// What is in a cell.
    ///
    /// @param counted the least, the best and the greatest number; [Long#MAX_VALUE] when open, null
    ///   when nothing was counted
    record Cell(Interval reports, Interval origins, List<Long> counted) {
        static final Cell EMPTY = new Cell(Interval.NONE, Interval.NONE, null);

        static Cell of(CountCell cell) {
            var all = cell.counts().values().stream().reduce(CountSpan::plus).orElse(null);
            return new Cell(
                    cell.reports(),
                    cell.origins(),
                    all == null
                            ? null
                            : List.of(
                                    all.from(),
                                    all.best(),
                                    all.to() == null ? Long.MAX_VALUE : all.to()));
        }
    }

    private final Map<List<String>, Cell> cells = new HashMap<>();

    SqlWorlds(Connection connection, Worlds.Asked asked, List<ToldReport> all) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(TABLES);
            for (int id = 0; id < all.size(); id++) {
                statement.execute(report(id, all.get(id)));
                for (var count : all.get(id).counts()) {
                    statement.execute(said(id, count));
                }
            }
            for (int site = 0; site < asked.places().ends().size(); site++) {
                var ends = asked.places().ends().get(site);
                statement.execute(
                        "INSERT INTO site VALUES ('s%d', %d, %d)"
                                .formatted(site, ends[0], ends[1]));
            }
            var question =
                    ANSWER.formatted(
                            keys(asked.rows()), keys(asked.columns()), isAsked(asked.period()));
            try (var rows = statement.executeQuery(question)) {
                while (rows.next()) {
                    cells.put(Arrays.asList(rows.getString(1), rows.getString(2)), cell(rows));
                }
            }
        }
    }

    private static Cell cell(ResultSet row) throws SQLException {
        List<Long> counted = null;
        if (row.getObject(7) != null) {
            var most = row.getObject(9) == null ? Long.MAX_VALUE : row.getLong(9);
            counted = List.of(row.getLong(7), row.getLong(8), most);
        }
        return new Cell(
                new Interval(row.getInt(3), row.getInt(4)),
                new Interval(row.getInt(5), row.getInt(6)),
                counted);
    }

    /// @param row and column: null for all
    Cell cell(String row, String column) {
        return cells.getOrDefault(Arrays.asList(row, column), Cell.EMPTY);
    }

    /// The rows, or the columns, in which something may be.
    List<String> keys(boolean ofRows) {
        return cells.keySet().stream()
                .map(key -> key.get(ofRows ? 0 : 1))
                .filter(key -> key != null)
                .distinct()
                .toList();
    }

    private static String report(int id, ToldReport told) {
        var cells = new ArrayList<String>();
        cells.add(Integer.toString(id));
        for (var of : SINGLE) {
            cells.add(quoted(told.values().get(of).iterator().next()));
        }
        cells.add(
                told.values().get(Dimension.EVIDENCE).stream()
                        .map(SqlWorlds::quoted)
                        .collect(Collectors.joining(", ", "[", "]")));
        cells.add(quoted(told.values().get(Dimension.SITE).iterator().next()));
        cells.add(quoted(told.origin() == Reports.OWN ? "own " + id : "o" + told.origin()));
        cells.add(quoted(told.event() == Reports.OWN ? "own " + id : "e" + told.event()));
        for (var day : IntStream.of(told.earliest(), told.latest()).toArray()) {
            cells.add(day == Reports.NO_DAY ? "NULL" : quoted("" + LocalDate.ofEpochDay(day)));
        }
        cells.add(told.river() == null ? "NULL" : quoted(told.river().code()));
        cells.add(Integer.toString(told.lowest()));
        cells.add(Integer.toString(told.highest()));
        return "INSERT INTO report VALUES (" + String.join(", ", cells) + ")";
    }

    private static String said(int id, Count count) {
        return "INSERT INTO said VALUES (%d, '%s', %d, %s, %s)"
                .formatted(
                        id,
                        count.countClass(),
                        count.min(),
                        number(count.best()),
                        number(count.max()));
    }

    private static String number(Integer number) {
        return number == null ? "NULL" : number.toString();
    }

    private static String quoted(String text) {
        return "'" + text + "'";
    }

    private static String isAsked(DateSpan period) {
        return period == null
                ? "true"
                : "coalesce(day BETWEEN DATE '%s' AND DATE '%s', false)"
                        .formatted(period.earliest(), period.latest());
    }

    /// A list of the keys that a row of the database has.
    private static String keys(Dimension of) {
        return switch (of) {
            case ALL -> "['']";
            case BANK, PROVINCE ->
                    "[if(%1$s NOT IN ('', 'UNKNOWN'), %1$s, %2$s)]".formatted(of.code(), PLACE);
            case KIND, OUTLET, STATUS, RELIABILITY, CREDIBILITY -> "[" + of.code() + "]";
            case EVIDENCE -> "evidence";
            case MONTH -> "[coalesce(strftime(day, '%Y-%m'), '')]";
            case QUARTER -> "[coalesce(year(day) || '-Q' || quarter(day), '')]";
            case YEAR -> "[coalesce(year(day)::VARCHAR, '')]";
            case WEEKDAY -> "[coalesce(isodow(day)::VARCHAR, '')]";
            case SITE, CROSSING -> "[if(site <> '', site, " + PLACE + ")]";
            case TOWN -> "[" + PLACE + "]";
            case STRETCH_10, STRETCH_25, STRETCH_50 ->
                    """
                    [if(river IS NULL, '', river || ':'
                        || (L * floor(if(highest > lowest AND place >= highest, highest - 0.5,
                            place) / L))::INTEGER || '-'
                        || (L + L * floor(if(highest > lowest AND place >= highest, highest - 0.5,
                            place) / L))::INTEGER)]"""
                            .replace("L ", of.stretchKilometres() + " ")
                            .replace("/ L)", "/ " + of.stretchKilometres() + ")");
            default -> throw new IllegalArgumentException(of.code());
        };
    }
}
