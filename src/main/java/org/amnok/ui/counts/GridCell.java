package org.amnok.ui.counts;

import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A cell of a table as it is shown; the totals are behind the last column and below the last row.
record GridCell(int row, int column) {
    /// The nearest one that a table has.
    GridCell within(ShownTable table) {
        return new GridCell(
                Math.clamp(row, 0, table.rows()), Math.clamp(column, 0, table.columns()));
    }

    /// The cell of the same row and column in another table.
    Optional<GridCell> in(@Nullable ShownTable before, ShownTable after) {
        if (before == null) {
            return Optional.empty();
        }
        var rowKey = before.rowKey(row);
        var columnKey = before.columnKey(column);
        var sameRow =
                IntStream.rangeClosed(0, after.rows())
                        .filter(r -> java.util.Objects.equals(after.rowKey(r), rowKey))
                        .findFirst();
        var sameColumn =
                IntStream.rangeClosed(0, after.columns())
                        .filter(c -> java.util.Objects.equals(after.columnKey(c), columnKey))
                        .findFirst();
        return sameRow.isPresent() && sameColumn.isPresent()
                ? Optional.of(new GridCell(sameRow.getAsInt(), sameColumn.getAsInt()))
                : Optional.empty();
    }
}
