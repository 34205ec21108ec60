package org.amnok.layout;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import org.amnok.render.Pen;

/// The title above a map: one line where it fits, smaller or broken into lines where it does not.
final class TitleBlock {
    private static final double LARGEST = 22;
    private static final double[] BROKEN_SIZES = {15, 12, 9};
    private static final double LEADING = 1.3;
    private static final double ONE_LINE_HEIGHT = 48;
    private static final double BASELINE = 0.62 * ONE_LINE_HEIGHT;
    private static final String ELLIPSIS = "…";

    private final Pen pen;
    private double size;
    private List<String> lines;

    /// @param title empty for none
    /// @param width of the lines, logical px
    /// @param maxHeight of all lines, logical px; a title that is longer even in the smallest
    ///   letters ends with an ellipsis, after one line at least
    TitleBlock(Pen pen, String title, double width, double maxHeight) {
        this.pen = pen;
        var words = title.strip();
        var fitting = LARGEST * Math.min(1, width / Math.max(1, measured(words, LARGEST)));
        size = fitting;
        lines = words.isEmpty() ? List.of() : List.of(words);
        for (var i = 0; fitting < BROKEN_SIZES[0] && i < BROKEN_SIZES.length; i++) {
            size = BROKEN_SIZES[i];
            lines = new LineBreaker(text -> measured(text, size), width).lines(words);
            if (height() <= maxHeight) {
                return;
            }
        }
        cut(maxHeight, width);
    }

    List<String> lines() {
        return lines;
    }

    /// Logical px; 0 without a title.
    double height() {
        return lines.isEmpty() ? 0 : ONE_LINE_HEIGHT + (lines.size() - 1) * LEADING * size;
    }

    void paint(Graphics2D g, Box box, Color colour) {
        for (var i = 0; i < lines.size(); i++) {
            var y = box.y() + BASELINE + i * LEADING * size;
            pen.write(g, lines.get(i), box.x(), y, size, 700, colour);
        }
    }

    private void cut(double maxHeight, double width) {
        var most = (int) Math.max(1, 1 + (maxHeight - ONE_LINE_HEIGHT) / (LEADING * size));
        if (lines.size() <= most) {
            return;
        }
        var kept = new ArrayList<>(lines.subList(0, most));
        var last = kept.removeLast();
        while (!last.isEmpty() && !fits(last + ELLIPSIS, width)) {
            last = last.substring(0, last.offsetByCodePoints(last.length(), -1));
        }
        kept.add(last.strip() + ELLIPSIS);
        lines = kept;
    }

    private boolean fits(String text, double width) {
        return measured(text, size) <= width;
    }

    private double measured(String text, double at) {
        return text.isEmpty() ? 0 : pen.width(text, at, 700);
    }
}
