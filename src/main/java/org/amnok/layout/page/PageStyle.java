package org.amnok.layout.page;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import org.amnok.domain.Language;
import org.amnok.layout.LineBreaker;
import org.amnok.layout.PrintedWords;
import org.amnok.map.Theme;
import org.amnok.map.ThemeColour;
import org.amnok.render.TextRenderer;
import org.amnok.render.text.LabelStyle;
import org.amnok.render.text.PagePart;
import org.amnok.render.text.PagePart.Role;

/// Letters, lines and symbols of one page: its colours, its language, its sizes.
///
/// @param factor how large letters are against those on A4
record PageStyle(
        TextRenderer pen, Theme theme, Language language, PrintedWords words, double factor) {
    PageStyle(TextRenderer pen, Theme theme, Language language, double factor) {
        this(pen, theme, language, new PrintedWords(language), factor);
    }

    PageStyle in(Theme other) {
        return new PageStyle(pen, other, language, words, factor);
    }

    Color colour(ThemeColour token) {
        return new Color(token.rgb(theme));
    }

    double width(String text, double size, int weight) {
        return text.isEmpty() ? 0 : pen.width(text, size, weight);
    }

    /// Breaks a text where its lines are as wide as they may be.
    LineBreaker breaker(double size, int weight, double width) {
        return new LineBreaker(text -> width(text, size, weight), width);
    }

    LabelStyle letters(double size, int weight, ThemeColour colour) {
        return LabelStyle.plain(size, weight, colour(colour));
    }

    void write(Graphics2D g, String text, double x, double y, LabelStyle look) {
        if (!text.isEmpty()) {
            pen.write(g, text, x, y, look);
        }
    }

    void writeRight(Graphics2D g, String text, double right, double y, LabelStyle look) {
        if (!text.isEmpty()) {
            pen.writeRight(g, text, right, y, look);
        }
    }

    /// Writes words that are a part of the page by themselves.
    void writePart(Graphics2D g, Role role, String words, double x, double y, LabelStyle look) {
        PagePart.of(role, words).draw(g, part -> write(part, words, x, y, look));
    }

    /// Writes words that lie on a map, with a light edge.
    void writeOnMap(Graphics2D g, String text, double x, double y, double size) {
        pen.write(g, text, x, y, TextRenderer.onMap(size, ThemeColour.LBL_SITE, theme));
    }

    /// A ground with round corners for what lies on a map.
    void plate(Graphics2D g, Rectangle2D room) {
        var round = 5 * factor;
        var plate =
                new RoundRectangle2D.Double(
                        room.getX(), room.getY(), room.getWidth(), room.getHeight(), round, round);
        g.setColor(colour(ThemeColour.UI_PANEL));
        g.fill(plate);
        g.setColor(colour(ThemeColour.UI_LINE));
        g.setStroke(new BasicStroke((float) (0.8 * factor)));
        g.draw(plate);
    }

    /// A line across.
    void rule(Graphics2D g, double x, double y, double width, double thick, ThemeColour colour) {
        g.setColor(colour(colour));
        g.setStroke(new BasicStroke((float) thick, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        g.draw(new Line2D.Double(x, y, x + width, y));
    }

    /// The same between parts, which nobody hears read.
    void ruleBetween(
            Graphics2D g, double x, double y, double width, double thick, ThemeColour colour) {
        PagePart.of(Role.ORNAMENT).draw(g, part -> rule(part, x, y, width, thick, colour));
    }

    /// As many characters of a text as a width has room for, with an ellipsis when it is cut.
    String cut(String text, double size, int weight, double width) {
        if (width(text, size, weight) <= width) {
            return text;
        }
        var end = text.length();
        while (end > 0 && width(text.substring(0, end).strip() + "…", size, weight) > width) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).strip() + "…";
    }
}
