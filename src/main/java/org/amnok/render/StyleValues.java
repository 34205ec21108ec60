package org.amnok.render;

import java.awt.Color;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.style.Fill;
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
        return new StyleReader(feature, Double.NaN)
                .colour(fill.getColor(), fill.getOpacity(), StyleResolver.DEFAULT_FILL);
    }
}
