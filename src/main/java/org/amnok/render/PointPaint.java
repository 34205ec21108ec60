package org.amnok.render;

/// A point symbolizer's values. Lengths are in its unit.
///
/// @param obstacle true when no label may cover it
/// @param withLabel true when it is drawn only together with its feature's label
record PointPaint(Uom uom, GraphicPaint graphic, boolean obstacle, boolean withLabel)
        implements FeaturePaint {}
