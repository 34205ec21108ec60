package org.amnok.domain.tabulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.amnok.domain.River;
import org.amnok.domain.date.DateSpan;
import org.amnok.duckdb.ParquetEngine;
import org.amnok.exchange.parquet.ParquetTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Tables of random projects with vague days and places, against the same questions in SQL, which
/// DuckDB answers: those that the program itself asks of Parquet files, and one that goes through
/// all days and places that a report may be of. `-Damnok.oracle.projects=10000` asks more of them.
@org.jspecify.annotations.NullUnmarked
class DuckDbOracleTest {
    private static final int REPORTS = 40;
    private static final List<Dimension> DIMENSIONS =
            List.of(
                    Dimension.ALL,
                    Dimension.KIND,
                    Dimension.BANK,
                    Dimension.PROVINCE,
                    Dimension.OUTLET,
                    Dimension.STRETCH_10,
                    Dimension.STRETCH_25,
                    Dimension.STRETCH_50,
                    Dimension.MONTH,
                    Dimension.QUARTER,
                    Dimension.YEAR);

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void every_cell_and_total_is_what_sql_gives_seed(int seed) throws SQLException {
        var random = new Random(seed);
        for (int i = 0; i < Integer.getInteger("amnok.oracle.projects", 60) / 4; i++) {
            compare(random, i);
        }
    }

    private void compare(Random random, int number) throws SQLException {
        var all = new ArrayList<ToldReport>();
        for (int i = 0; i < 1 + random.nextInt(REPORTS); i++) {
            all.add(TabulationTest.report(random));
        }
        var rows = any(random);
        var columns = any(random);
        if (rows.isPlace() && columns.isPlace()) {
            columns = Dimension.MONTH;
        }
        var period = random.nextBoolean() ? null : TabulationTest.period(random);
        var asked = new TableQuestion(rows, columns, period, EnumSet.of(Measure.REPORTS));
        var told = new ToldReports(all, period);
        if (Everywhere.isNowhere(told, rows) || Everywhere.isNowhere(told, columns)) {
            return;
        }
        var counted = new Counting(told, asked, of -> Everywhere.in(told, of)).tabulation();
        var file = written(all, number, random);
        var sql = new ParquetTable(file, rows, columns, period).tabulation();
        compare(counted, sql, rows + " × " + columns + " in " + period + " of " + all);
    }

    private static Dimension any(Random random) {
        return DIMENSIONS.get(random.nextInt(DIMENSIONS.size()));
    }

    /// Of sites, evidence and days of the week, too; of origins, and counts of what is the same as
    /// another.
    @ParameterizedTest
    @ValueSource(ints = {5, 6, 7, 8})
    void reports_origins_and_counts_are_what_sql_of_all_worlds_gives_seed(int seed)
            throws SQLException {
        var random = new Random(seed);
        var file = folder.resolve("none.parquet");
        try (var engine = ParquetEngine.making(file, file)) {
            for (int i = 0; i < Integer.getInteger("amnok.oracle.projects", 60) / 4; i++) {
                compare(random, engine.connection());
            }
        }
    }

    private static void compare(Random random, Connection connection) throws SQLException {
        var all = new ArrayList<ToldReport>();
        for (int i = 0; i < 1 + random.nextInt(12); i++) {
            all.add(TabulationTest.report(random));
        }
        var asked = TabulationTest.asked(random);
        var sql = new SqlWorlds(connection, asked, all);
        var table = TabulationTest.counted(asked, all);
        var rows = table.rows().keys();
        var columns = table.columns().keys();
        assertThat(rows).containsAll(sql.keys(true));
        assertThat(columns).containsAll(sql.keys(false));
        var found = new HashMap<List<String>, SqlWorlds.Cell>();
        var expected = new HashMap<List<String>, SqlWorlds.Cell>();
        for (int row = 0; row <= rows.size(); row++) {
            for (int column = 0; column <= columns.size(); column++) {
                var isRow = row < rows.size();
                var isColumn = column < columns.size();
                var of = isRow ? rows.get(row) : null;
                var at = isColumn ? columns.get(column) : null;
                var cell =
                        isRow && isColumn
                                ? table.cell(row, column)
                                : isRow
                                        ? table.rowTotals().get(row)
                                        : isColumn
                                                ? table.columnTotals().get(column)
                                                : table.total();
                found.put(Arrays.asList(of, at), SqlWorlds.Cell.of(cell));
                expected.put(Arrays.asList(of, at), sql.cell(of, at));
            }
        }
        assertThat(found).as(asked + " of " + all).isEqualTo(expected);
    }

    private static void compare(Tabulation counted, Tabulation sql, String project) {
        assertThat(counted.rows().keys()).as(project).containsAll(sql.rows().keys());
        assertThat(counted.columns().keys()).as(project).containsAll(sql.columns().keys());
        assertThat(sql.total().reports()).as(project).isEqualTo(counted.total().reports());
        for (int row = 0; row < counted.rows().keys().size(); row++) {
            var key = counted.rows().keys().get(row);
            var in = sql.rows().keys().indexOf(key);
            assertThat(in < 0 ? Interval.NONE : sql.rowTotals().get(in).reports())
                    .as("row %s of %s", key, project)
                    .isEqualTo(counted.rowTotals().get(row).reports());
            for (int column = 0; column < counted.columns().keys().size(); column++) {
                var name = counted.columns().keys().get(column);
                var at = sql.columns().keys().indexOf(name);
                assertThat(in < 0 || at < 0 ? Interval.NONE : sql.cell(in, at).reports())
                        .as("%s × %s of %s", key, name, project)
                        .isEqualTo(counted.cell(row, column).reports());
            }
        }
        for (int column = 0; column < counted.columns().keys().size(); column++) {
            var name = counted.columns().keys().get(column);
            var at = sql.columns().keys().indexOf(name);
            assertThat(at < 0 ? Interval.NONE : sql.columnTotals().get(at).reports())
                    .as("column %s of %s", name, project)
                    .isEqualTo(counted.columnTotals().get(column).reports());
        }
    }

    /// What a file knows of places: that they may be on any bank, or in any province, that it has.
    private record Everywhere(List<String> keys) implements PossiblePlaces {
        static Everywhere in(ToldReports told, Dimension of) {
            return new Everywhere(
                    Arrays.stream(told.rows())
                            .mapToObj(row -> told.values(of).get(told.value(row, of)))
                            .flatMap(Set::stream)
                            .filter(each -> !each.isEmpty() && !each.equals("UNKNOWN"))
                            .distinct()
                            .toList());
        }

        /// Of a file that knows no bank or province at all, the program would know some.
        static boolean isNowhere(ToldReports told, Dimension of) {
            return of.isOnMap() && in(told, of).keys().isEmpty();
        }

        @Override
        public int[] near(double lonDegrees, double latDegrees, double metres) {
            return IntStream.rangeClosed(0, keys.size()).toArray();
        }

        @Override
        public int[] along(River river, double fromKilometre, double toKilometre) {
            return near(0, 0, 0);
        }
    }

    private Path written(List<ToldReport> all, int number, Random random) throws SQLException {
        var file = folder.resolve(number + ".parquet");
        var values =
                all.stream().map(told -> values(told, random)).collect(Collectors.joining(", "));
        try (var engine = ParquetEngine.making(file, file);
                var statement = engine.connection().createStatement()) {
            statement.execute(
                    "COPY (SELECT * FROM (VALUES %s) AS t(kind, bank, province, outlet, date_start, date_end, river, river_km_from, river_km_to, river_km_from_uncertainty, river_km_to_uncertainty, near_river, river_km, uncertainty_m)) TO %s (FORMAT parquet, USE_TMP_FILE false)"
                            .formatted(values, ParquetEngine.literal(file.toString())));
        }
        return file;
    }

    private static String values(ToldReport told, Random random) {
        var cells = new ArrayList<String>();
        for (var of :
                List.of(Dimension.KIND, Dimension.BANK, Dimension.PROVINCE, Dimension.OUTLET)) {
            cells.add("'" + told.values().get(of).iterator().next() + "'");
        }
        cells.add(day(told.earliest()));
        cells.add(day(told.latest()));
        cells.addAll(place(told, random));
        return "(" + String.join(", ", cells) + ")";
    }

    /// A point as far as it may be off, or a stretch with ends as far as they may be off, in any
    /// order.
    private static List<String> place(ToldReport told, Random random) {
        var river = told.river();
        var nothing = "NULL::DOUBLE";
        if (river == null) {
            var of = random.nextBoolean() ? "''" : "NULL::VARCHAR";
            return List.of(of, nothing, nothing, nothing, nothing, of, nothing, nothing);
        }
        var code = "'" + river.code() + "'";
        var reach = (told.highest() - told.lowest()) / 2;
        if (random.nextBoolean()) {
            var at = (told.lowest() + reach) + "::DOUBLE";
            var metres = 1000 * reach + "::DOUBLE";
            return List.of("''", nothing, nothing, nothing, nothing, code, at, metres);
        }
        var from = end(told.lowest(), -random.nextInt((int) reach + 1));
        var to = end(told.highest(), random.nextInt((int) reach + 1));
        var isTurned = random.nextBoolean();
        var first = isTurned ? to : from;
        var last = isTurned ? from : to;
        return List.of(
                code,
                first.getFirst(),
                last.getFirst(),
                first.getLast(),
                last.getLast(),
                "NULL::VARCHAR",
                nothing,
                nothing);
    }

    /// A kilometre, and how far it may be off, that may be another at most.
    private static List<String> end(double most, int off) {
        var stated = off == 0 ? "NULL::DOUBLE" : Math.abs(off) + "::DOUBLE";
        return List.of(most - off + "::DOUBLE", stated);
    }

    private static String day(int day) {
        return day == Reports.NO_DAY ? "NULL::DATE" : "DATE '" + LocalDate.ofEpochDay(day) + "'";
    }

    /// An oracle that agrees with everything is none.
    @Test
    void a_report_of_two_months_is_certain_in_neither_and_certain_in_the_year()
            throws SQLException {
        var file = folder.resolve("two.parquet");
        try (var engine = ParquetEngine.making(file, file);
                var statement = engine.connection().createStatement()) {
            statement.execute(
                    "COPY (SELECT DATE '2025-10-28' AS date_start, DATE '2025-11-03' AS date_end)"
                            + " TO %s (FORMAT parquet, USE_TMP_FILE false)"
                                    .formatted(ParquetEngine.literal(file.toString())));
        }
        var table = new ParquetTable(file, Dimension.MONTH, Dimension.YEAR, null).tabulation();
        assertThat(table.rows().keys()).containsExactly("2025-10", "2025-11");
        assertThat(table.cell(0, 0).reports()).isEqualTo(new Interval(0, 1));
        assertThat(table.columnTotals().getFirst().reports()).isEqualTo(new Interval(1, 1));
        var span = new DateSpan(LocalDate.of(2025, 11, 1), LocalDate.of(2025, 11, 30));
        var november = new ParquetTable(file, Dimension.MONTH, Dimension.ALL, span).tabulation();
        assertThat(november.rows().keys()).containsExactly("2025-11");
        assertThat(november.total().reports()).isEqualTo(new Interval(0, 1));
    }
}
