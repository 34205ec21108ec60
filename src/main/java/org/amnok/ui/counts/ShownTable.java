package org.amnok.ui.counts;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.amnok.domain.date.DateText;
import org.amnok.domain.tabulation.CountCell;
import org.amnok.domain.tabulation.Measure;
import org.amnok.domain.wording.FacetNames;
import org.amnok.domain.wording.KeyNames;
import org.amnok.words.Messages;
import org.amnok.workspace.counting.ComparedPeriods;
import org.amnok.workspace.counting.ComparedWith;
import org.amnok.workspace.counting.CountTables.Answer;
import org.jspecify.annotations.Nullable;

/// A table as it is read: rows of places and outlets by name, the others in their own order, the
/// totals behind the last column and below the last row.
final class ShownTable {
    private final Answer answer;
    private final Measure measure;
    private final List<Integer> order;
    private final List<String> rowNames;
    private final List<String> columnNames;
    private final List<String> sides;
    private final FacetNames names;

    /// @param measure that cells show
    /// @param names of rows and columns
    ShownTable(Answer answer, Measure measure, KeyNames names) {
        this.answer = answer;
        this.measure = measure;
        this.names = names.facets();
        var rows = answer.table().rows();
        var all = rows.keys().stream().map(key -> names.of(rows.dimension(), key)).toList();
        order = order(answer, all);
        rowNames = order.stream().map(all::get).toList();
        var columns = answer.table().columns();
        columnNames =
                columns.keys().stream().map(key -> names.of(columns.dimension(), key)).toList();
        sides =
                ComparedPeriods.of(answer.request())
                        .map(periods -> columns.keys().stream().map(periods::side).toList())
                        .orElse(List.of());
    }

    /// Why nothing is in it, where nothing is.
    String emptyWords() {
        var isOfFolder = answer.counting() == null;
        return Messages.text(
                !isOfFolder && answer.state().index().sightings() == 0
                        ? "counts.nothing_yet"
                        : "counts.nothing_passes");
    }

    /// True when two periods are among the columns.
    boolean isCompared() {
        return !sides.isEmpty();
    }

    /// What columns of A or of B are called.
    ///
    /// @param first true for A
    String sideName(boolean first) {
        var filter = answer.request().filter();
        var other = Objects.requireNonNull(answer.request().other());
        return first
                ? "A · " + ComparedWith.name(other, filter, names)
                : "B · " + ComparedWith.name(filter, other, names);
    }

    /// The first and the last column of A or of B; empty when they are not among the columns.
    Optional<int[]> sideColumns(boolean first) {
        var side = first ? "A" : "B";
        var from = sides.indexOf(side);
        return from < 0 ? Optional.empty() : Optional.of(new int[] {from, sides.lastIndexOf(side)});
    }

    private static List<Integer> order(Answer answer, List<String> names) {
        var rows = answer.table().rows();
        var places = IntStream.range(0, names.size()).boxed();
        var isNamed =
                switch (rows.dimension()) {
                    case SITE, CROSSING, TOWN, OUTLET, PROVINCE -> true;
                    default -> false;
                };
        return isNamed
                ? places.sorted(
                                Comparator.comparing((Integer i) -> rows.keys().get(i).isEmpty())
                                        .thenComparing(names::get))
                        .toList()
                : places.toList();
    }

    Answer answer() {
        return answer;
    }

    /// True when rows and columns are of the same kinds.
    boolean isLike(ShownTable other) {
        return answer.request().rows() == other.answer.request().rows()
                && answer.request().columns() == other.answer.request().columns();
    }

    /// True when the columns are steps of time.
    boolean isOfTime() {
        return answer.request().columns().isTime();
    }

    int rows() {
        return rowNames.size();
    }

    int columns() {
        return columnNames.size();
    }

    String rowName(int row) {
        return row == rows() ? Messages.text("counts.all_counted") : rowNames.get(row);
    }

    String columnName(int column) {
        return column == columns() ? Messages.text("counts.total") : columnNames.get(column);
    }

    /// @param row and column: that of totals is the last
    CountCell cell(int row, int column) {
        var table = answer.table();
        if (row == rows()) {
            return column == columns() ? table.total() : table.columnTotals().get(column);
        }
        var at = order.get(row);
        return column == columns() ? table.rowTotals().get(at) : table.cell(at, column);
    }

    /// Null for all rows.
    @Nullable String rowKey(int row) {
        return row == rows() ? null : answer.table().rows().keys().get(order.get(row));
    }

    /// Null for all columns.
    @Nullable String columnKey(int column) {
        return column == columns() ? null : answer.table().columns().keys().get(column);
    }

    /// `0` where somebody looked and nothing was reported; empty where nobody did.
    String text(int row, int column) {
        var cell = cell(row, column);
        if (cell.reports().isNone()) {
            return row < rows() && column < columns() && answer.isLookedAt(order.get(row), column)
                    ? "0"
                    : "";
        }
        return switch (measure) {
            case REPORTS -> cell.reports().text();
            case EVENTS -> cell.events().text();
            case ORIGINS -> cell.origins().text();
            case COUNTS -> {
                var counted = cell.countedBriefly();
                yield counted.isEmpty() ? "–" : counted;
            }
            case DAYS -> {
                var days = cell.days();
                yield days == null ? "–" : DateText.of(days);
            }
        };
    }

    /// True where cells say more than a number or two.
    boolean isWordy() {
        return measure == Measure.COUNTS || measure == Measure.DAYS;
    }

    /// True when something of a cell is certain.
    boolean isCertain(int row, int column) {
        return cell(row, column).reports().certain() > 0;
    }
}
