package org.amnok.layout;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.amnok.domain.Coded;
import org.amnok.domain.coverage.BankState;
import org.amnok.map.Theme;
import org.amnok.map.ThemeColour;

/// Fills what was seen, absent, obscured or never examined so that it is told apart without colour:
/// full, hatched with an outline, dotted without one, empty. The same on screen and in print, as
/// shapes.
public record StateFill(Theme theme) {
    /// Before the code of a state: its swatch in a legend.
    public static final String SWATCH = "looks:";

    private static final double PITCH = 4;
    private static final double DOT = 1.5;

    private Color colour(ThemeColour token) {
        return new Color(token.rgb(theme));
    }

    public void paint(Graphics2D g, BankState state, Rectangle2D where) {
        if (where.getWidth() <= 0) {
            return;
        }
        var box = whole(where);
        switch (state) {
            case SEEN -> {
                g.setColor(colour(ThemeColour.UI_TEXT2));
                g.fill(box);
            }
            case ABSENT -> {
                g.setColor(colour(ThemeColour.UI_FIELD));
                g.fill(box);
                g.setColor(colour(ThemeColour.UI_TEXT2));
                g.setStroke(new BasicStroke(0.9f));
                g.draw(hatch(box));
                outline(g, box);
            }
            case OBSCURED -> {
                g.setColor(colour(ThemeColour.UI_HOVER));
                g.fill(box);
                g.setColor(colour(ThemeColour.UI_TEXT2));
                g.fill(dots(box));
            }
            case NEVER_EXAMINED -> {
                // nothing: nobody looked
            }
        }
    }

    /// On whole px down, so that rows are equally high and sharp.
    private static Rectangle2D whole(Rectangle2D box) {
        var top = Math.rint(box.getY());
        return new Rectangle2D.Double(
                box.getX(), top, box.getWidth(), Math.max(1, Math.rint(box.getMaxY()) - top));
    }

    /// An empty box with an outline, as results and legends have it.
    public void paintInBox(Graphics2D g, BankState state, Rectangle2D box) {
        if (state == BankState.NEVER_EXAMINED && box.getWidth() > 0) {
            g.setColor(colour(ThemeColour.UI_FIELD));
            g.fill(box);
            outline(g, whole(box));
        } else {
            paint(g, state, box);
        }
    }

    /// The same of a swatch of legends; nothing for others.
    public void paintInBox(Graphics2D g, String swatch, Rectangle2D box) {
        Coded.find(BankState.values(), swatch.replaceFirst(SWATCH, ""))
                .ifPresent(state -> paintInBox(g, state, box));
    }

    private void outline(Graphics2D g, Rectangle2D box) {
        g.setColor(colour(ThemeColour.UI_TEXT2));
        g.setStroke(new BasicStroke(0.8f));
        g.draw(
                new Rectangle2D.Double(
                        box.getX() + 0.4,
                        box.getY() + 0.4,
                        Math.max(0.2, box.getWidth() - 0.8),
                        box.getHeight() - 0.8));
    }

    /// Lines that rise to the right, in step with those of every other box.
    private static Shape hatch(Rectangle2D box) {
        var lines = new Path2D.Double();
        var low = box.getMinX() + box.getMinY();
        var high = box.getMaxX() + box.getMaxY();
        for (var sum = Math.ceil(low / PITCH) * PITCH; sum < high; sum += PITCH) {
            var left = Math.max(box.getMinX(), sum - box.getMaxY());
            var right = Math.min(box.getMaxX(), sum - box.getMinY());
            if (right > left) {
                lines.moveTo(left, sum - left);
                lines.lineTo(right, sum - right);
            }
        }
        return lines;
    }

    private static Shape dots(Rectangle2D box) {
        var all = new Path2D.Double();
        var first = Math.ceil((box.getMinX() + 1) / PITCH) * PITCH;
        var rows = Math.max(1, (int) Math.round(box.getHeight() / PITCH));
        for (int row = 0; row < rows; row++) {
            var y = box.getMinY() + (row + 0.5) * box.getHeight() / rows;
            var shift = row % 2 == 0 ? 0 : PITCH / 2;
            for (var x = first + shift; x < box.getMaxX() - 1; x += PITCH) {
                all.append(new Ellipse2D.Double(x - DOT / 2, y - DOT / 2, DOT, DOT), false);
            }
        }
        return all;
    }
}
