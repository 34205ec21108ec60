package org.amnok.domain.tabulation;

import org.jspecify.annotations.Nullable;

/// Where in a table a report may belong.
///
/// @param cells where rows and columns hang together, each as `row * columns + column`, ascending,
///   perhaps [Axis#BEYOND] before all others; null when any of the rows may go with any column
record Where(int[] rows, int[] columns, int @Nullable [] cells) {
    boolean isInTable() {
        return rows[rows.length - 1] != Axis.BEYOND && columns[columns.length - 1] != Axis.BEYOND;
    }
}
