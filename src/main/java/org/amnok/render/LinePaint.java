package org.amnok.render;

import org.amnok.map.LineOption.End;

/// A line symbolizer's values. Lengths are in its unit.
///
/// @param offset perpendicular, positive to the left in the line's direction
/// @param start and end: what the line begins and ends with
/// @param endSize of those
/// @param barrierWidthPixels of all that is drawn along the line when labels keep off it, px; 0
///   when they need not
record LinePaint(
        Uom uom,
        StrokePaint stroke,
        double offset,
        End start,
        End end,
        double endSize,
        double barrierWidthPixels)
        implements FeaturePaint {}
