package org.amnok.layout;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.amnok.map.Theme;
import org.amnok.map.ThemeColour;
import org.amnok.map.marker.BandMarker.Look;

/// Swatches of bands of differences and changes as maps draw them: full, barred with an outline, an
/// outline alone, a line, a line of dashes.
public record BandSwatch(Theme theme) {
    /// Before the code of a look: its swatch in a legend.
    public static final String SWATCH = "difference:";

    private static final double BAR = 2.2;
    private static final double PITCH = 5.6;

    /// @param code of a look; nothing is drawn for others
    public void paint(Graphics2D g, String code, Rectangle2D box) {
        if (is(code, Look.STILL_SEEN)) {
            line(g, box);
        } else if (is(code, Look.STILL_ABSENT)) {
            line(g, box, 4, 3);
        } else if (is(code, Look.NOT_COMPARED)) {
            var high = box.getHeight() * 0.6;
            hollow(
                    g,
                    new Rectangle2D.Double(
                            box.getX(), box.getCenterY() - high / 2, box.getWidth(), high),
                    ThemeColour.UI_LINE2);
        } else if (is(code, Look.MORE) || is(code, Look.NEWLY_SEEN)) {
            g.setColor(colour(ThemeColour.UI_ACCENT));
            g.fill(box);
        } else if (is(code, Look.FEWER) || is(code, Look.NO_LONGER_SEEN)) {
            hollow(g, box, ThemeColour.UNC);
            for (var x = box.getX() + PITCH / 2; x + BAR < box.getMaxX(); x += PITCH) {
                g.fill(new Rectangle2D.Double(x, box.getY(), BAR, box.getHeight()));
            }
        } else if (is(code, Look.OPEN)) {
            hollow(g, box, ThemeColour.UI_TEXT2);
        }
    }

    private static boolean is(String code, Look look) {
        return code.equals(look.code());
    }

    private void line(Graphics2D g, Rectangle2D box, float... dashes) {
        g.setColor(colour(ThemeColour.UI_TEXT2));
        g.setStroke(
                new BasicStroke(
                        2.4f,
                        BasicStroke.CAP_BUTT,
                        BasicStroke.JOIN_MITER,
                        10,
                        dashes.length == 0 ? null : dashes,
                        0));
        g.draw(new Line2D.Double(box.getX(), box.getCenterY(), box.getMaxX(), box.getCenterY()));
    }

    private void hollow(Graphics2D g, Rectangle2D box, ThemeColour edge) {
        g.setColor(colour(ThemeColour.UI_FIELD));
        g.fill(box);
        g.setColor(colour(edge));
        g.setStroke(new BasicStroke(0.9f));
        g.draw(box);
    }

    private Color colour(ThemeColour token) {
        return new Color(token.rgb(theme));
    }
}
