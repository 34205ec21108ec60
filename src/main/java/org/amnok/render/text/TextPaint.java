package org.amnok.render.text;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.amnok.map.symbology.LabelOption;
import org.amnok.render.style.StyleValues;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.style.Font;
import org.geotools.api.style.LinePlacement;
import org.geotools.api.style.TextSymbolizer;
import org.jspecify.annotations.Nullable;

/// What a style makes of one feature's text: all that does not depend on the picture.
///
/// @param order the lower, the earlier it is placed
/// @param home the ground its feature lies on; empty when that does not matter
/// @param fixed the place that the style names; null when the renderer is free
/// @param offset along lines: px to the left of the line's direction; NaN when the renderer is free
public record TextPaint(
        Lettering letters,
        double order,
        LabelPlan plan,
        String home,
        @Nullable FixedPlace fixed,
        double offset) {

    /// Null when the feature has no text.
    static @Nullable TextPaint of(
            TextSymbolizer symbolizer, LabelPlan plan, SimpleFeature feature, Typesetter setter) {
        var text = StyleValues.text(symbolizer.getLabel(), feature).strip();
        if (text.isEmpty()) {
            return null;
        }
        return new TextPaint(
                setter.set(text, look(symbolizer, feature)),
                StyleValues.number(symbolizer.getPriority(), feature, 0),
                plan,
                plan.barrier() == LabelRequest.Barrier.HOME ? ground(feature) : "",
                FixedPlace.of(symbolizer, feature),
                offset(symbolizer, feature));
    }

    public static String ground(SimpleFeature feature) {
        return String.valueOf(feature.getAttribute("ground"));
    }

    private static double offset(TextSymbolizer symbolizer, SimpleFeature feature) {
        return symbolizer.getLabelPlacement() instanceof LinePlacement line
                ? StyleValues.number(line.getPerpendicularOffset(), feature, 0)
                : Double.NaN;
    }

    private static LabelStyle look(TextSymbolizer text, SimpleFeature feature) {
        var font = text.getFont();
        var halo = text.getHalo();
        var fill = text.getFill();
        var options = text.getOptions();
        return new LabelStyle(
                families(text, feature),
                font == null ? Font.DEFAULT_FONTSIZE : size(font, feature),
                font == null ? 400 : weight(StyleValues.text(font.getWeight(), feature)),
                font != null && isItalic(StyleValues.text(font.getStyle(), feature)),
                fill == null ? Color.BLACK : StyleValues.colour(fill, feature),
                halo == null || halo.getFill() == null
                        ? Color.WHITE
                        : StyleValues.colour(halo.getFill(), feature),
                halo == null ? 0 : StyleValues.number(halo.getRadius(), feature, 1),
                LabelPlan.number(
                        options,
                        LabelOption.SPACING,
                        LabelPlan.number(options, TextSymbolizer.CHAR_SPACING_KEY, 0)),
                LabelPlan.number(options, TextSymbolizer.AUTO_WRAP_KEY, 0));
    }

    private static double size(Font font, SimpleFeature feature) {
        return StyleValues.number(font.getSize(), feature, Font.DEFAULT_FONTSIZE);
    }

    private static List<String> families(TextSymbolizer text, SimpleFeature feature) {
        var families = new ArrayList<String>();
        for (var font : text.fonts()) {
            for (var family : font.getFamily()) {
                families.add(StyleValues.text(family, feature));
            }
        }
        return families;
    }

    private static boolean isItalic(String style) {
        return style.equalsIgnoreCase("italic") || style.equalsIgnoreCase("oblique");
    }

    /// A number as in CSS, or a word.
    private static int weight(String weight) {
        if (weight.equalsIgnoreCase("bold")) {
            return 700;
        }
        return weight.matches("[1-9]\\d{2}") ? Integer.parseInt(weight) : 400;
    }
}
