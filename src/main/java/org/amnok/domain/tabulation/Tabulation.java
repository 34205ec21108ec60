package org.amnok.domain.tabulation;

import java.util.List;

/// A table of reports. Totals are counted, not added: a report that may be in two cells is one
/// report.
///
/// @param cells row by row, each as long as there are columns
/// @param rowTotals of each row over all columns
/// @param columnTotals of each column over all rows
public record Tabulation(
        Head rows,
        Head columns,
        List<List<CountCell>> cells,
        List<CountCell> rowTotals,
        List<CountCell> columnTotals,
        CountCell total) {
    /// What the rows, or the columns, are.
    ///
    /// @param keys as files have them, in order; empty for what has none
    public record Head(Dimension dimension, List<String> keys) {
        public Head {
            keys = List.copyOf(keys);
        }
    }

    public Tabulation {
        cells = cells.stream().map(List::copyOf).toList();
        rowTotals = List.copyOf(rowTotals);
        columnTotals = List.copyOf(columnTotals);
    }

    /// @param row and column: from 0 on
    public CountCell cell(int row, int column) {
        return cells.get(row).get(column);
    }
}
