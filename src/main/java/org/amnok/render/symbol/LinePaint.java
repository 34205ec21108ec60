package org.amnok.render.symbol;

import org.amnok.render.style.Uom;

/// A line symbolizer's values. Lengths are in its unit.
///
/// @param offset perpendicular, positive to the left in the line's direction
/// @param startDot and endDot: true for a dot around the line's first or last point
/// @param dotSize diameter of those
/// @param barrierWidthPixels of all that is drawn along the line when labels keep off it, px; 0
///   when they need not
public record LinePaint(
        Uom uom,
        StrokePaint stroke,
        double offset,
        boolean startDot,
        boolean endDot,
        double dotSize,
        double barrierWidthPixels)
        implements FeaturePaint {}
