package org.amnok.render.text;

import java.awt.Color;
import java.util.List;

/// How a label's letters look.
///
/// @param families fonts in the order of liking; what none of them has is set in the bundled fonts
/// @param size in px
/// @param weight 400 to 700
/// @param haloRadius how far the halo reaches beyond the letters, px; 0 for none
/// @param spacing extra space after each letter, px
/// @param wrap where lines are broken at spaces, px; 0 for never
public record LabelStyle(
        List<String> families,
        double size,
        int weight,
        boolean italic,
        Color colour,
        Color halo,
        double haloRadius,
        double spacing,
        double wrap) {
    /// From one baseline to the next as a share of the size.
    private static final double LEADING = 1.2;

    public LabelStyle {
        families = List.copyOf(families);
        size = Math.clamp(size, 0.1, 1000);
        haloRadius = Math.clamp(haloRadius, 0, 100);
    }

    /// One line in the bundled fonts.
    public static LabelStyle of(
            double size, int weight, Color colour, Color halo, double haloRadius) {
        return new LabelStyle(List.of(), size, weight, false, colour, halo, haloRadius, 0, 0);
    }

    /// One line in the bundled fonts, without a halo.
    public static LabelStyle plain(double size, int weight, Color colour) {
        return of(size, weight, colour, colour, 0);
    }

    /// The same with lines broken at a width, px.
    public LabelStyle wrapped(double width) {
        return new LabelStyle(
                families, size, weight, italic, colour, halo, haloRadius, spacing, width);
    }

    /// Height above the baseline that letters take.
    public double ascent() {
        return 0.86 * size;
    }

    /// Depth below the baseline that letters take.
    public double descent() {
        return 0.26 * size;
    }

    /// From the baseline to the middle of capitals.
    public double middle() {
        return 0.36 * size;
    }

    /// From one baseline to the next.
    public double leading() {
        return LEADING * size;
    }
}
