package org.amnok.layout;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amnok.geo.ScaleBar;
import org.amnok.map.Theme;
import org.amnok.map.Token;
import org.amnok.map.Viewport;
import org.amnok.render.Pen;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/// Draws scale bar, north arrow and frame on a map. The graphics' origin is the map's corner.
final class FurniturePainter {
    private static final double INSET = 16;
    private static final double MAX_BAR_WIDTH = 160;
    private static final double BAR_HEIGHT = 4;
    private static final double TEXT_SIZE = 10;
    private static final double ARROW_SIZE = 34;

    /// Half the width of the largest ring.
    private static final double MARK_RADIUS = 28;

    private final Pen pen;
    private final Theme theme;
    private final Viewport viewport;
    private final ScaleBar bar;
    private final Envelope barRoom;
    private final Optional<Envelope> arrowRoom;

    /// @param marks where sightings are drawn, in px of the map: neither bar nor arrow covers one
    ///   when another corner is free
    FurniturePainter(Pen pen, Theme theme, Viewport viewport, Collection<Coordinate> marks) {
        this.pen = pen;
        this.theme = theme;
        this.viewport = viewport;
        bar = bar(viewport);
        barRoom = freer(barRoom(viewport, bar), viewport, marks);
        // A low map has room for the bar only.
        arrowRoom =
                Optional.of(freer(arrowRoom(viewport), viewport, marks))
                        .filter(room -> !room.intersects(barRoom));
    }

    /// Where the scale bar and the arrow lie, in px of the map: labels keep off.
    List<Envelope> reserved() {
        return Stream.concat(Stream.of(barRoom), arrowRoom.stream()).toList();
    }

    void paint(Graphics2D g) {
        scaleBar(g);
        arrowRoom.ifPresent(room -> northArrow(g, room.centre()));
        frame(g);
    }

    private static Envelope barRoom(Viewport viewport, ScaleBar bar) {
        var top = viewport.heightPixels() - INSET - BAR_HEIGHT - TEXT_SIZE - 10;
        return new Envelope(0, bar.widthPixels() + 2 * INSET, top, viewport.heightPixels());
    }

    private static Envelope arrowRoom(Viewport viewport) {
        var side = ARROW_SIZE + 2 * INSET;
        return new Envelope(viewport.widthPixels() - side, viewport.widthPixels(), 0, side);
    }

    /// The room, or the one in the opposite corner of the same edge when marks lie in the first
    /// only.
    private static Envelope freer(Envelope room, Viewport viewport, Collection<Coordinate> marks) {
        var opposite =
                new Envelope(
                        viewport.widthPixels() - room.getMinX(),
                        viewport.widthPixels() - room.getMaxX(),
                        room.getMinY(),
                        room.getMaxY());
        return isCovered(room, marks) && !isCovered(opposite, marks) ? opposite : room;
    }

    private static boolean isCovered(Envelope room, Collection<Coordinate> marks) {
        var wide = new Envelope(room);
        wide.expandBy(MARK_RADIUS);
        return marks.stream().anyMatch(wide::contains);
    }

    private static ScaleBar bar(Viewport viewport) {
        return ScaleBar.fitting(
                viewport.projection(),
                viewport.centreX(),
                viewport.centreY(),
                viewport.unitsPerPixel(),
                Math.min(MAX_BAR_WIDTH, viewport.widthPixels() / 3));
    }

    private void scaleBar(Graphics2D g) {
        var x = barRoom.getMinX() + INSET;
        var y = barRoom.getMaxY() - INSET - BAR_HEIGHT;
        var half = bar.widthPixels() / 2;
        casing(g, new Rectangle2D.Double(x, y, bar.widthPixels(), BAR_HEIGHT));
        segment(g, new Rectangle2D.Double(x, y, half, BAR_HEIGHT), Token.INK);
        segment(g, new Rectangle2D.Double(x + half, y, half, BAR_HEIGHT), Token.PLATE);
        write(g, "0", x, y - 5);
        var label = pen.width(bar.label(), TEXT_SIZE, 500);
        write(g, bar.label(), x + bar.widthPixels() - label, y - 5);
    }

    /// Parts the bar from a coast or a border that runs below.
    private void casing(Graphics2D g, Rectangle2D bar) {
        g.setColor(colour(Token.HALO));
        g.setStroke(new BasicStroke(4f));
        g.draw(bar);
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

    private void northArrow(Graphics2D g, Coordinate at) {
        NorthArrow.paint(g, pen, theme, at.x, at.y, ARROW_SIZE, NorthArrow.radians(viewport));
    }

    private void frame(Graphics2D g) {
        g.setColor(colour(Token.INK));
        g.setStroke(new BasicStroke(0.8f));
        g.draw(new Rectangle2D.Double(0, 0, viewport.widthPixels(), viewport.heightPixels()));
    }

    private Color colour(Token token) {
        return new Color(token.rgb(theme));
    }
}
