package org.amnok.render.symbol;

import java.awt.Color;
import org.amnok.map.symbology.LabelOption.Surface;
import org.amnok.render.style.Uom;
import org.jspecify.annotations.Nullable;

/// A polygon symbolizer's values. Lengths are in its unit.
///
/// @param fill null for none
/// @param pattern drawn over the fill; null for none
/// @param outline null for none
/// @param ground the name of the ground that the area is; null for none
/// @param surface what it is to labels; null for nothing
public record AreaPaint(
        Uom uom,
        @Nullable Color fill,
        @Nullable Pattern pattern,
        @Nullable Outline outline,
        @Nullable String ground,
        @Nullable Surface surface)
        implements FeaturePaint {
    /// True when labels must know of it.
    public boolean isHint() {
        return ground != null || surface != null;
    }

    /// A graphic in the cells of a grid that is fixed to the map.
    ///
    /// @param marginX and marginY: how much wider and higher than the graphic a cell is
    public record Pattern(GraphicPaint graphic, double marginX, double marginY) {}

    /// @param offset positive outwards
    public record Outline(StrokePaint stroke, double offset) {}
}
