package org.amnok.render;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/// A text set in a look: its letters with their places on a straight baseline that starts at the
/// origin.
final class Lettering {
    private final String text;
    private final LabelLook look;
    private final List<Letter> letters;
    private final double width;

    /// @param x where the letter begins
    /// @param advance how far the next one is, spacing included
    /// @param outline at the origin
    record Letter(String text, Font font, double x, double advance, Shape outline) {}

    private Lettering(String text, LabelLook look, List<Letter> letters, double width) {
        this.text = text;
        this.look = look;
        this.letters = letters;
        this.width = width;
    }

    static Lettering of(String text, LabelLook look, FontLibrary fonts) {
        var letters = new ArrayList<Letter>();
        double x = 0;
        var runs = TextRuns.split(text);
        var spacing = spacing(look, runs);
        for (var run : runs) {
            var font = fonts.font(run.script(), look.weight(), look.italic(), look.size());
            for (var codePoint : run.text().codePoints().toArray()) {
                var letter = Character.toString(codePoint);
                var glyph = fonts.glyph(font, codePoint);
                var advance = glyph.advance() + spacing;
                letters.add(new Letter(letter, font, x, advance, glyph.outline()));
                x += advance;
            }
        }
        var width = Math.max(0, x - spacing);
        return new Lettering(text, look, List.copyOf(letters), width);
    }

    /// Names without a Latin letter are short and are never slanted: they are set wider instead.
    private static double spacing(LabelLook look, List<TextRuns.Run> runs) {
        if (look.spacing() == 0 || runs.stream().anyMatch(r -> r.script() == Script.LATIN)) {
            return look.spacing();
        }
        return 1.4 * look.spacing() + (look.italic() ? 3 : 0);
    }

    String text() {
        return text;
    }

    LabelLook look() {
        return look;
    }

    List<Letter> letters() {
        return letters;
    }

    double width() {
        return width;
    }

    /// All letters as one shape.
    Shape outline() {
        var path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (var letter : letters) {
            path.append(
                    letter.outline.getPathIterator(
                            AffineTransform.getTranslateInstance(letter.x, 0)),
                    false);
        }
        return path;
    }

    /// Draws letters as outlines over their halo.
    static void paint(Graphics2D g, Shape outline, LabelLook look) {
        paintHalo(g, outline, look);
        g.setColor(look.colour());
        g.fill(outline);
    }

    private static void paintHalo(Graphics2D g, Shape outline, LabelLook look) {
        g.setColor(look.halo());
        g.setStroke(
                new BasicStroke(
                        (float) (2 * look.haloRadius()),
                        BasicStroke.CAP_ROUND,
                        BasicStroke.JOIN_ROUND));
        g.draw(outline);
    }

    /// Draws real text over its halo, so that a page keeps words and not shapes.
    void paintText(Graphics2D g, double x, double y) {
        var at = AffineTransform.getTranslateInstance(x, y);
        paintHalo(g, at.createTransformedShape(outline()), look);
        g.setColor(look.colour());
        var start = 0;
        for (var i = 1; i <= letters.size(); i++) {
            if (i == letters.size()
                    || look.spacing() > 0
                    || letters.get(i).font != letters.get(start).font) {
                paintRun(g, letters.subList(start, i), x, y);
                start = i;
            }
        }
    }

    private static void paintRun(Graphics2D g, List<Letter> run, double x, double y) {
        var text = new StringBuilder();
        run.forEach(l -> text.append(l.text));
        g.setFont(run.getFirst().font);
        g.drawString(text.toString(), (float) (x + run.getFirst().x), (float) y);
    }
}
