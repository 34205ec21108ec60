package org.amnok.layout;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.function.ToDoubleFunction;
import org.amnok.domain.codelist.Family;
import org.amnok.map.Theme;
import org.amnok.map.ThemeColour;
import org.amnok.map.stretch.StretchStyles;
import org.amnok.render.TextRenderer;
import org.amnok.render.text.LabelStyle;
import org.amnok.words.Messages;

/// Draws the lines of a legend, each a swatch and its words.
///
/// @param paper the theme of what the words are written on
/// @param theme of the map: where it is another one the swatches lie on its ground
public record LegendPainter(TextRenderer pen, Theme paper, Theme theme) {
    private static final double COUNT_GAP = 6;
    private static final int COUNT_WEIGHT = 400;
    private static final double TEXT_SIZE = 10.5;

    /// From one line to the next, px.
    public static final double ROW_HEIGHT = 19;

    /// Between the lines of broken words, px.
    private static final double LEADING = 13;

    private static final double SWATCH_SIZE = 16;
    private static final double SWATCH_WIDTH = 28;
    private static final double LARGEST_SYMBOL = 18;

    private static final String STRETCH = "stretch:";

    /// Draws one line.
    ///
    /// @param y the middle of its height
    /// @return where the words end
    public double line(Graphics2D g, LegendLine item, double x, double y) {
        if (theme != paper) {
            g.setColor(colour(ThemeColour.LAND_KP));
            g.fill(
                    new Rectangle2D.Double(
                            x - 3, y - ROW_HEIGHT / 2, SWATCH_WIDTH, ROW_HEIGHT + 0.5));
        }
        swatch(g, item, x + SWATCH_WIDTH / 2 - 3, y);
        var texts = item.text().lines().toList();
        var baseline = y + TEXT_SIZE * 0.36 - (texts.size() - 1) * LEADING / 2;
        for (var text : texts) {
            pen.write(
                    g,
                    text,
                    item.isHeading() ? x - 3 : x + SWATCH_WIDTH,
                    baseline,
                    LabelStyle.plain(
                            TEXT_SIZE, weight(item), new Color(ThemeColour.LBL_CITY.rgb(paper))));
            baseline += LEADING;
        }
        return x + width(item);
    }

    /// The same line broken between words where it is wider than that; it stays wider where one
    /// word is.
    public LegendLine broken(LegendLine item, double width) {
        if (width(item) <= width) {
            return item;
        }
        ToDoubleFunction<String> measure = text -> pen.width(text, TEXT_SIZE, weight(item));
        var room =
                Math.max(
                        item.isHeading() ? width + 3 : width - SWATCH_WIDTH,
                        LineBreaker.widestWord(measure, item.text()));
        return item.worded(String.join("\n", LineBreaker.even(measure, room, item.text())));
    }

    /// From the line before to the next, px.
    public static double height(LegendLine item) {
        return ROW_HEIGHT + (item.text().lines().count() - 1) * LEADING;
    }

    /// Draws what stands beside the words, centred.
    void swatch(Graphics2D g, LegendLine item, double x, double y) {
        if (item.isHeading()) {
            return;
        }
        if (item.sample() == null) {
            swatch(g, item.swatch(), x, y);
        } else {
            pen.sample(g, item.sample(), x, y, theme);
        }
    }

    /// The width of a line with its swatch.
    public double width(LegendLine item) {
        return (item.isHeading() ? -3 : SWATCH_WIDTH)
                + item.text()
                        .lines()
                        .mapToDouble(text -> pen.width(text, TEXT_SIZE, weight(item)))
                        .max()
                        .orElse(0);
    }

    private static int weight(LegendLine item) {
        return item.isHeading() ? 600 : 400;
    }

    /// Writes a number behind the words of a line.
    ///
    /// @param x where the words end
    /// @param y the middle of the line
    public void count(Graphics2D g, int count, double x, double y) {
        var text = Messages.number(count);
        var baseline = y + TEXT_SIZE * 0.36;
        var colour = new Color(ThemeColour.LBL_ADMIN.rgb(paper));
        pen.write(
                g,
                text,
                x + COUNT_GAP,
                baseline,
                LabelStyle.plain(TEXT_SIZE, COUNT_WEIGHT, colour));
    }

    /// How wide a number is, with its distance from the words.
    public double countWidth(int count) {
        return COUNT_GAP + pen.width(Messages.number(count), TEXT_SIZE, COUNT_WEIGHT);
    }

    private void swatch(Graphics2D g, String swatch, double x, double y) {
        var colour = swatch.indexOf('#') < 0 ? "" : swatch.substring(swatch.indexOf('#'));
        switch (swatch.substring(0, swatch.length() - colour.length())) {
            case "ring" ->
                    pen.ring(g, "vehicles=3,customs=1,enforcement=1", x, y, SWATCH_SIZE + 2, theme);
            case Legend.SEVERAL -> {
                symbol(g, "sighting-parked", x, y);
                several(g, x + 0.4 * SWATCH_SIZE, y - 0.4 * SWATCH_SIZE);
            }
            case "circle" -> circle(g, x, y, chosen(colour, ThemeColour.UNC));
            case "river" -> river(g, x, y);
            case Legend.GUESSED_ISLAND -> island(g, x, y);
            case Legend.GUESSED_LAKE -> guessed(g, x, y, ThemeColour.LAKE);
            case Legend.COARSE_COAST -> shore(g, x, y, ThemeColour.SEA, ThemeColour.COAST);
            case Legend.COARSE_SHORE -> shore(g, x, y, ThemeColour.RIVER, ThemeColour.RIVER_EDGE);
            case LegendCells.SWATCH -> cell(g, x, y);
            case CircleWords.WIDE -> wide(g, x, y);
            case CircleWords.AROUND -> around(g, x, y);
            case "line" ->
                    stroke(
                            g,
                            new Line2D.Double(x - 11, y, x + 11, y),
                            chosen(colour, ThemeColour.INK),
                            2.4f);
            case "area" -> area(g, x, y, chosen(colour, ThemeColour.PLATE));
            default -> coded(g, swatch, x, y);
        }
    }

    /// A kind of swatch, and which.
    private void coded(Graphics2D g, String swatch, double x, double y) {
        if (swatch.startsWith(LegendDensity.SWATCH)) {
            var level = swatch.substring(LegendDensity.SWATCH.length());
            hexagon(g, x, y, colour(ThemeColour.density(Integer.parseInt(level))));
        } else if (swatch.startsWith(StateFill.SWATCH)) {
            new StateFill(theme)
                    .paintInBox(g, swatch, new Rectangle2D.Double(x - 11, y - 4, 22, 8));
        } else if (swatch.startsWith(BandSwatch.SWATCH)) {
            var code = swatch.substring(BandSwatch.SWATCH.length());
            new BandSwatch(theme).paint(g, code, new Rectangle2D.Double(x - 11, y - 5, 22, 10));
        } else if (swatch.startsWith(STRETCH)) {
            stretch(g, Family.valueOf(swatch.substring(STRETCH.length())), x, y);
        } else {
            symbol(g, swatch.substring("symbol:".length()), x, y);
        }
    }

    /// A disc with a plus, as at places of several sightings.
    private void several(Graphics2D g, double x, double y) {
        var disc = new Ellipse2D.Double(x - 4, y - 4, 8, 8);
        g.setColor(colour(ThemeColour.INK));
        g.fill(disc);
        g.setColor(colour(ThemeColour.HALO));
        g.setStroke(new BasicStroke(1));
        g.draw(disc);
        g.setStroke(new BasicStroke(1.4f));
        g.draw(new Line2D.Double(x - 2.5, y, x + 2.5, y));
        g.draw(new Line2D.Double(x, y - 2.5, x, y + 2.5));
    }

    private static void hexagon(Graphics2D g, double x, double y, Color colour) {
        var shape = new Path2D.Double();
        for (var corner = 0; corner < 6; corner++) {
            var angle = Math.PI / 2 + corner * Math.PI / 3;
            var cx = x + SWATCH_SIZE / 2 * Math.cos(angle);
            var cy = y - SWATCH_SIZE / 2 * Math.sin(angle);
            if (corner == 0) {
                shape.moveTo(cx, cy);
            } else {
                shape.lineTo(cx, cy);
            }
        }
        shape.closePath();
        g.setColor(colour);
        g.fill(shape);
    }

    private void stretch(Graphics2D g, Family family, double x, double y) {
        var colour = colour(ThemeColour.of(family));
        for (var part = -11; part < 11; part++) {
            var sure = Math.min(1, (11 - Math.abs(part + 0.5)) / 6);
            var alpha = (int) Math.round(255 * StretchStyles.OPACITY * sure);
            g.setColor(new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), alpha));
            g.fill(new Rectangle2D.Double(x + part, y - 6, 1, 12));
        }
        g.setColor(colour(ThemeColour.RIVER_EDGE));
        g.fill(new Rectangle2D.Double(x - 11, y - 1, 22, 2));
    }

    /// @param sized the symbol's name, ` 1.5` after it when it is larger than designed
    private void symbol(Graphics2D g, String sized, double x, double y) {
        var space = sized.indexOf(' ');
        var name = space < 0 ? sized : sized.substring(0, space);
        var times = space < 0 ? 1 : Double.parseDouble(sized.substring(space + 1));
        pen.symbol(g, name, x, y, Math.min(SWATCH_SIZE * times, LARGEST_SYMBOL), theme);
    }

    private Color chosen(String colour, ThemeColour designed) {
        return colour.isEmpty()
                ? colour(designed)
                : new Color(Integer.parseInt(colour.substring(1), 16));
    }

    private void area(Graphics2D g, double x, double y, Color fill) {
        var box = new Rectangle2D.Double(x - 9, y - 6, 18, 12);
        g.setColor(fill);
        g.fill(box);
        g.setColor(colour(ThemeColour.COAST));
        g.setStroke(new BasicStroke(0.8f));
        g.draw(box);
    }

    private void circle(Graphics2D g, double x, double y, Color unc) {
        var r = SWATCH_SIZE / 2 - 0.5;
        var circle = new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
        g.setColor(new Color(unc.getRed(), unc.getGreen(), unc.getBlue(), 18));
        g.fill(circle);
        g.setColor(unc);
        g.setStroke(dashes(1.1f, 3, 1.6f));
        g.draw(circle);
    }

    private void wide(Graphics2D g, double x, double y) {
        var r = SWATCH_SIZE / 2 - 0.5;
        g.setColor(colour(ThemeColour.LBL_SITE));
        g.fill(new Ellipse2D.Double(x - 3.2, y - 3.2, 6.4, 6.4));
        g.setColor(colour(ThemeColour.UNC));
        g.setStroke(dashes(1.8f, 4, 2.2f));
        g.draw(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
    }

    /// The tint of a circle whose line is not seen.
    private void around(Graphics2D g, double x, double y) {
        var unc = colour(ThemeColour.UNC);
        g.setColor(new Color(unc.getRed(), unc.getGreen(), unc.getBlue(), 30));
        g.fill(new Rectangle2D.Double(x - 9, y - 6, 18, 12));
    }

    private static BasicStroke dashes(float width, float dash, float gap) {
        return new BasicStroke(
                width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {dash, gap}, 0);
    }

    private void cell(Graphics2D g, double x, double y) {
        var side = SWATCH_SIZE - 3;
        var cell = new Rectangle2D.Double(x - side / 2, y - side / 2, side, side);
        var edge = colour(ThemeColour.UI_ACCENT);
        g.setColor(new Color(edge.getRed(), edge.getGreen(), edge.getBlue(), 41));
        g.fill(cell);
        g.setColor(edge);
        g.setStroke(new BasicStroke(1.1f));
        g.draw(cell);
    }

    private void river(Graphics2D g, double x, double y) {
        var line = new Line2D.Double(x - 11, y, x + 11, y);
        var glow = colour(ThemeColour.BORDER_GLOW);
        stroke(g, line, new Color(glow.getRed(), glow.getGreen(), glow.getBlue(), 33), 14);
        stroke(g, line, colour(ThemeColour.RIVER_EDGE), 8);
        stroke(g, line, colour(ThemeColour.RIVER), 6.4f);
        stroke(g, line, colour(ThemeColour.BORDER), 1.2f);
    }

    private void island(Graphics2D g, double x, double y) {
        g.setColor(colour(ThemeColour.RIVER));
        g.fill(new Rectangle2D.Double(x - 12, y - 7, 24, 14));
        guessed(g, x, y, ThemeColour.LAND_KP);
    }

    /// With the shore of what is known by its size alone.
    private void guessed(Graphics2D g, double x, double y, ThemeColour fill) {
        var shape = new Ellipse2D.Double(x - 9, y - 4.5, 18, 9);
        g.setColor(colour(fill));
        g.fill(shape);
        g.setColor(colour(ThemeColour.RIVER_EDGE));
        g.setStroke(dashes(0.8f, 3.2f, 2.4f));
        g.draw(shape);
    }

    /// Straight pieces of a shore, land above the water.
    private void shore(Graphics2D g, double x, double y, ThemeColour water, ThemeColour edge) {
        g.setColor(colour(ThemeColour.LAND_KP));
        g.fill(new Rectangle2D.Double(x - 12, y - 7, 24, 14));
        var line = new Path2D.Double();
        line.moveTo(x - 12, y - 3);
        line.lineTo(x - 2, y + 2);
        line.lineTo(x + 12, y - 2);
        var area = new Path2D.Double(line);
        area.lineTo(x + 12, y + 7);
        area.lineTo(x - 12, y + 7);
        area.closePath();
        g.setColor(colour(water));
        g.fill(area);
        g.setColor(colour(edge));
        g.setStroke(new BasicStroke(1));
        g.draw(line);
    }

    private static void stroke(Graphics2D g, Line2D line, Color colour, float width) {
        g.setColor(colour);
        g.setStroke(new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        g.draw(line);
    }

    private Color colour(ThemeColour token) {
        return new Color(token.rgb(theme));
    }
}
