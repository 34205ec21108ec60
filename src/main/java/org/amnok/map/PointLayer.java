package org.amnok.map;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Many points, each drawn with the symbol of its category. Later rows lie above earlier ones.
///
/// @param id unique in a snapshot
/// @param points what there is; known by identity, so keep the table between pictures
/// @param symbols one for each category of the table
/// @param rows which rows are drawn; null for all
/// @param opacity 0 to 1, of the layer as a whole: on pixels points do not shine through others. On
///   pages of vectors it is that of each point.
/// @param labels of the rows that are drawn; null for none
public record PointLayer(
        String id,
        PointTable points,
        List<PointSymbol> symbols,
        @Nullable MutableRowSet rows,
        double opacity,
        @Nullable PointLabels labels)
        implements MapLayer {
    /// @throws IllegalArgumentException when a category has no symbol
    public PointLayer {
        symbols = List.copyOf(symbols);
        if (symbols.size() < points.categories()) {
            throw new IllegalArgumentException(
                    symbols.size() + " symbols for " + points.categories() + " categories");
        }
    }
}
