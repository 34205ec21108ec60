package org.amnok.render;

import java.awt.Color;
import java.awt.Shape;
import org.jspecify.annotations.Nullable;

/// What a graphic shows.
sealed interface GraphicSymbol {

    /// Width over height of its box.
    default double aspect() {
        return 1;
    }

    /// A shape.
    ///
    /// @param name its well-known name
    /// @param outline in a box of 1 × 1 around the origin, y down
    record Mark(String name, Shape outline, @Nullable Color fill, @Nullable StrokePaint stroke)
            implements GraphicSymbol {}

    /// A symbol of the program or a ring of counts.
    ///
    /// @param markName `symbol:NAME` or `ring:COUNTS`
    record Packed(String markName) implements GraphicSymbol {}
}
