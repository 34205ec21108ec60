package org.amnok.layout.page;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Locale;
import org.amnok.domain.page.ScaleBarItem;
import org.amnok.domain.page.ScaleBarItem.Unit;
import org.amnok.geo.ScaleBar;
import org.amnok.layout.Box;
import org.amnok.map.ThemeColour;
import org.amnok.render.text.PagePart;

/// Paints a scale bar that is as long as its frame has room for.
record ScaleBarPainter(PageStyle ink) {
    /// From the edge of its frame to the bar, px.
    static final double LEFT = 6;

    /// What its frame is wider than the bar, for the words at its end.
    static final double BESIDE = 34;

    private static final double METRES_PER_MILE = 1609.344;
    private static final double METRES_PER_FOOT = 0.3048;
    private static final double SIZE = 10;
    private static final double BAR = 4;

    /// Between two numbers, px; those that are nearer would read as one.
    private static final double GAP = 4;

    void paint(ScaleBarItem item, MapPiece map, Graphics2D g) {
        var f = ink.factor();
        var box = Paper.box(item.frame());
        var most = (box.width() - BESIDE * f) / map.item().symbolFactor();
        var viewport = map.viewport();
        var unit = unitMetres(item.unit(), viewport.groundMetresPerPixel() * most);
        var bar =
                ScaleBar.fitting(
                        viewport.projection(),
                        viewport.centreX(),
                        viewport.centreY(),
                        viewport.unitsPerPixel(),
                        Math.max(1, most),
                        unit);
        var end = number(bar.lengthMetres() / unit) + " " + name(unit);
        PagePart.of(PagePart.Role.FIGURE, ink.words().get("alt.scalebar", end))
                .draw(g, figure -> paint(item, map, bar, unit, figure));
    }

    private void paint(ScaleBarItem item, MapPiece map, ScaleBar bar, double unit, Graphics2D g) {
        var f = ink.factor();
        var box = Paper.box(item.frame());
        var width = bar.widthPixels() * map.item().symbolFactor();
        var y = box.y() + (SIZE + 6) * f;
        var end = number(bar.lengthMetres() / unit);
        var reach = Math.max(width, width - width(end) / 2 + width(end + " " + name(unit)));
        var x = start(box, Paper.box(map.item().frame()), reach + LEFT * f, LEFT * f);
        var right = x + reach;
        ink.plate(
                g,
                new Rectangle2D.Double(
                        x - LEFT * f, box.y(), right - x + 2 * LEFT * f, box.height()));
        var line = new Rectangle2D.Double(x, y, width, BAR * f);
        bar(g, line, item.segments());
        letters(g, line, item, bar.lengthMetres() / unit, name(unit));
        if (item.latitude()) {
            var at = Math.round(Math.abs(map.viewport().centre().latDegrees()));
            var text = ink.words().get("bar.at", at + "°N");
            onMap(g, text, x, y + (BAR + SIZE + 2) * f);
        }
    }

    /// Where the bar begins: in the right half of a map it stands at the right of its frame, which
    /// may be wider.
    ///
    /// @param reach from there to the end of its plate
    static double start(Box frame, Box map, double reach, double beside) {
        var isAtTheRight = frame.x() + frame.width() / 2 > map.x() + map.width() / 2;
        var room = frame.width() - beside - reach;
        return frame.x() + beside + (isAtTheRight ? Math.max(0, room) : 0);
    }

    private static double unitMetres(Unit unit, double longestMetres) {
        return switch (unit) {
            case METRIC -> longestMetres < 1000 ? 1 : 1000;
            case IMPERIAL -> longestMetres < METRES_PER_MILE ? METRES_PER_FOOT : METRES_PER_MILE;
        };
    }

    private static String name(double unitMetres) {
        if (unitMetres == 1) {
            return "m";
        }
        return unitMetres == 1000 ? "km" : unitMetres == METRES_PER_FOOT ? "ft" : "mi";
    }

    private void bar(Graphics2D g, Rectangle2D.Double line, int segments) {
        var f = ink.factor();
        g.setColor(ink.colour(ThemeColour.HALO));
        g.setStroke(new BasicStroke((float) (4 * f)));
        g.draw(line);
        g.setStroke(new BasicStroke((float) (0.8 * f)));
        var length = line.width / segments;
        for (var i = 0; i < segments; i++) {
            var part = new Rectangle2D.Double(line.x + i * length, line.y, length, line.height);
            g.setColor(ink.colour(i % 2 == 0 ? ThemeColour.INK : ThemeColour.PLATE));
            g.fill(part);
            g.setColor(ink.colour(ThemeColour.INK));
            g.draw(part);
        }
    }

    private void letters(
            Graphics2D g, Rectangle2D.Double line, ScaleBarItem item, double length, String unit) {
        var x = line.x;
        var y = line.y - 4 * ink.factor();
        var end = number(length);
        var endLeft = x + line.width - width(end) / 2;
        onMap(g, end + " " + unit, endLeft, y);
        var zeroRight = x + width("0") + GAP * ink.factor();
        if (zeroRight < endLeft) {
            onMap(g, "0", x, y);
        }
        var middle = number(length / 2);
        var left = x + line.width / 2 - width(middle) / 2;
        var right = left + width(middle) + GAP * ink.factor();
        if (item.segments() % 2 == 0 && left > zeroRight && right < endLeft) {
            onMap(g, middle, left, y);
        }
    }

    private double width(String text) {
        return ink.width(text, SIZE * ink.factor(), 500);
    }

    private void onMap(Graphics2D g, String text, double x, double y) {
        ink.writeOnMap(g, text, x, y, SIZE * ink.factor());
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value)
                .replaceFirst("0+$", "")
                .replaceFirst("\\.$", "");
    }
}
