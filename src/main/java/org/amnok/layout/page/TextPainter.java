package org.amnok.layout.page;

import java.awt.Graphics2D;
import java.util.List;
import org.amnok.domain.page.TextItem;
import org.amnok.domain.page.TextItem.Role;
import org.amnok.layout.Box;
import org.amnok.layout.LineBreaker;
import org.amnok.map.ThemeColour;
import org.jspecify.annotations.Nullable;

/// Paints words in the look of their role. What is too long for its frame is set smaller, and only
/// then cut.
record TextPainter(PageStyle ink) {
    private static final double PIXELS_PER_POINT = 96.0 / 72;
    private static final double SMALLEST = 0.6;

    /// No title is set smaller than this share of its size for a name not to be broken.
    private static final double UNBROKEN = 0.85;

    /// Of letters on A4: px, weight, from one baseline to the next as a share of the size.
    private record Look(double size, int weight, double leading, ThemeColour colour) {}

    private static Look look(Role role) {
        return switch (role) {
            case TITLE -> new Look(29, 700, 1.17, ThemeColour.LBL_CITY);
            case STANDFIRST -> new Look(12.6, 400, 1.42, ThemeColour.LBL_TOWN);
            case HEADING -> new Look(11.2, 600, 1.3, ThemeColour.LBL_CITY);
            case BODY -> new Look(10, 400, 1.45, ThemeColour.LBL_TOWN);
            case CAPTION -> new Look(8.8, 400, 1.4, ThemeColour.LBL_SITE);
            case DISCLAIMER -> new Look(7.4, 400, 1.4, ThemeColour.LBL_SITE);
        };
    }

    /// How high a text is in a width, logical px.
    ///
    /// @param points null for letters of the size of the role
    double height(Role role, @Nullable Double points, String text, double width) {
        var look = look(role);
        var size = size(points, look);
        var lines = ink.breaker(size, look.weight, width).lines(text);
        return size * (lines.size() - 1) * look.leading + size * 1.2;
    }

    void paint(TextItem item, String text, Graphics2D g) {
        if (text.isBlank()) {
            return;
        }
        var look = look(item.role());
        var box = Paper.box(item.frame());
        var wanted = size(item.sizePoints(), look);
        var size = wanted;
        var lines = ink.breaker(size, look.weight, box.width()).lines(text);
        while (size > SMALLEST * wanted && overflows(lines, size, look, box)) {
            size *= 0.97;
            lines = ink.breaker(size, look.weight, box.width()).lines(text);
        }
        if (item.role() == Role.TITLE && lines.size() > 1) {
            size = unbroken(text, lines.size(), size, look, box.width());
        }
        lines(item, balanced(item, text, lines, size, look, box), size, look, box, g);
    }

    /// A little smaller where so many lines have then room for every Chinese or Japanese name.
    private double unbroken(String text, int lines, double size, Look look, double width) {
        for (var less = size; less > UNBROKEN * size; less *= 0.98) {
            var whole = ink.breaker(less, look.weight, width).betweenSigns(text);
            if (!whole.isEmpty() && whole.size() <= lines) {
                return less;
            }
        }
        return size;
    }

    private double size(@Nullable Double points, Look look) {
        return points == null ? look.size * ink.factor() : points * PIXELS_PER_POINT;
    }

    /// Titles of several lines in lines of like length, no word broken for it.
    private List<String> balanced(
            TextItem item, String text, List<String> lines, double size, Look look, Box box) {
        return item.role() != Role.TITLE || lines.size() < 2 || lines.size() > 3
                ? lines
                : LineBreaker.even(words -> ink.width(words, size, look.weight), box.width(), text);
    }

    private static boolean overflows(List<String> lines, double size, Look look, Box box) {
        return size * (lines.size() - 1) * look.leading + size * 1.1 > box.height() + 0.5;
    }

    private void lines(
            TextItem item, List<String> lines, double size, Look look, Box box, Graphics2D g) {
        var y = box.y() + size * 0.95;
        for (var i = 0; i < lines.size(); i++) {
            var isLast = y + size * look.leading > box.bottom() + size * 0.2;
            var line = lines.get(i);
            if (isLast && i < lines.size() - 1) {
                line = ink.cut(line + " …………", size, look.weight, box.width());
            }
            var left = box.width() - ink.width(line, size, look.weight);
            var x =
                    switch (item.align()) {
                        case LEFT -> box.x();
                        case CENTRE -> box.x() + left / 2;
                        case RIGHT -> box.x() + left;
                    };
            ink.write(g, line, x, y, ink.letters(size, look.weight, look.colour));
            if (isLast) {
                return;
            }
            y += size * look.leading;
        }
    }
}
