package org.amnok.render.symbol;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.amnok.map.Theme;
import org.amnok.map.ThemeColour;
import org.amnok.map.cluster.SightingSymbols;
import org.amnok.render.text.FontLibrary;
import org.amnok.render.text.LabelStyle;
import org.amnok.words.Messages;

/// Draws a group of sightings: a ring cut by family, clockwise from the top, and the count inside.
public record RingPainter(FontLibrary fonts) {
    private static final double GAP_PIXELS = 1.1;

    /// No digits are larger, px of a ring of the designed size: a smaller ring's would stand out
    /// above those of a larger one.
    private static final double LARGEST_DIGITS = 15.9;

    /// Size of one digit, of two, and so on, as a share of the ring's diameter: within the ring.
    private static final double[] DIGITS_SHARE = {0.44, 0.40, 0.32, 0.25, 0.205, 0.172, 0.142};

    /// Of a family with one in thousands, something is seen.
    private static final double LEAST_DEGREES = 0.5;

    /// @param families `vehicles=10,rail=1`; also colours: `#1766EA=3`
    /// @param diameter in px
    public void paint(Graphics2D g, String families, Theme theme, double diameter) {
        var counts = counts(families);
        var total = counts.values().stream().mapToInt(Integer::intValue).sum();
        var radius = diameter / 2;
        var width = Math.max(3.2, diameter * 0.15);
        var middle = radius - 1 - width / 2;
        disc(g, radius + 0.6, ThemeColour.HALO, theme);
        disc(g, middle, ThemeColour.PLATE, theme);
        g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        var gap = counts.size() > 1 ? Math.toDegrees(GAP_PIXELS / middle) : 0;
        double start = 0;
        for (var family : counts.entrySet()) {
            var sweep = 360.0 * family.getValue() / total;
            g.setColor(colour(family.getKey(), theme));
            g.draw(arc(middle, start + gap / 2, Math.max(LEAST_DEGREES, sweep - gap)));
            start += sweep;
        }
        count(g, total, theme, diameter);
    }

    private static Map<String, Integer> counts(String families) {
        var counts = new LinkedHashMap<String, Integer>();
        for (var family : families.split(",")) {
            var equals = family.indexOf('=');
            counts.put(family.substring(0, equals), Integer.parseInt(family.substring(equals + 1)));
        }
        return counts;
    }

    private static Color colour(String family, Theme theme) {
        if (family.startsWith("#")) {
            return new Color(Integer.parseInt(family.substring(1), 16));
        }
        return new Color(ThemeColour.valueOf(family.toUpperCase(Locale.ROOT)).rgb(theme));
    }

    private static void disc(Graphics2D g, double radius, ThemeColour colour, Theme theme) {
        g.setColor(new Color(colour.rgb(theme)));
        g.fill(new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius));
    }

    /// @param from and sweep: degrees clockwise from the top
    private static Arc2D arc(double radius, double from, double sweep) {
        return new Arc2D.Double(
                -radius, -radius, 2 * radius, 2 * radius, 90 - from, -sweep, Arc2D.OPEN);
    }

    private void count(Graphics2D g, int total, Theme theme, double diameter) {
        var size = digits(total, diameter);
        var count = Messages.number(total);
        var colour = new Color(ThemeColour.LBL_CITY.rgb(theme));
        var look = LabelStyle.plain(size, 700, colour);
        var letters = fonts.typesetter().set(count, look);
        g.setColor(colour);
        g.translate(-letters.width() / 2, size * 0.36);
        g.fill(letters.outline());
        g.translate(letters.width() / 2, -size * 0.36);
    }

    /// How large the digits of a count are in a ring.
    static double digits(int total, double diameter) {
        var digits = Integer.toString(total).length();
        var share = DIGITS_SHARE[Math.min(digits, DIGITS_SHARE.length) - 1];
        return diameter * Math.min(share, LARGEST_DIGITS / SightingSymbols.ringDiameter(total));
    }
}
