package org.amnok.render.symbol;

import org.amnok.render.style.Uom;
import org.jspecify.annotations.Nullable;

/// A line symbolizer's values. Lengths are in its unit.
///
/// @param offset perpendicular, positive to the left in the line's direction
/// @param startDot and endDot: true for a dot around the line's first or last point
/// @param dotSize diameter of those
/// @param barrier how labels keep off the line; null when they need not
public record LinePaint(
        Uom uom,
        StrokePaint stroke,
        double offset,
        boolean startDot,
        boolean endDot,
        double dotSize,
        @Nullable Barrier barrier)
        implements FeaturePaint {

    /// @param widthPixels of all that is drawn along the line, px
    /// @param crossable true when a label lies across it rather than on a barrier, or nowhere
    public record Barrier(double widthPixels, boolean crossable) {}
}
