package org.amnok.layout.strip;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import org.amnok.layout.strip.BankBands.Band;
import org.amnok.map.Theme;
import org.amnok.map.ThemeColour;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/// Paints bands along banks as the strip fills its cells: full, hatched with an outline, dotted, an
/// outline alone. As shapes, so that print is as sharp as the rest.
public final class BandPainter {
    /// How wide a band is with its edge, px.
    public static final double WIDTH = 8;

    private static final double HALO = 11;
    private static final double EDGE = 0.9;
    private static final double PITCH = 4;
    private static final double DOT = 1.5;

    private final Theme theme;

    public BandPainter(Theme theme) {
        this.theme = theme;
    }

    public void paint(Graphics2D g, List<Band> bands) {
        for (var band : bands) {
            stroke(g, path(band.points()), HALO, ThemeColour.HALO);
        }
        bands.forEach(band -> paint(g, band));
    }

    /// Boxes along bands in which no label should lie, px.
    public static List<Envelope> room(List<Band> bands) {
        var boxes = new ArrayList<Envelope>();
        for (var band : bands) {
            walk(
                    band.points(),
                    WIDTH,
                    (_, x, y, _, _) -> {
                        var box = new Envelope(new Coordinate(x, y));
                        box.expandBy(WIDTH / 2);
                        boxes.add(box);
                    });
        }
        return boxes;
    }

    private void paint(Graphics2D g, Band band) {
        var path = path(band.points());
        switch (band.state()) {
            case SEEN -> stroke(g, path, WIDTH, ThemeColour.UI_TEXT2);
            case ABSENT -> {
                hollow(g, path);
                hatch(g, band.points());
            }
            case OBSCURED -> {
                stroke(g, path, WIDTH, ThemeColour.UI_HOVER);
                dots(g, band.points());
            }
            case NEVER_EXAMINED -> hollow(g, path);
        }
    }

    private void hollow(Graphics2D g, Path2D path) {
        stroke(g, path, WIDTH, ThemeColour.UI_TEXT2);
        stroke(g, path, WIDTH - 2 * EDGE, ThemeColour.UI_FIELD);
    }

    private Color colour(ThemeColour token) {
        return new Color(token.rgb(theme));
    }

    private void stroke(Graphics2D g, Path2D path, double width, ThemeColour token) {
        g.setColor(colour(token));
        g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        g.draw(path);
    }

    private static Path2D path(List<Coordinate> points) {
        var path = new Path2D.Double();
        path.moveTo(points.getFirst().x, points.getFirst().y);
        points.stream().skip(1).forEach(point -> path.lineTo(point.x, point.y));
        return path;
    }

    /// Takes places along a line at equal steps.
    private interface Taker {
        /// @param number of the place from 0
        /// @param alongX and alongY: a step of 1 px along the line
        void take(int number, double x, double y, double alongX, double alongY);
    }

    private static void walk(List<Coordinate> points, double step, Taker taker) {
        var next = step / 2;
        var number = 0;
        for (int i = 1; i < points.size(); i++) {
            var from = points.get(i - 1);
            var to = points.get(i);
            var length = from.distance(to);
            for (; next < length; next += step) {
                var share = next / length;
                taker.take(
                        number++,
                        from.x + share * (to.x - from.x),
                        from.y + share * (to.y - from.y),
                        (to.x - from.x) / length,
                        (to.y - from.y) / length);
            }
            next -= length;
        }
    }

    private void hatch(Graphics2D g, List<Coordinate> points) {
        g.setColor(colour(ThemeColour.UI_TEXT2));
        g.setStroke(new BasicStroke((float) EDGE, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        var half = WIDTH / 2 - EDGE / 2;
        walk(
                points,
                PITCH,
                (_, x, y, alongX, alongY) ->
                        g.draw(
                                new Line2D.Double(
                                        x - half * (alongX - alongY) * 0.9,
                                        y - half * (alongY + alongX) * 0.9,
                                        x + half * (alongX - alongY) * 0.9,
                                        y + half * (alongY + alongX) * 0.9)));
    }

    /// Two rows in turn.
    private void dots(Graphics2D g, List<Coordinate> points) {
        g.setColor(colour(ThemeColour.UI_TEXT2));
        walk(
                points,
                PITCH / 2,
                (number, x, y, alongX, alongY) -> {
                    var side = number % 2 == 0 ? 1.9 : -1.9;
                    g.fill(
                            new Ellipse2D.Double(
                                    x - side * alongY - DOT / 2,
                                    y + side * alongX - DOT / 2,
                                    DOT,
                                    DOT));
                });
    }
}
