package org.amnok.layout;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.amnok.map.Theme;
import org.amnok.map.ThemeColour;
import org.amnok.map.marker.BandMarker.Look;

/// Swatches of bands of differences as maps draw them: full, barred with an outline, an outline
/// alone.
public final class BandSwatch {
    /// Before the code of a look: its swatch in a legend. Alone it heads the others.
    public static final String HEAD = "difference:";

    private static final double BAR = 2.2;
    private static final double PITCH = 5.6;

    private final Theme theme;

    public BandSwatch(Theme theme) {
        this.theme = theme;
    }

    /// @param code of a look; nothing is drawn for others
    public void paint(Graphics2D g, String code, Rectangle2D box) {
        if (code.equals(Look.MORE.code())) {
            g.setColor(colour(ThemeColour.UI_ACCENT));
            g.fill(box);
        } else if (code.equals(Look.FEWER.code())) {
            hollow(g, box, ThemeColour.UNC);
            for (var x = box.getX() + PITCH / 2; x + BAR < box.getMaxX(); x += PITCH) {
                g.fill(new Rectangle2D.Double(x, box.getY(), BAR, box.getHeight()));
            }
        } else if (code.equals(Look.OPEN.code())) {
            hollow(g, box, ThemeColour.UI_TEXT2);
        }
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
