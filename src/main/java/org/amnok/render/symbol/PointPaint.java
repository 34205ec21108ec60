package org.amnok.render.symbol;

import org.amnok.render.style.Uom;

/// A point symbolizer's values. Lengths are in its unit.
///
/// @param obstacle true when no label may cover it
/// @param withLabel true when it is drawn only together with its feature's label
/// @param whole true when it is left out where the picture's edge would cut it
public record PointPaint(
        Uom uom, GraphicPaint graphic, boolean obstacle, boolean withLabel, boolean whole)
        implements FeaturePaint {}
