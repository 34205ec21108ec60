package org.amnok.ui.counts;

import java.util.Optional;

/// Where the cells of a table lie, px.
///
/// @param width and height: of all
/// @param left and top: how far the cells are scrolled
/// @param head how high the heads of columns are
/// @param wide how wide columns are
record GridRoom(double width, double height, double left, double top, double head, Wide wide) {
    static final double ROW = 24;

    /// How wide a column is, and that of the totals.
    record Wide(double column, double total) {
        private static final double COLUMN = 60;
        private static final double TOTAL = 100;

        /// A longer text is cut.
        private static final double WIDEST = 380;

        /// For cells of numbers, and texts of this width.
        static Wide of(double text, double totalText) {
            return new Wide(
                    Math.min(WIDEST, Math.max(COLUMN, text + 16)),
                    Math.min(WIDEST, Math.max(TOTAL, totalText + 22)));
        }
    }

    double column() {
        return wide.column;
    }

    double total() {
        return wide.total;
    }

    /// Of one line.
    static final double HEAD = 26;

    /// Of what stands above it where columns are compared.
    static final double SIDES = 22;

    private static final double NAMES = 220;

    /// In narrow windows the names give way.
    double names() {
        return Math.min(NAMES, width * 0.35);
    }

    double columnsWidth() {
        return Math.max(0, width - names() - total());
    }

    double rowsHeight() {
        return Math.max(0, height - head - ROW);
    }

    /// The left edge of a column; that of the totals lies right behind the last one while there is
    /// room.
    double x(int column, ShownTable table) {
        return column == table.columns()
                ? names() + Math.min(columnsWidth(), table.columns() * column())
                : names() + column * column() - left;
    }

    /// The upper edge of a row.
    double y(int row, ShownTable table) {
        return row == table.rows()
                ? head + Math.min(rowsHeight(), table.rows() * ROW)
                : head + row * ROW - top;
    }

    /// Empty for the head and for what lies beside the table.
    Optional<GridCell> cellAt(double x, double y, ShownTable table) {
        var totals = x(table.columns(), table);
        var foot = y(table.rows(), table);
        if (y < head || y >= foot + ROW || x >= totals + total()) {
            return Optional.empty();
        }
        var row = y >= foot ? table.rows() : (int) ((y - head + top) / ROW);
        var column =
                x >= totals || x < names()
                        ? table.columns()
                        : (int) ((x - names() + left) / column());
        return Optional.of(new GridCell(row, column).within(table));
    }
}
