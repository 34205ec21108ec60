package org.amnok.render;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.List;

/// Draws letters over their halo with nothing but a graphics: on pages of vectors, and wherever a
/// label is drawn once only.
final class LabelInk {
    private LabelInk() {}

    /// Draws letters as outlines.
    static void paint(Graphics2D g, Shape outline, LabelLook look) {
        paintHalo(g, outline, look);
        g.setColor(look.colour());
        g.fill(outline);
    }

    private static void paintHalo(Graphics2D g, Shape outline, LabelLook look) {
        if (look.haloRadius() > 0 && look.halo().getAlpha() > 0) {
            g.setColor(look.halo());
            g.setStroke(
                    new BasicStroke(
                            (float) (2 * look.haloRadius()),
                            BasicStroke.CAP_ROUND,
                            BasicStroke.JOIN_ROUND));
            g.draw(outline);
        }
    }

    /// Draws real text, so that a page keeps words and not shapes.
    static void paintText(Graphics2D g, Lettering lettering, double x, double y) {
        var at = AffineTransform.getTranslateInstance(x, y);
        var look = lettering.look();
        paintHalo(g, at.createTransformedShape(lettering.outline()), look);
        g.setColor(look.colour());
        var letters = lettering.letters();
        var start = 0;
        for (var i = 1; i <= letters.size(); i++) {
            if (i == letters.size()
                    || look.spacing() > 0
                    || !letters.get(i).font().equals(letters.get(start).font())
                    || letters.get(i).y() != letters.get(start).y()) {
                paintRun(g, letters.subList(start, i), x, y);
                start = i;
            }
        }
    }

    private static void paintRun(Graphics2D g, List<Lettering.Letter> run, double x, double y) {
        var text = new StringBuilder();
        run.forEach(l -> text.append(l.text()));
        var first = run.getFirst();
        g.setFont(first.font());
        g.drawString(text.toString(), (float) (x + first.x()), (float) (y + first.y()));
    }
}
