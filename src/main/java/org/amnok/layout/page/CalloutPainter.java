package org.amnok.layout.page;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import org.amnok.domain.page.CalloutItem;
import org.amnok.domain.page.PageRectangle;
import org.amnok.domain.page.TextItem;
import org.amnok.layout.Box;
import org.amnok.map.ThemeColour;

/// Paints words on a plate, and a line from it to a place on a map.
record CalloutPainter(PageStyle ink) {
    private static final double PADDING = 4;
    private static final double DOT = 2.2;
    private static final double LINE = 1.1;
    private static final double EDGE = 1.4;

    /// @param text with its fields filled
    void paint(CalloutItem item, String text, MapPiece map, Graphics2D g) {
        var frame = fitted(item.frame(), text);
        var box = Paper.box(frame);
        map.spot(item.at()).ifPresent(at -> leader(g, box, at));
        ink.plate(g, box.shape());
        var inset = Math.min(Paper.millimetres(PADDING * ink.factor()), least(frame) / 4);
        var inner =
                new PageRectangle(
                        frame.xMillimetres() + inset,
                        frame.yMillimetres() + inset * 0.9,
                        frame.widthMillimetres() - 2 * inset,
                        frame.heightMillimetres() - 1.4 * inset);
        new TextPainter(ink)
                .paint(TextItem.of(item.id(), inner, TextItem.Role.BODY, text), text, g);
    }

    /// As high as the text needs, within the frame.
    private PageRectangle fitted(PageRectangle frame, String text) {
        var padding = Paper.millimetres(PADDING * ink.factor());
        var width = Paper.px(frame.widthMillimetres() - 2 * padding);
        var high =
                Paper.millimetres(
                                new TextPainter(ink).height(TextItem.Role.BODY, null, text, width))
                        + 2 * padding;
        return new PageRectangle(
                frame.xMillimetres(),
                frame.yMillimetres(),
                frame.widthMillimetres(),
                Math.min(frame.heightMillimetres(), high));
    }

    private static double least(PageRectangle frame) {
        return Math.min(frame.widthMillimetres(), frame.heightMillimetres());
    }

    private void leader(Graphics2D g, Box box, Point2D at) {
        var x = Math.clamp(at.getX(), box.x(), box.right());
        var y = Math.clamp(at.getY(), box.y(), box.bottom());
        if (x == at.getX() && y == at.getY()) {
            return;
        }
        var f = ink.factor();
        var line = new Line2D.Double(x, y, at.getX(), at.getY());
        for (var edge : new double[] {EDGE * f, 0}) {
            var isEdge = edge > 0;
            g.setColor(ink.colour(isEdge ? ThemeColour.PLATE : ThemeColour.INK));
            g.setStroke(
                    new BasicStroke(
                            (float) (LINE * f + 2 * edge),
                            BasicStroke.CAP_ROUND,
                            BasicStroke.JOIN_ROUND));
            g.draw(line);
            var radius = DOT * f + edge;
            g.fill(
                    new Ellipse2D.Double(
                            at.getX() - radius, at.getY() - radius, 2 * radius, 2 * radius));
        }
    }
}
