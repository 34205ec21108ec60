package org.amnok.render.symbol;

import org.geotools.api.style.TextSymbolizer;

/// What one symbolizer draws for one feature: the values of its style, without place or view.
///
/// Immutable and independent of the picture, so that it is kept between pictures.
public sealed interface FeaturePaint
        permits LinePaint, AreaPaint, PointPaint, FeaturePaint.Text, FeaturePaint.None {

    /// A label, which [org.amnok.render.TextParts] resolves itself.
    record Text(TextSymbolizer symbolizer) implements FeaturePaint {}

    /// A symbolizer that cannot be drawn.
    ///
    /// @param reason as people read it
    record None(String reason) implements FeaturePaint {}
}
