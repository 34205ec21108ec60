package org.amnok.render.text;

import org.amnok.render.style.StyleValues;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.style.PointPlacement;
import org.geotools.api.style.TextSymbolizer;
import org.jspecify.annotations.Nullable;

/// The place that a style names for a label, seen from its point.
///
/// @param anchorX and anchorY: which part of the label stands there, from 0, 0 = lower left to 1, 1
///   = upper right
/// @param dx and dy: px to the right and up
/// @param rotationDegrees clockwise around that part
public record FixedPlace(
        double anchorX, double anchorY, double dx, double dy, double rotationDegrees) {

    /// Null when the style leaves the place to the renderer.
    static @Nullable FixedPlace of(TextSymbolizer text, SimpleFeature feature) {
        if (!(text.getLabelPlacement() instanceof PointPlacement point)) {
            return null;
        }
        var anchor = point.getAnchorPoint();
        var shift = point.getDisplacement();
        return new FixedPlace(
                anchor == null ? 0 : StyleValues.number(anchor.getAnchorPointX(), feature, 0),
                anchor == null ? 0.5 : StyleValues.number(anchor.getAnchorPointY(), feature, 0.5),
                shift == null ? 0 : StyleValues.number(shift.getDisplacementX(), feature, 0),
                shift == null ? 0 : StyleValues.number(shift.getDisplacementY(), feature, 0),
                StyleValues.number(point.getRotation(), feature, 0));
    }

    /// Where the first baseline of a label begins whose point is at x, y, before it is turned.
    public double startX(Lettering letters, double x) {
        return x + dx - anchorX * letters.width();
    }

    public double startY(Lettering letters, double y) {
        var height = letters.ascent() + letters.descent();
        return y - dy + letters.ascent() - (1 - anchorY) * height;
    }
}
