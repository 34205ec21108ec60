package org.amnok.map;

import java.util.List;

/// How points of one category look.
///
/// @param marks from below; none for nothing to see
public record PointSymbol(List<PointMark> marks) {
    public PointSymbol {
        marks = List.copyOf(marks);
    }

    /// A symbol of one mark.
    public static PointSymbol of(PointMark mark) {
        return new PointSymbol(List.of(mark));
    }
}
