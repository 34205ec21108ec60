package org.amnok.render;

import java.awt.BasicStroke;
import java.awt.Color;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.style.Fill;
import org.geotools.api.style.Stroke;
import org.jspecify.annotations.Nullable;

/// Reads values out of styles for one feature, without GeoTools' converters, which search the class
/// path when they are first used.
final class StyleValues {
    private StyleValues() {}

    static double number(@Nullable Expression expression, SimpleFeature feature, double otherwise) {
        if (expression == null) {
            return otherwise;
        }
        return switch (expression.evaluate(feature)) {
            case Number n -> n.doubleValue();
            case String s -> Double.parseDouble(s);
            case null, default -> otherwise;
        };
    }

    static String text(@Nullable Expression expression, SimpleFeature feature) {
        var value = expression == null ? null : expression.evaluate(feature);
        return value == null ? "" : value.toString();
    }

    static Color colour(Fill fill, SimpleFeature feature) {
        return colour(fill.getColor(), fill.getOpacity(), feature);
    }

    static Color colour(Stroke stroke, SimpleFeature feature) {
        return colour(stroke.getColor(), stroke.getOpacity(), feature);
    }

    /// @param colour `#RRGGBB`
    private static Color colour(
            Expression colour, @Nullable Expression opacity, SimpleFeature feature) {
        var rgb = Integer.parseInt(text(colour, feature).substring(1), 16);
        var alpha = (int) Math.round(255 * number(opacity, feature, 1));
        return new Color(alpha << 24 | rgb, true);
    }

    /// @param startPixels how far into the dashes the stroke begins
    static BasicStroke stroke(Stroke stroke, SimpleFeature feature, double startPixels) {
        var width = (float) number(stroke.getWidth(), feature, 1);
        var cap =
                text(stroke.getLineCap(), feature).equals("butt")
                        ? BasicStroke.CAP_BUTT
                        : BasicStroke.CAP_ROUND;
        var dashes = stroke.getDashArray();
        if (dashes == null || dashes.length == 0) {
            return new BasicStroke(width, cap, BasicStroke.JOIN_ROUND);
        }
        var phase = (float) (startPixels % period(dashes));
        return new BasicStroke(width, cap, BasicStroke.JOIN_ROUND, 10, dashes, phase);
    }

    private static double period(float[] dashes) {
        double sum = 0;
        for (var dash : dashes) {
            sum += dash;
        }
        return sum;
    }
}
