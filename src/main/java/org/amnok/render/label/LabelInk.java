package org.amnok.render.label;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.List;
import org.amnok.render.text.FontLibrary;
import org.amnok.render.text.LabelStyle;
import org.amnok.render.text.PageText;
import org.amnok.render.text.VectorPage;

/// Draws letters over their halo with nothing but a graphics: on pages of vectors, and wherever a
/// label is drawn once only.
public final class LabelInk {
    private LabelInk() {}

    /// Draws letters as outlines.
    public static void paint(Graphics2D g, Shape outline, LabelStyle look) {
        paintHalo(g, outline, look);
        g.setColor(look.colour());
        g.fill(outline);
    }

    private static void paintHalo(Graphics2D g, Shape outline, LabelStyle look) {
        if (look.haloRadius() > 0 && look.halo().getAlpha() > 0) {
            halo(g, outline, look.halo(), look.haloRadius());
        }
    }

    private static void halo(Graphics2D g, Shape outline, Color halo, double radius) {
        g.setColor(halo);
        g.setStroke(
                new BasicStroke(
                        (float) (2 * radius), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(outline);
    }

    /// Writes real text, so that a page keeps words and not shapes.
    public static void write(Graphics2D g, PageText text) {
        if (VectorPage.of(g).write(g, text)) {
            return;
        }
        paintHalo(g, text);
        g.setColor(text.colour());
        for (var run : text.runs()) {
            write(g, run, text.spacing());
        }
    }

    private static void paintHalo(Graphics2D g, PageText text) {
        if (text.haloRadius() > 0) {
            var outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
            for (var letter : text.letters()) {
                var glyphs = letter.font().createGlyphVector(FontLibrary.CONTEXT, letter.text());
                outline.append(
                        PageText.placement(letter).createTransformedShape(glyphs.getOutline()),
                        false);
            }
            halo(g, outline, text.halo(), text.haloRadius());
        }
    }

    private static void write(Graphics2D g, List<PageText.Letter> run, double spacing) {
        if (spacing > 0) {
            run.forEach(letter -> write(g, letter, letter.text()));
        } else {
            var words = new StringBuilder();
            run.forEach(letter -> words.append(letter.text()));
            write(g, run.getFirst(), words.toString());
        }
    }

    private static void write(Graphics2D g, PageText.Letter first, String words) {
        var before = g.getTransform();
        g.transform(PageText.placement(first));
        g.setFont(first.font());
        g.drawString(words, 0f, 0f);
        g.setTransform(before);
    }
}
