package org.amnok.layout.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.stream.Stream;
import org.amnok.layout.Box;
import org.amnok.layout.LineBreaker;
import org.amnok.map.Theme;
import org.amnok.map.ThemeColour;
import org.amnok.render.TextRenderer;
import org.amnok.render.text.LabelStyle;

/// Letters, lines and marks of a chart.
record ChartPen(Graphics2D g, TextRenderer letters, Theme theme) {
    static final double SIZE = 11;
    private static final double LEADING = 1.36;
    private static final double MARK = 4;

    double width(String text, double size) {
        return text.isEmpty() ? 0 : letters.width(text, size, 400);
    }

    /// How wide the widest of some texts is; 0 of none.
    double widest(Stream<String> texts, double size) {
        return texts.mapToDouble(text -> width(text, size)).max().orElse(0);
    }

    Color colour(ThemeColour token) {
        return new Color(token.rgb(theme));
    }

    Color faint() {
        var c = colour(ThemeColour.UI_ACCENT);
        return new Color(c.getRed(), c.getGreen(), c.getBlue(), 45);
    }

    void left(String text, double x, double y, double size, int weight) {
        if (!text.isEmpty()) {
            letters.write(
                    g, text, x, y, LabelStyle.plain(size, weight, colour(ThemeColour.LBL_CITY)));
        }
    }

    void centred(String text, double x, double y, double size) {
        left(text, x - width(text, size) / 2, y, size, 400);
    }

    /// A sentence from the upper edge of a box on, broken to its width.
    void lines(String text, Box box) {
        var lines = new LineBreaker(line -> width(line, SIZE), box.width()).lines(text);
        for (int i = 0; i < lines.size(); i++) {
            left(lines.get(i), box.x(), box.y() + SIZE * (1 + i * LEADING), SIZE, 400);
        }
    }

    void right(String text, double x, double y) {
        left(text, x - width(text, SIZE), y, SIZE, 400);
    }

    /// On a filled part of a bar.
    void on(String text, double x, double y, boolean isLight) {
        var token = isLight ? ThemeColour.LBL_CITY : ThemeColour.UI_PANEL;
        letters.write(g, text, x, y, LabelStyle.plain(8.5, 600, colour(token)));
    }

    /// A line of the axis; that of 0 is firmer.
    void grid(double x1, double y1, double x2, double y2, boolean isZero) {
        line(
                x1,
                y1,
                x2,
                y2,
                isZero ? 1.2 : 0.6,
                isZero ? ThemeColour.UI_TEXT2 : ThemeColour.UI_LINE);
    }

    void line(double x1, double y1, double x2, double y2, double thick, ThemeColour token) {
        g.setColor(colour(token));
        g.setStroke(new BasicStroke((float) thick));
        g.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    void fill(Shape shape, Color paint) {
        g.setColor(paint);
        g.fill(shape);
    }

    void outline(Shape shape, double thick, ThemeColour token) {
        g.setColor(colour(token));
        g.setStroke(new BasicStroke((float) thick));
        g.draw(shape);
    }

    void box(double x, double y, double width, double height, Color paint) {
        fill(new Rectangle2D.Double(x, y, width, height), paint);
    }

    /// What is certain.
    ///
    /// @param room for it, px
    void dot(double x, double y, double room) {
        fill(circle(x, y, room), colour(ThemeColour.UI_ACCENT));
    }

    /// What is at most.
    ///
    /// @param room for it, px
    void ring(double x, double y, double room) {
        fill(circle(x, y, room), colour(ThemeColour.UI_PANEL));
        outline(circle(x, y, room), Math.min(1.6, room / 8), ThemeColour.UI_ACCENT);
    }

    private static Ellipse2D circle(double x, double y, double room) {
        var mark = Math.min(MARK, room * 0.36);
        return new Ellipse2D.Double(x - mark, y - mark, 2 * mark, 2 * mark);
    }
}
