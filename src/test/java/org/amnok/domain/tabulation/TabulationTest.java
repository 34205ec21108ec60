package org.amnok.domain.tabulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.amnok.domain.River;
import org.amnok.domain.codelist.CountClass;
import org.amnok.domain.count.Count;
import org.amnok.domain.date.DateSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Tables of random small projects, against all that may be true, tried one by one.
@org.jspecify.annotations.NullUnmarked
class TabulationTest {
    private static final int PROJECTS = 2_000;
    private static final List<Dimension> DIMENSIONS =
            List.of(
                    Dimension.ALL,
                    Dimension.KIND,
                    Dimension.SITE,
                    Dimension.CROSSING,
                    Dimension.TOWN,
                    Dimension.PROVINCE,
                    Dimension.STATUS,
                    Dimension.RELIABILITY,
                    Dimension.CREDIBILITY,
                    Dimension.STRETCH_10,
                    Dimension.STRETCH_25,
                    Dimension.STRETCH_50,
                    Dimension.BANK,
                    Dimension.OUTLET,
                    Dimension.EVIDENCE,
                    Dimension.MONTH,
                    Dimension.QUARTER,
                    Dimension.YEAR,
                    Dimension.WEEKDAY);
    private static final LinePlaces SITES =
            new LinePlaces(
                    List.of(
                            new int[] {3, 6},
                            new int[] {9, 9},
                            new int[] {12, 30},
                            new int[] {40, 41}));

    /// Some known to the map by the name of a place on the line, some not, some not certain.
    private static final List<String> BANKS = List.of("DPRK", "PRC", "s1", "UNKNOWN", "");

    private static final List<String> PROVINCES = List.of("Ryanggang", "s2", "", "");
    private static final LocalDate START = LocalDate.of(2024, 11, 20);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void every_cell_and_total_of_a_random_project_is_what_trying_everything_gives(int seed) {
        var random = new Random(seed);
        for (int project = 0; project < PROJECTS; project++) {
            compare(random);
        }
    }

    @Test
    void what_is_open_on_both_sides_has_no_month_where_nothing_else_has_a_date() {
        var always =
                new ToldReport(
                        values(new Random(1)),
                        (int) DateSpan.OPEN_START.toEpochDay(),
                        (int) DateSpan.OPEN_END.toEpochDay(),
                        Double.NaN,
                        0,
                        null,
                        0,
                        0,
                        List.of(),
                        Reports.OWN,
                        Reports.OWN);
        var asked = new Worlds.Asked(Dimension.MONTH, Dimension.ALL, null, SITES);
        var table = counted(asked, List.of(always));
        assertThat(table.rows().keys()).containsExactly("");
        assertThat(table.total().reports()).isEqualTo(new Interval(1, 1));
    }

    private static void compare(Random random) {
        var all = new ArrayList<ToldReport>();
        for (int i = random.nextInt(7); i >= 0; i--) {
            all.add(report(random));
        }
        var asked = asked(random);
        var table = counted(asked, all);
        compare(new Worlds(asked, all), table, asked + " " + all);
    }

    /// Any question, of sites on a line.
    static Worlds.Asked asked(Random random) {
        var period = random.nextBoolean() ? null : period(random);
        var rows = any(random);
        var columns = any(random);
        if (rows.isPlace() && columns.isPlace()) {
            columns = Dimension.MONTH;
        }
        return new Worlds.Asked(rows, columns, period, SITES);
    }

    /// All that a table says.
    static Tabulation counted(Worlds.Asked asked, List<ToldReport> all) {
        var period = asked.period();
        var question =
                new TableQuestion(
                        asked.rows(), asked.columns(), period, EnumSet.allOf(Measure.class));
        return new Counting(new ToldReports(all, period), question, _ -> SITES).tabulation();
    }

    private static void compare(Worlds worlds, Tabulation table, String project) {
        var rows = table.rows().keys();
        var columns = table.columns().keys();
        assertThat(rows).as(project).containsAll(worlds.keys(true));
        assertThat(columns).as(project).containsAll(worlds.keys(false));
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                compare(
                        worlds,
                        table.cell(row, column),
                        rows.get(row),
                        columns.get(column),
                        project);
            }
            compare(worlds, table.rowTotals().get(row), rows.get(row), null, project);
        }
        for (int column = 0; column < columns.size(); column++) {
            compare(worlds, table.columnTotals().get(column), null, columns.get(column), project);
        }
        compare(worlds, table.total(), null, null, project);
    }

    private static void compare(
            Worlds worlds, CountCell cell, String row, String column, String project) {
        assertThat(cell.reports())
                .as("%s × %s of %s", row, column, project)
                .isEqualTo(worlds.reports(row, column));
        assertThat(cell.origins())
                .as("origins of %s × %s of %s", row, column, project)
                .isEqualTo(worlds.origins(row, column));
        assertThat(SqlWorlds.Cell.of(cell).counted())
                .as("counts of %s × %s of %s", row, column, project)
                .isEqualTo(worlds.counted(row, column));
    }

    private static Dimension any(Random random) {
        return DIMENSIONS.get(random.nextInt(DIMENSIONS.size()));
    }

    static DateSpan period(Random random) {
        var from = START.plusDays(random.nextInt(60));
        return new DateSpan(from, from.plusDays(random.nextInt(50)));
    }

    static ToldReport report(Random random) {
        var isDated = random.nextInt(8) > 0;
        var first = (int) START.toEpochDay() + random.nextInt(100);
        var last = first + (random.nextBoolean() ? 0 : random.nextInt(40));
        var isPoint = random.nextInt(3) > 0;
        var isStretch = !isPoint && random.nextBoolean();
        var at = 10 + random.nextInt(40);
        var reach = random.nextBoolean() ? 0 : random.nextInt(10);
        var least = random.nextInt(5);
        return new ToldReport(
                values(random),
                isDated ? first : Reports.NO_DAY,
                isDated ? last : Reports.NO_DAY,
                isPoint ? at : Double.NaN,
                reach,
                isPoint || isStretch ? River.YALU : null,
                at - reach,
                at + reach,
                counts(random, least),
                random.nextBoolean() ? Reports.OWN : random.nextInt(3),
                random.nextBoolean() ? Reports.OWN : random.nextInt(3));
    }

    /// Nothing, or one or two classes, with a best number or without, perhaps open upwards.
    private static List<Count> counts(Random random, int least) {
        return Stream.of(CountClass.TRUCK, CountClass.BUS)
                .filter(_ -> random.nextBoolean())
                .map(
                        of -> {
                            var most = least + random.nextInt(3);
                            var best = random.nextBoolean() ? null : (Integer) most;
                            var limit = random.nextInt(6) == 0 ? null : (Integer) most;
                            return new Count(of, least, best, limit, Count.Method.ESTIMATE);
                        })
                .toList();
    }

    private static Map<Dimension, Set<String>> values(Random random) {
        var values = new EnumMap<Dimension, Set<String>>(Dimension.class);
        values.put(Dimension.KIND, Set.of(random.nextBoolean() ? "crossing_ford" : "policing"));
        values.put(Dimension.BANK, Set.of(BANKS.get(random.nextInt(BANKS.size()))));
        values.put(Dimension.OUTLET, Set.of("P" + random.nextInt(3)));
        values.put(Dimension.PROVINCE, Set.of(PROVINCES.get(random.nextInt(PROVINCES.size()))));
        values.put(Dimension.STATUS, Set.of(random.nextBoolean() ? "confirmed" : "unverified"));
        values.put(Dimension.RELIABILITY, Set.of(random.nextBoolean() ? "A" : "C"));
        values.put(Dimension.CREDIBILITY, Set.of("" + random.nextInt(3)));
        values.put(Dimension.SITE, Set.of(random.nextInt(3) == 0 ? "s" + random.nextInt(4) : ""));
        values.put(
                Dimension.EVIDENCE,
                random.nextBoolean() ? Set.of("photo", "video") : Set.of("photo"));
        return values;
    }
}
