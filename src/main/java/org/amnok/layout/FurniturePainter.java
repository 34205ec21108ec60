package org.amnok.layout;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.amnok.domain.LatLon;
import org.amnok.geo.ScaleBar;
import org.amnok.map.Theme;
import org.amnok.map.Token;
import org.amnok.map.Viewport;
import org.amnok.render.Pen;
import org.locationtech.jts.geom.Envelope;

/// Draws scale bar, north arrow and frame on a map. The graphics' origin is the map's corner.
final class FurniturePainter {
    private static final double INSET = 16;
    private static final double MAX_BAR_WIDTH = 160;
    private static final double BAR_HEIGHT = 4;
    private static final double TEXT_SIZE = 10;
    private static final double ARROW_SIZE = 34;

    private final Pen pen;
    private final Theme theme;

    FurniturePainter(Pen pen, Theme theme) {
        this.pen = pen;
        this.theme = theme;
    }

    /// Where the scale bar and the arrow lie, in px of the map: labels keep off.
    List<Envelope> reserved(Viewport viewport) {
        var barTop = viewport.heightPixels() - INSET - BAR_HEIGHT - TEXT_SIZE - 10;
        var arrowLeft = viewport.widthPixels() - INSET - ARROW_SIZE - 4;
        return List.of(
                new Envelope(
                        0,
                        INSET + bar(viewport).widthPixels() + 30,
                        barTop,
                        viewport.heightPixels()),
                new Envelope(arrowLeft, viewport.widthPixels(), 0, INSET + ARROW_SIZE + 6));
    }

    void paint(Graphics2D g, Viewport viewport) {
        scaleBar(g, bar(viewport), viewport.heightPixels());
        northArrow(g, viewport);
        frame(g, viewport);
    }

    private static ScaleBar bar(Viewport viewport) {
        return ScaleBar.fitting(
                viewport.projection(),
                viewport.centreX(),
                viewport.centreY(),
                viewport.unitsPerPixel(),
                Math.min(MAX_BAR_WIDTH, viewport.widthPixels() / 3));
    }

    private void scaleBar(Graphics2D g, ScaleBar bar, double mapHeight) {
        var y = mapHeight - INSET - BAR_HEIGHT;
        var half = bar.widthPixels() / 2;
        segment(g, new Rectangle2D.Double(INSET, y, half, BAR_HEIGHT), Token.INK);
        segment(g, new Rectangle2D.Double(INSET + half, y, half, BAR_HEIGHT), Token.PLATE);
        write(g, "0", INSET, y - 5);
        var end = INSET + bar.widthPixels() - pen.width(bar.label(), TEXT_SIZE, 500) / 2;
        write(g, bar.label(), end, y - 5);
    }

    private void segment(Graphics2D g, Rectangle2D part, Token fill) {
        g.setColor(colour(fill));
        g.fill(part);
        g.setColor(colour(Token.INK));
        g.setStroke(new BasicStroke(0.8f));
        g.draw(part);
    }

    private void write(Graphics2D g, String text, double x, double y) {
        pen.writeOnMap(g, text, x, y, TEXT_SIZE, Token.LBL_SITE, theme);
    }

    /// Points to true north at the middle of the map: in UTM that is not straight up.
    private void northArrow(Graphics2D g, Viewport viewport) {
        var x = viewport.widthPixels() - INSET - ARROW_SIZE / 2;
        var y = INSET + ARROW_SIZE / 2;
        var turn = northRadians(viewport);
        g.rotate(turn, x, y);
        pen.symbol(g, "north-arrow", x, y, ARROW_SIZE, theme);
        g.rotate(-turn, x, y);
    }

    /// Angle from straight up to true north, clockwise.
    static double northRadians(Viewport viewport) {
        var centre = viewport.centre();
        var step = centre.latDegrees() > 89 ? -0.001 : 0.001;
        var north =
                viewport.projection()
                        .toMap(new LatLon(centre.latDegrees() + step, centre.lonDegrees()));
        var dx = (north.x - viewport.centreX()) * Math.signum(step);
        var dy = (north.y - viewport.centreY()) * Math.signum(step);
        return Math.atan2(dx, dy);
    }

    private void frame(Graphics2D g, Viewport viewport) {
        g.setColor(colour(Token.INK));
        g.setStroke(new BasicStroke(0.8f));
        g.draw(new Rectangle2D.Double(0, 0, viewport.widthPixels(), viewport.heightPixels()));
    }

    private Color colour(Token token) {
        return new Color(token.rgb(theme));
    }
}
