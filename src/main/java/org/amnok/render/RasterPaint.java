package org.amnok.render;

import org.amnok.map.RasterImage;

/// A raster symbolizer's values.
///
/// @param nearest true to show cells as they are, false to blend neighbours
/// @param opacity 0 to 1
record RasterPaint(RasterImage image, SampleColours colours, boolean nearest, double opacity)
        implements FeaturePaint {}
