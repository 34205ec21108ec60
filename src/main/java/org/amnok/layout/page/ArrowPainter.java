package org.amnok.layout.page;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import org.amnok.domain.page.ArrowItem;
import org.amnok.domain.page.Spot;
import org.amnok.map.ThemeColour;

/// Paints straight lines with heads, with a light edge that keeps them apart from a map.
record ArrowPainter(PageStyle ink) {
    private static final double EDGE = 1.6;

    void paint(ArrowItem item, Graphics2D g) {
        var width = Paper.px(item.widthMillimetres());
        line(g, item.tail(), item.tip(), width, item.head() ? 3.4 * width + 3 * ink.factor() : 0);
    }

    /// @param head how long, px; 0 for none
    private void line(Graphics2D g, Spot from, Spot to, double width, double head) {
        var x1 = Paper.px(from.xMillimetres());
        var y1 = Paper.px(from.yMillimetres());
        var x2 = Paper.px(to.xMillimetres());
        var y2 = Paper.px(to.yMillimetres());
        var length = Math.max(1e-6, Math.hypot(x2 - x1, y2 - y1));
        var back = Math.min(head * 0.85, length) / length;
        var shaft = new Line2D.Double(x1, y1, x2 - (x2 - x1) * back, y2 - (y2 - y1) * back);
        var point = head(x2, y2, Math.atan2(y2 - y1, x2 - x1), head);
        var edge = EDGE * ink.factor();
        g.setColor(ink.colour(ThemeColour.PLATE));
        g.setStroke(stroke(width + 2 * edge));
        g.draw(shaft);
        if (head > 0) {
            g.setStroke(stroke(2 * edge));
            g.draw(point);
        }
        g.setColor(ink.colour(ThemeColour.INK));
        g.setStroke(stroke(width));
        g.draw(shaft);
        if (head > 0) {
            g.fill(point);
        }
    }

    private static Path2D head(double x, double y, double angle, double length) {
        var head = new Path2D.Double();
        head.moveTo(x, y);
        for (var side : new double[] {2.74, -2.74}) {
            head.lineTo(x + length * Math.cos(angle + side), y + length * Math.sin(angle + side));
        }
        head.closePath();
        return head;
    }

    private static BasicStroke stroke(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    }
}
