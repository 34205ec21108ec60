package org.amnok.render.style;

import java.awt.Color;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.style.Fill;
import org.jspecify.annotations.Nullable;

/// Reads single values out of styles for one feature.
public final class StyleValues {
    /// What a fill without a colour has, after Symbology Encoding.
    public static final int DEFAULT_FILL = 0x808080;

    private StyleValues() {}

    /// @throws StyleProblem when it is no finite number
    public static double number(
            @Nullable Expression expression, SimpleFeature feature, double otherwise) {
        return reader(feature).number("number", expression, otherwise);
    }

    /// Empty where the style says nothing.
    public static String text(@Nullable Expression expression, SimpleFeature feature) {
        return reader(feature).text(expression);
    }

    /// @throws StyleProblem when it is no colour
    public static Color colour(Fill fill, SimpleFeature feature) {
        return reader(feature).colour(fill.getColor(), fill.getOpacity(), DEFAULT_FILL);
    }

    private static StyleReader reader(SimpleFeature feature) {
        return new StyleReader(feature);
    }
}
