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
