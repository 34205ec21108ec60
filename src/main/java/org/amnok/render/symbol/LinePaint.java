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
    /// @param keep which labels keep off it
    public record Barrier(double widthPixels, Keep keep) {}

    /// How labels keep off a line.
    public enum Keep {
        /// They keep off it: the border.
        OFF,
        /// They lie across it rather than on such a line, or nowhere.
        CROSSABLE,
        /// The same, but that names of towns do so rather than stand off: lines of provinces.
        FAINT,
        /// Names of countries, provinces and seas alone keep off it: streets.
        COUNTRIES,
        /// The same, and all other names where they have another place: railways, main roads.
        NAMES;

        public boolean isStreet() {
            return this == COUNTRIES || this == NAMES;
        }
    }
}
