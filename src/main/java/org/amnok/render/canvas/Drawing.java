package org.amnok.render.canvas;

import java.awt.geom.Rectangle2D;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Something to paint, in its turn.
///
/// @param opacity 0 to 1
/// @param onlyWithLabelOf a feature whose label must have found a place; null for always
/// @param bounds all it inks lies in there, px, and it may be painted piece by piece on several
///   threads; null when that is not known
/// @param ground equal for what looks the same at one scale wherever the picture is moved; null
///   when it does not
/// @param paint paints on the whole canvas or on what of the picture the canvas is
public record Drawing(
        double opacity,
        @Nullable Object onlyWithLabelOf,
        @Nullable Rectangle2D bounds,
        @Nullable GroundKey ground,
        Consumer<Canvas> paint) {
    /// True when its ink is worth keeping from picture to picture.
    public boolean isCostly() {
        return isDivisible() && ground != null && ground.isCostly();
    }

    /// True when it may be painted strip by strip.
    public boolean isDivisible() {
        return bounds != null && onlyWithLabelOf == null;
    }
}
