package org.amnok.exchange.table;

import java.util.List;
import org.amnok.domain.Problem;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/// One record of a file.
///
/// @param number of the line on which it begins, or of the record, from 1: what a person finds it
///   by
/// @param cells in the order of the table's columns; a row may have fewer or more
/// @param shape in WGS 84, x = longitude; null when the record has none, or it is in the cells
/// @param problem why this record cannot be read although others can, without its place in the
///   file; null when it was read
public record RecordRow(
        long number, List<String> cells, @Nullable Geometry shape, @Nullable Problem problem) {
    public RecordRow {
        cells = List.copyOf(cells);
    }

    /// A record of which nothing, or not all, could be read.
    public static RecordRow broken(long number, List<String> cells, Problem problem) {
        return new RecordRow(number, cells, null, problem);
    }
}
