package org.amnok.layout;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import org.amnok.domain.LatLon;
import org.amnok.map.Theme;
import org.amnok.map.ThemeColour;
import org.amnok.map.Viewport;
import org.amnok.render.TextRenderer;

/// An arrow to the north on a map.
public final class NorthArrow {
    /// Of the faded ground below the arrow, as a share of the arrow's size.
    private static final double GLOW = 26.0 / 34;

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

    /// Draws the arrow, and fades what runs below it.
    ///
    /// @param turn clockwise from straight up, radians
    public static void paint(
            Graphics2D g, TextRenderer pen, Theme theme, Point2D middle, double size, double turn) {
        var x = middle.getX();
        var y = middle.getY();
        glow(g, theme, x, y, size * GLOW);
        g.rotate(turn, x, y);
        pen.symbol(g, "north-arrow", x, y, size, theme);
        g.rotate(-turn, x, y);
    }

    private static void glow(Graphics2D g, Theme theme, double x, double y, double radius) {
        var halo = new Color(ThemeColour.HALO.rgb(theme));
        var strong = new Color(halo.getRed(), halo.getGreen(), halo.getBlue(), 230);
        var none = new Color(halo.getRed(), halo.getGreen(), halo.getBlue(), 0);
        g.setPaint(
                new RadialGradientPaint(
                        new Point2D.Double(x, y),
                        (float) radius,
                        new float[] {0, 0.6f, 1},
                        new Color[] {strong, strong, none}));
        g.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }
}
