package org.amnok.layout;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import org.amnok.domain.LatLon;
import org.amnok.map.Theme;
import org.amnok.map.ThemeColour;
import org.amnok.map.Viewport;
import org.amnok.render.TextRenderer;

/// An arrow to the north on a map.
public final class NorthArrow {
    /// Radius of the plate below the arrow, as a share of the arrow's size: it covers little more.
    private static final double PLATE = 0.56;

    private NorthArrow() {}

    /// Angle from straight up to true north at the middle of a map, clockwise: in UTM that is not
    /// straight up.
    public static double radians(Viewport viewport) {
        var centre = viewport.centre();
        var step = centre.latDegrees() > 89 ? -0.001 : 0.001;
        var north =
                viewport.projection()
                        .toMap(new LatLon(centre.latDegrees() + step, centre.lonDegrees()));
        var dx = (north.x - viewport.centreX()) * Math.signum(step);
        var dy = (north.y - viewport.centreY()) * Math.signum(step);
        return Math.atan2(dx, dy);
    }

    /// Draws the arrow on a round plate.
    ///
    /// @param turn clockwise from straight up, radians
    public static void paint(
            Graphics2D g, TextRenderer pen, Theme theme, Point2D middle, double size, double turn) {
        var x = middle.getX();
        var y = middle.getY();
        plate(g, theme, x, y, size * PLATE);
        g.rotate(turn, x, y);
        pen.symbol(g, "north-arrow", x, y, size, theme);
        g.rotate(-turn, x, y);
    }

    private static void plate(Graphics2D g, Theme theme, double x, double y, double radius) {
        var disc = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
        g.setColor(new Color(ThemeColour.UI_PANEL.rgb(theme)));
        g.fill(disc);
        g.setColor(new Color(ThemeColour.UI_LINE.rgb(theme)));
        g.setStroke(new BasicStroke((float) (radius / 24)));
        g.draw(disc);
    }
}
