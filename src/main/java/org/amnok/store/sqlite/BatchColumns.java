package org.amnok.store.sqlite;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Cells of many rows by column. Most columns of a file that comes in are empty, say the same in
/// every row, or what another column says: only what differs is worth handing on cell by cell.
public final class BatchColumns {
    private final List<String> names;
    private final List<Cells> columns;
    private final List<Shape> shapes;
    private final int rows;

    private BatchColumns(List<String> names, List<Cells> columns, List<Shape> shapes, int rows) {
        this.names = names;
        this.columns = columns;
        this.shapes = shapes;
        this.rows = rows;
    }

    /// How a column's cells are known.
    public sealed interface Shape {
        /// All are null.
        record Absent() implements Shape {}

        /// All are the same.
        record Same(Object value) implements Shape {}

        /// Each is as in an earlier column, which has its own.
        record Like(int column) implements Shape {}

        /// Each may be another.
        record Own() implements Shape {}
    }

    /// Takes rows, one after another.
    public static final class Filling {
        private final List<String> names;
        private final List<Cells> columns;
        private int rows;

        public Filling(List<String> names) {
            this.names = names;
            columns = names.stream().map(name -> new Cells()).toList();
        }

        /// @param cells one for every name
        public void add(List<? extends @Nullable Object> cells) {
            for (int column = 0; column < columns.size(); column++) {
                columns.get(column).set(rows, cells.get(column));
            }
            rows++;
        }

        public int rows() {
            return rows;
        }

        /// What was taken, at least one row. It takes no more.
        public BatchColumns done() {
            var shapes = new ArrayList<Shape>();
            for (int column = 0; column < columns.size(); column++) {
                shapes.add(shape(column, shapes));
            }
            return new BatchColumns(names, columns, shapes, rows);
        }

        private Shape shape(int column, List<Shape> before) {
            var cells = columns.get(column);
            if (cells.areSame()) {
                var value = cells.get(0);
                return value == null ? new Shape.Absent() : new Shape.Same(value);
            }
            for (int earlier = 0; earlier < column; earlier++) {
                if (before.get(earlier) instanceof Shape.Own
                        && cells.areLike(columns.get(earlier), rows)) {
                    return new Shape.Like(earlier);
                }
            }
            return new Shape.Own();
        }
    }

    /// Of one column: a single value as long as all say the same.
    private static final class Cells {
        private static final int FEW = 64;

        private @Nullable Object same;
        private @Nullable Object @Nullable [] own;

        void set(int row, @Nullable Object value) {
            if (row == 0) {
                same = value;
            }
            if (own != null || !Objects.equals(same, value)) {
                roomFor(row)[row] = value;
            }
        }

        private @Nullable Object[] roomFor(int row) {
            var known = own;
            if (known == null) {
                known = new Object[Math.max(FEW, row + 1)];
                Arrays.fill(known, 0, row, same);
            } else if (row == known.length) {
                known = Arrays.copyOf(known, 2 * row);
            }
            own = known;
            return known;
        }

        @Nullable Object get(int row) {
            return own == null ? same : own[row];
        }

        boolean areSame() {
            return own == null;
        }

        boolean areLike(Cells other, int rows) {
            for (int row = 0; row < rows; row++) {
                if (!Objects.equals(get(row), other.get(row))) {
                    return false;
                }
            }
            return true;
        }
    }

    /// The same rows with only the first columns.
    public BatchColumns first(int count) {
        return new BatchColumns(
                names.subList(0, count), columns.subList(0, count), shapes.subList(0, count), rows);
    }

    public int rows() {
        return rows;
    }

    public int columns() {
        return shapes.size();
    }

    public String name(int column) {
        return names.get(column);
    }

    public Shape shape(int column) {
        return shapes.get(column);
    }

    /// The columns that have their own cells.
    public int[] own() {
        return IntStream.range(0, columns())
                .filter(column -> shapes.get(column) instanceof Shape.Own)
                .toArray();
    }

    @Nullable
    public Object cell(int row, int column) {
        return columns.get(column).get(row);
    }
}
