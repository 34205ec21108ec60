package org.amnok.render.text;

import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/// A text set in a look: its letters with their places on straight baselines, the first of which
/// starts at the origin. Immutable.
///
/// @param width of the longest line, px
/// @param lines at least 1
public record Lettering(
        String text, LabelStyle look, List<Letter> letters, double width, int lines) {
    /// A text that is no wider, px, stays on one line.
    private static final double LEAST_BROKEN = 70;

    /// @param x where the letter begins
    /// @param y its baseline: 0 in the first line
    /// @param advance how far the next one is, spacing included
    public record Letter(String text, FontLibrary.Glyph glyph, double x, double y, double advance) {
        Font font() {
            return glyph.font();
        }
    }

    static Lettering of(String text, LabelStyle look, FontLibrary fonts) {
        var lines = broken(text, look, fonts);
        var width = lines.stream().mapToDouble(Line::width).max().orElse(0);
        var letters = new ArrayList<Letter>();
        for (var i = 0; i < lines.size(); i++) {
            var indent = (width - lines.get(i).width()) / 2;
            var y = i * look.leading();
            for (var l : lines.get(i).letters()) {
                letters.add(new Letter(l.text, l.glyph, l.x + indent, y, l.advance));
            }
        }
        return new Lettering(text, look, List.copyOf(letters), width, Math.max(1, lines.size()));
    }

    /// The same on two lines, broken at the space where the wider of them is the narrowest; this
    /// one where it has several lines or no space, or is short.
    public Lettering onTwoLines() {
        var best = -1;
        var narrowest = width;
        for (var i = 1; i < letters.size() - 1 && lines == 1 && width > LEAST_BROKEN; i++) {
            var at = letters.get(i);
            var wider = Math.max(at.x, width - at.x - at.advance);
            if (at.text.equals(" ") && wider < narrowest) {
                best = i;
                narrowest = wider;
            }
        }
        return best < 0 ? this : broken(best, narrowest);
    }

    private Lettering broken(int space, double widest) {
        var at = letters.get(space);
        var first = at.x - look.spacing();
        var second = width - at.x - at.advance;
        var moved = new ArrayList<Letter>();
        for (var i = 0; i < letters.size(); i++) {
            var each = letters.get(i);
            var isFirst = i < space;
            var x = isFirst ? (widest - first) / 2 : (widest - second) / 2 - at.x - at.advance;
            var y = isFirst ? 0 : look.leading();
            if (i != space) {
                moved.add(new Letter(each.text, each.glyph, each.x + x, y, each.advance));
            }
        }
        var end = letters.stream().limit(space).mapToInt(each -> each.text.length()).sum();
        var words = text.substring(0, end) + "\n" + text.substring(end + 1);
        return new Lettering(words, look, List.copyOf(moved), widest, 2);
    }

    /// Height above the first baseline.
    public double ascent() {
        return look.ascent();
    }

    /// Depth below the first baseline.
    public double descent() {
        return look.descent() + (lines - 1) * look.leading();
    }

    /// From the middle of all lines down to the first baseline; negative when there are many lines.
    public double middle() {
        return look.middle() - (lines - 1) * look.leading() / 2;
    }

    /// All letters as one shape, filled by the non-zero rule.
    public Shape outline() {
        var path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (var letter : letters) {
            path.append(
                    letter.glyph
                            .outline()
                            .getPathIterator(
                                    AffineTransform.getTranslateInstance(letter.x, letter.y)),
                    false);
        }
        return path;
    }

    /// Breaks text into lines: where it says so, and at spaces where it would grow wider than its
    /// look allows. A word that is too wide by itself stays whole.
    ///
    /// Letters on a baseline that starts at the origin.
    private record Line(List<Lettering.Letter> letters, double width) {}

    private static List<Line> broken(String text, LabelStyle look, FontLibrary fonts) {
        var lines = new ArrayList<Line>();
        for (var paragraph : text.lines().toList()) {
            if (look.wrap() > 0) {
                wrap(paragraph, look, fonts, lines);
            } else {
                lines.add(line(paragraph, look, fonts));
            }
        }
        return lines;
    }

    private static void wrap(
            String paragraph, LabelStyle look, FontLibrary fonts, List<Line> lines) {
        var current = "";
        for (var word : paragraph.strip().split("\\s+")) {
            var longer = current.isEmpty() ? word : current + " " + word;
            if (!current.isEmpty() && line(longer, look, fonts).width > look.wrap()) {
                lines.add(line(current, look, fonts));
                longer = word;
            }
            current = longer;
        }
        lines.add(line(current, look, fonts));
    }

    private static Line line(String text, LabelStyle look, FontLibrary fonts) {
        var letters = new ArrayList<Lettering.Letter>();
        double x = 0;
        var runs = TextRuns.split(text);
        var spacing = spacing(look, runs);
        for (var run : runs) {
            var font = fonts.font(look, run);
            for (var codePoint : run.text().codePoints().toArray()) {
                var glyph = fonts.glyph(look, font, codePoint);
                var advance = glyph.advance() + spacing;
                letters.add(
                        new Lettering.Letter(Character.toString(codePoint), glyph, x, 0, advance));
                x += advance;
            }
        }
        return new Line(letters, Math.max(0, x - spacing));
    }

    /// Names without a Latin letter are short and are never slanted: they are set wider instead.
    private static double spacing(LabelStyle look, List<TextRuns.Run> runs) {
        if (look.spacing() == 0 || runs.stream().anyMatch(r -> r.script() == Script.LATIN)) {
            return look.spacing();
        }
        return 1.4 * look.spacing() + (look.italic() ? 3 : 0);
    }
}
