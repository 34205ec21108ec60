package org.amnok.render.text;

import java.util.ArrayList;
import java.util.List;

/// Breaks text into lines: where it says so, and at spaces where it would grow wider than its look
/// allows. A word that is too wide by itself stays whole.
final class LineBreaks {
    /// Letters on a baseline that starts at the origin.
    record Line(List<Lettering.Letter> letters, double width) {}

    private LineBreaks() {}

    static List<Line> of(String text, LabelStyle look, FontLibrary fonts) {
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
