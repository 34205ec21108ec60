package org.amnok.render;

import org.geotools.api.style.TextSymbolizer;
import org.locationtech.jts.geom.Geometry;

/// What one symbolizer draws for one feature: the values of its style, without place or view.
///
/// Immutable and independent of the picture, so that it may be kept between pictures; see
/// [RuleSet#dependsOnScale] for the exception.
sealed interface FeaturePaint
        permits LinePaint,
                AreaPaint,
                PointPaint,
                FeaturePaint.Text,
                FeaturePaint.Elsewhere,
                FeaturePaint.None {

    /// A label, which [TextParts] resolves itself.
    record Text(TextSymbolizer symbolizer) implements FeaturePaint {}

    /// A paint that is drawn at a geometry made from the feature's own.
    ///
    /// @param geometry WGS 84, x = longitude, y = latitude
    record Elsewhere(Geometry geometry, FeaturePaint paint) implements FeaturePaint {}

    /// A symbolizer that cannot be drawn.
    ///
    /// @param reason as people read it
    record None(String reason) implements FeaturePaint {}
}
