package org.amnok.domain.tabulation;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.amnok.domain.date.DateSpan;
import org.jspecify.annotations.Nullable;

/// The rows and the columns of a table, and where each report belongs. Where both follow from days,
/// they are asked day by day: a Monday in May is in no other month.
///
/// @param days that the table is of; null when no report has a date
record Layout(Reports reports, Axis rows, Axis columns, @Nullable DateSpan days) {
    Where of(int report) {
        var earliest = reports.earliestDay(report);
        var latest = reports.latestDay(report);
        return of(report, rows.of(report, earliest, latest), columns.of(report, earliest, latest));
    }

    /// @param itsRows and itsColumns: where it may belong on both axes
    Where of(int report, int[] itsRows, int[] itsColumns) {
        return new Where(itsRows, itsColumns, together(report));
    }

    /// True when both rows and columns follow from days.
    boolean isByDays() {
        return rows instanceof DatedAxis && columns instanceof DatedAxis;
    }

    private int @Nullable [] together(int report) {
        if (!(rows instanceof DatedAxis down && columns instanceof DatedAxis across)
                || days == null
                || reports.latestDay(report) == Reports.NO_DAY) {
            return null;
        }
        var width = columns.keys().size();
        var earliest = reports.earliestDay(report);
        var latest = reports.latestDay(report);
        var from = Math.max(earliest, (int) days.earliest().toEpochDay());
        var to = Math.min(latest, (int) days.latest().toEpochDay());
        var beyond =
                from == earliest && to == latest ? IntStream.empty() : IntStream.of(Axis.BEYOND);
        var cells =
                IntStream.rangeClosed(from, to)
                        .map(day -> cell(down.ofDay(day), across.ofDay(day), width));
        return IntStream.concat(beyond, cells).sorted().distinct().toArray();
    }

    private static int cell(int row, int column, int width) {
        return row == Axis.BEYOND || column == Axis.BEYOND ? Axis.BEYOND : row * width + column;
    }

    /// True when a report is certainly of each of its rows.
    boolean isOneRow(int[] itsRows) {
        return isOne(rows, itsRows);
    }

    /// True when a report is certainly of each of its columns.
    boolean isOneColumn(int[] itsColumns) {
        return isOne(columns, itsColumns);
    }

    private static boolean isOne(Axis axis, int[] places) {
        return axis.isEach() || places.length == 1;
    }

    /// True when a report may be in a cell.
    ///
    /// @param row and column: -1 for all
    boolean isAt(Where where, int row, int column) {
        var cells = where.cells();
        if (cells != null && row >= 0 && column >= 0) {
            return holds(cells, row * columns.keys().size() + column);
        }
        return (row < 0 || holds(where.rows(), row))
                && (column < 0 || holds(where.columns(), column));
    }

    private static boolean holds(int[] places, int place) {
        return Arrays.binarySearch(places, place) >= 0;
    }
}
