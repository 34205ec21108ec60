package org.amnok.layout;

import java.awt.Color;
import java.awt.Graphics2D;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
            lines = broken(words, width);
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

    /// Breaks where Unicode allows it: between words, and within Korean or Chinese sentences. A
    /// word that is longer than a line is broken anywhere.
    private List<String> broken(String words, double width) {
        var all = new ArrayList<String>();
        var breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(words);
        var line = "";
        var from = 0;
        for (var to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            var piece = words.substring(from, to);
            if (!line.isEmpty() && !fits(line + piece.stripTrailing(), width)) {
                all.add(line.strip());
                line = "";
            }
            line = splitLong(line + piece, width, all);
            from = to;
        }
        all.add(line.strip());
        return all;
    }

    private String splitLong(String line, double width, List<String> into) {
        var rest = line;
        while (!fits(rest.stripTrailing(), width) && rest.codePointCount(0, rest.length()) > 1) {
            var end = longestFitting(rest, width);
            into.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        return rest;
    }

    /// Where to break a text so that its start fits; after its first character at least.
    private int longestFitting(String text, double width) {
        var end = text.length();
        while (text.codePointCount(0, end) > 1 && !fits(text.substring(0, end), width)) {
            end = text.offsetByCodePoints(end, -1);
        }
        return end;
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
