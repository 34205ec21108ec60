package org.amnok.exchange;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

import java.util.List;

/// One record of a file.
///
/// @param number of the line on which it begins, or of the record, from 1: what a person finds it
///   by
/// @param cells in the order of the table's columns; a row may have fewer or more
/// @param shape in WGS 84, x = longitude; null when the record has none, or it is in the cells
public record RecordRow(long number, List<String> cells, @Nullable Geometry shape) {
    public RecordRow {
        cells = List.copyOf(cells);
    }
}
