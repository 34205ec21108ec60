package org.amnok.exchange.parquet;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.ProblemException;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.tabulation.CountCell;
import org.amnok.domain.tabulation.Dimension;
import org.amnok.domain.tabulation.Interval;
import org.amnok.domain.tabulation.Tabulation;
import org.amnok.duckdb.ParquetEngine;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// Reports in Parquet files, counted where they lie.
///
/// @param data a file, or a folder with files in it and in its folders
/// @param period that is asked for; null for none
public record ParquetTable(Path data, Dimension down, Dimension across, @Nullable DateSpan period) {
    /// Stretches follow one another as the river does, not as their digits.
    private static final Comparator<String> IN_ORDER =
            Comparator.comparing(ParquetTable::river)
                    .thenComparing(ParquetTable::kilometre)
                    .thenComparing(Comparator.naturalOrder());

    /// @throws ProblemException when rows and columns cannot be asked for like this
    public ParquetTable {
        for (var dimension : List.of(down, across)) {
            if (!TableSql.isAsked(dimension)) {
                throw ProblemException.of(
                        Messages.text("parquet.not_counted_by", dimension.title()),
                        Messages.text("parquet.import_to_count_by", codes()));
            }
        }
        Dimension.requireOnePlace(down, across);
    }

    private static String codes() {
        return Stream.of(Dimension.values())
                .filter(TableSql::isAsked)
                .map(Dimension::code)
                .collect(Collectors.joining(", "));
    }

    /// The question as SQL.
    ///
    /// @throws ProblemException when the files lack a column for it
    public String sql(SqlDialect dialect) {
        try (var engine = ParquetEngine.reading(data)) {
            return sql(engine, dialect);
        } catch (SQLException e) {
            throw ParquetEngine.problem(data, e);
        }
    }

    private String sql(ParquetEngine engine, SqlDialect dialect) throws SQLException {
        var columns =
                ParquetColumn.of(engine, data).stream()
                        .map(ParquetColumn::name)
                        .collect(Collectors.toSet());
        return sql(columns, dialect, dialect.rows(data), FolderRows.ONE_EACH);
    }

    /// @param rows that are counted, in SQL
    /// @param count how many reports some rows are
    String sql(Set<String> columns, SqlDialect dialect, String rows, String count) {
        require(columns, "date_start");
        for (var dimension : List.of(down, across)) {
            if (!TableSql.column(dimension).isEmpty()) {
                require(columns, TableSql.column(dimension));
            }
        }
        if (down.stretchKilometres() + across.stretchKilometres() > 0
                && !columns.contains("river_km_from")) {
            require(columns, "river_km");
        }
        return new TableSql(dialect, rows, columns, down, across, period).text(count);
    }

    private void require(Set<String> columns, String column) {
        if (!columns.contains(column)) {
            throw ProblemException.ofPlace(
                    data.toString(),
                    "parquet.column_is_missing",
                    "parquet.name_columns_like_amnok",
                    column);
        }
    }

    /// Counts.
    ///
    /// @throws ProblemException when the files cannot be read, or lack a column for it
    public Tabulation tabulation() {
        try (var engine = ParquetEngine.reading(data)) {
            return tabulation(engine, sql(engine, SqlDialect.DUCKDB));
        } catch (SQLException e) {
            throw ParquetEngine.problem(data, e);
        }
    }

    private Tabulation tabulation(ParquetEngine engine, String sql) throws SQLException {
        try (var statement = engine.connection().createStatement();
                var found = statement.executeQuery(sql)) {
            return read(found);
        }
    }

    Tabulation read(ResultSet found) throws SQLException {
        var cells = new HashMap<List<@Nullable String>, CountCell>();
        var downKeys = new TreeSet<>(IN_ORDER);
        var acrossKeys = new TreeSet<>(IN_ORDER);
        while (found.next()) {
            var key = new ArrayList<@Nullable String>();
            key.add(found.getString(1));
            key.add(found.getString(2));
            keep(key.getFirst(), downKeys);
            keep(key.getLast(), acrossKeys);
            cells.put(key, cell(found.getLong(3), found.getLong(4)));
        }
        return tabulation(cells, List.copyOf(downKeys), List.copyOf(acrossKeys));
    }

    private static String river(String key) {
        return key.substring(0, key.indexOf(':') + 1);
    }

    private static int kilometre(String key) {
        var colon = key.indexOf(':');
        var number = colon < 0 ? "" : key.substring(colon + 1).split("-", 2)[0];
        return number.matches("\\d{1,6}") ? Integer.parseInt(number) : 0;
    }

    private static void keep(@Nullable String key, Set<String> keys) {
        if (key != null) {
            keys.add(key);
        }
    }

    private static CountCell cell(long certain, long possible) {
        var reports = new Interval(Math.toIntExact(certain), Math.toIntExact(possible));
        return new CountCell(reports, Interval.NONE, Interval.NONE, Map.of(), null, false);
    }

    private Tabulation tabulation(
            Map<List<@Nullable String>, CountCell> cells, List<String> rows, List<String> columns) {
        var found = new Found(cells);
        return new Tabulation(
                new Tabulation.Head(down, rows),
                new Tabulation.Head(across, columns),
                rows.stream()
                        .map(row -> columns.stream().map(column -> found.of(row, column)).toList())
                        .toList(),
                rows.stream().map(row -> found.of(row, null)).toList(),
                columns.stream().map(column -> found.of(null, column)).toList(),
                found.of(null, null));
    }

    private record Found(Map<List<@Nullable String>, CountCell> cells) {
        CountCell of(@Nullable String row, @Nullable String column) {
            var key = new ArrayList<@Nullable String>();
            key.add(row);
            key.add(column);
            return cells.getOrDefault(key, CountCell.EMPTY);
        }
    }
}
