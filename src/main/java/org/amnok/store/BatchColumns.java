package org.amnok.store;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Cells of many rows by column. Most columns of a file that comes in are empty, say the same in
/// every row, or what another column says: only what differs is worth handing on cell by cell.
final class BatchColumns {
    private final List<String> names;
    private final List<? extends List<? extends @Nullable Object>> rows;
    private final Shape[] shapes;

    /// How a column's cells are known.
    sealed interface Shape {
        /// All are null.
        record Absent() implements Shape {}

        /// All are the same.
        record Same(Object value) implements Shape {}

        /// Each is as in an earlier column, which has its own.
        record Like(int column) implements Shape {}

        /// Each may be another.
        record Own() implements Shape {}
    }

    /// @param rows at least one, each with a cell for every name
    BatchColumns(List<String> names, List<? extends List<? extends @Nullable Object>> rows) {
        this.names = names;
        this.rows = rows;
        shapes = new Shape[names.size()];
        for (int column = 0; column < shapes.length; column++) {
            shapes[column] = found(column);
        }
    }

    int rows() {
        return rows.size();
    }

    int columns() {
        return shapes.length;
    }

    String name(int column) {
        return names.get(column);
    }

    Shape shape(int column) {
        return shapes[column];
    }

    @Nullable Object cell(int row, int column) {
        return rows.get(row).get(column);
    }

    private Shape found(int column) {
        var first = cell(0, column);
        if (isEach(column, first)) {
            return first == null ? new Shape.Absent() : new Shape.Same(first);
        }
        for (int earlier = 0; earlier < column; earlier++) {
            if (shapes[earlier] instanceof Shape.Own && isLike(column, earlier)) {
                return new Shape.Like(earlier);
            }
        }
        return new Shape.Own();
    }

    private boolean isEach(int column, @Nullable Object value) {
        for (int row = 0; row < rows.size(); row++) {
            if (!Objects.equals(value, cell(row, column))) {
                return false;
            }
        }
        return true;
    }

    private boolean isLike(int column, int earlier) {
        for (int row = 0; row < rows.size(); row++) {
            if (!Objects.equals(cell(row, earlier), cell(row, column))) {
                return false;
            }
        }
        return true;
    }
}
