package org.amnok.layout.svg;

import java.awt.RadialGradientPaint;
import java.awt.geom.AffineTransform;

/// Gradients as elements.
final class SvgGradients {
    private SvgGradients() {}

    /// @param transform from the gradient's units to the page
    static String attributes(RadialGradientPaint paint, AffineTransform transform) {
        var at = new AffineTransform(transform);
        at.concatenate(paint.getTransform());
        return " gradientUnits=\"userSpaceOnUse\" cx=\"%s\" cy=\"%s\" r=\"%s\" gradientTransform=\"%s\""
                .formatted(
                        SvgNumbers.of(paint.getCenterPoint().getX()),
                        SvgNumbers.of(paint.getCenterPoint().getY()),
                        SvgNumbers.of(paint.getRadius()),
                        SvgNumbers.matrix(at));
    }

    static String stops(RadialGradientPaint paint) {
        var stops = new StringBuilder();
        for (int i = 0; i < paint.getColors().length; i++) {
            var colour = paint.getColors()[i];
            stops.append("<stop offset=\"").append(SvgNumbers.of(paint.getFractions()[i]));
            stops.append("\" stop-color=\"").append(SvgText.hex(colour));
            stops.append("\" stop-opacity=\"").append(SvgNumbers.of(colour.getAlpha() / 255.0));
            stops.append("\"/>");
        }
        return stops.toString();
    }
}
