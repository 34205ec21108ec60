package org.amnok.render.style;

import java.awt.Color;
import org.amnok.words.ShortText;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.Literal;
import org.jspecify.annotations.Nullable;

/// Reads the values of a style for one feature and remembers what they depend on.
///
/// Does without GeoTools' converters, which search the class path when they are first used.
public final class StyleReader {
    private final SimpleFeature feature;
    private boolean dependsOnFeature;

    public StyleReader(SimpleFeature feature) {
        this.feature = feature;
    }

    /// False when all that was read is the same for every feature.
    public boolean dependsOnFeature() {
        return dependsOnFeature;
    }

    /// @throws StyleProblem when the expression fails
    @Nullable Object value(@Nullable Expression expression) {
        if (expression == null || expression == Expression.NIL) {
            return null;
        }
        if (expression instanceof Literal literal) {
            return literal.getValue();
        }
        dependsOnFeature = true;
        return evaluate(expression);
    }

    private @Nullable Object evaluate(Expression expression) {
        try {
            return expression.evaluate(feature);
        } catch (RuntimeException | LinkageError e) {
            // functions are foreign code: whatever they throw, or miss of GeoTools, concerns this
            // one feature only
            throw StyleProblem.of("render.expression_fails");
        }
    }

    /// @param what the value's name as people read it
    /// @param otherwise where the style says nothing
    /// @throws StyleProblem when it is no finite number
    public double number(String what, @Nullable Expression expression, double otherwise) {
        var value = value(expression);
        if (value == null) {
            return otherwise;
        }
        var number = value instanceof Number n ? n.doubleValue() : parse(what, value);
        if (!Double.isFinite(number)) {
            throw bad(what, value, "render.no_number");
        }
        return number;
    }

    /// @throws StyleProblem when it is negative or no finite number
    public double length(String what, @Nullable Expression expression, double otherwise) {
        var length = number(what, expression, otherwise);
        if (length < 0) {
            throw bad(what, length, "render.negative");
        }
        return length;
    }

    /// From 0 to 1; what lies outside is moved in, and what says nothing is opaque.
    public double opacity(@Nullable Expression expression) {
        return Math.clamp(number("opacity", expression, 1), 0, 1);
    }

    private static double parse(String what, Object value) {
        try {
            return Double.parseDouble(value.toString().strip());
        } catch (NumberFormatException e) {
            throw bad(what, value, "render.no_number");
        }
    }

    /// @throws StyleProblem when it is negative or no finite number
    public double dash(String text) {
        var dash = parse("dash", text);
        if (!(dash >= 0 && dash < Double.POSITIVE_INFINITY)) {
            throw bad("dash", text, "render.negative");
        }
        return dash;
    }

    /// The text of an attribute; "null" when it is empty.
    public String attribute(String name) {
        dependsOnFeature = true;
        return String.valueOf(feature.getAttribute(name));
    }

    /// Empty where the style says nothing.
    public String text(@Nullable Expression expression) {
        var value = value(expression);
        return value == null ? "" : value.toString();
    }

    /// @param otherwise 0xRRGGBB where the style says nothing
    /// @throws StyleProblem when it is no colour or the opacity no number
    public Color colour(@Nullable Expression colour, @Nullable Expression opacity, int otherwise) {
        var value = value(colour);
        var base =
                switch (value) {
                    case null -> new Color(otherwise);
                    case Color c -> c;
                    default -> ColourText.parse(value.toString());
                };
        if (base == null) {
            throw bad("colour", value, "render.no_colour");
        }
        return faded(base, opacity(opacity));
    }

    public static Color faded(Color colour, double opacity) {
        if (opacity == 1) {
            return colour;
        }
        var alpha = (int) Math.round(colour.getAlpha() * opacity);
        return new Color(alpha << 24 | colour.getRGB() & 0xFFFFFF, true);
    }

    private static StyleProblem bad(String what, @Nullable Object value, String fault) {
        var text = String.valueOf(value);
        var shown = ShortText.of(text, 40);
        return StyleProblem.of(fault, what, shown);
    }
}
