package org.amnok.layout.chart;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amnok.domain.tabulation.ChartKind;
import org.amnok.domain.tabulation.CountCell;
import org.amnok.domain.tabulation.Interval;
import org.amnok.domain.tabulation.Tabulation;
import org.jspecify.annotations.Nullable;

/// The numbers of a chart with their names, in the reader's language.
///
/// @param title what is counted
/// @param note how to read it
/// @param source of the data, and under which policy they were released
/// @param columns names of the columns
/// @param rows in the order in which they are drawn
/// @param totals of the columns
/// @param words of the chart itself
/// @param sides `A`, `B` or empty, of each column; empty where no columns are compared
public record ChartNumbers(
        String title,
        String note,
        String source,
        List<String> columns,
        List<Row> rows,
        List<CountCell> totals,
        Words words,
        List<String> sides) {
    /// Words in a chart that are no names.
    ///
    /// @param held for what is held back
    /// @param others for all rows that are not named
    /// @param noRoom in place of a drawing that has no room, and what gives it room
    public record Words(String held, String others, String noRoom) {}

    /// A row.
    ///
    /// @param cells as many as there are columns
    /// @param side `A` or `B` of two rows of one name; empty for a row alone
    /// @param difference of B and A; null when nothing is compared, or it is held back
    /// @param range the difference in words; empty when there is none
    public record Row(
            String name,
            String side,
            List<CountCell> cells,
            CountCell total,
            Interval.@Nullable Difference difference,
            String range) {
        /// For those who hear it: "Outlet P, A".
        String told() {
            return side.isEmpty() ? name : name + ", " + side;
        }
    }

    public ChartNumbers {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        totals = List.copyOf(totals);
        sides = List.copyOf(sides);
    }

    /// The same with columns marked.
    ChartNumbers marked(List<String> next) {
        return new ChartNumbers(title, note, source, columns, rows, totals, words, next);
    }

    /// Those of a table.
    ///
    /// @param names of the rows, then of the columns
    public static List<Row> rows(Tabulation table, List<String> names) {
        return IntStream.range(0, names.size())
                .mapToObj(
                        row ->
                                new Row(
                                        names.get(row),
                                        "",
                                        table.cells().get(row),
                                        table.rowTotals().get(row),
                                        null,
                                        ""))
                .toList();
    }

    /// So many cells are told one by one.
    private static final int MOST_TOLD = 120;

    /// What a drawing shows in words, for readers who do not see it: "2025-09 5–9; 2025-10 1".
    public String told(ChartKind kind) {
        var cells = isOfCells(kind) ? cellsTold() : List.<String>of();
        var named = cells.isEmpty() || cells.size() > MOST_TOLD ? totalsTold() : cells.stream();
        return title + ": " + named.collect(Collectors.joining("; "));
    }

    private boolean isOfCells(ChartKind kind) {
        return columns.size() > 1 && (kind == ChartKind.MATRIX || kind == ChartKind.STACKED);
    }

    private Stream<String> totalsTold() {
        return columns.size() > 1
                ? IntStream.range(0, columns.size())
                        .mapToObj(i -> columns.get(i) + " " + text(totals.get(i)))
                : rows.stream().map(row -> row.told() + " " + text(row));
    }

    /// Those that are not 0.
    private List<String> cellsTold() {
        return rows.stream()
                .flatMap(
                        row ->
                                IntStream.range(0, columns.size())
                                        .filter(i -> isToTell(row.cells().get(i)))
                                        .mapToObj(
                                                i ->
                                                        row.name()
                                                                + ", "
                                                                + columns.get(i)
                                                                + " "
                                                                + text(row.cells().get(i))))
                .toList();
    }

    private static boolean isToTell(CountCell cell) {
        return cell.isHeld() || !cell.reports().isNone();
    }

    private String text(Row row) {
        return row.difference == null ? text(row.total) : row.range;
    }

    /// "3–7"; what is held back is named.
    String text(CountCell cell) {
        return cell.isHeld() ? words.held : cell.reports().text();
    }

    static int most(List<CountCell> cells) {
        return cells.stream().map(CountCell::reports).mapToInt(Interval::possible).max().orElse(0);
    }
}
