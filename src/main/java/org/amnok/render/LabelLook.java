package org.amnok.render;

import java.awt.Color;
import org.amnok.map.LabelOption;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.style.TextSymbolizer;

/// How a label's letters look.
///
/// @param size in px
/// @param weight 400 to 700
/// @param haloRadius how far the halo reaches beyond the letters, px
/// @param spacing extra space after each letter, px
record LabelLook(
        double size,
        int weight,
        boolean italic,
        Color colour,
        Color halo,
        double haloRadius,
        double spacing) {

    static LabelLook of(TextSymbolizer text, SimpleFeature feature) {
        var font = text.getFont();
        var halo = text.getHalo();
        return new LabelLook(
                StyleValues.number(font.getSize(), feature, 12),
                (int) StyleValues.number(font.getWeight(), feature, 400),
                StyleValues.text(font.getStyle(), feature).equals("italic"),
                StyleValues.colour(text.getFill(), feature),
                StyleValues.colour(halo.getFill(), feature),
                StyleValues.number(halo.getRadius(), feature, 0),
                Double.parseDouble(text.getOptions().getOrDefault(LabelOption.SPACING, "0")));
    }

    /// Height above the baseline that letters take.
    double ascent() {
        return 0.86 * size;
    }

    /// Depth below the baseline that letters take.
    double descent() {
        return 0.26 * size;
    }

    /// From the baseline to the middle of capitals.
    double middle() {
        return 0.36 * size;
    }
}
