package org.amnok.layout;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/// Breaks texts into lines of a width, where Unicode allows it: between words, and within Chinese
/// or Japanese sentences; Korean between words. A date such as 2026-03-01 stays whole. A word that
/// is longer than a line is broken anywhere.
public final class LineBreaker {
    private final ToDoubleFunction<String> measure;
    private final double width;

    /// @param measure how wide a text is; not asked for the empty one
    public LineBreaker(ToDoubleFunction<String> measure, double width) {
        this.measure = measure;
        this.width = width;
    }

    /// At least one line, without spaces at its ends; line breaks in the text are kept.
    public List<String> lines(String text) {
        var all = new ArrayList<String>();
        text.lines().forEach(line -> all.addAll(broken(line)));
        return all.isEmpty() ? List.of("") : all;
    }

    /// As many lines as [#lines], of as equal a length as they can have.
    ///
    /// @param measure as in the constructor
    public static List<String> even(ToDoubleFunction<String> measure, double widest, String text) {
        var lines = new LineBreaker(measure, widest).lines(text);
        var best = lines;
        for (var width = widest * 0.95; width > widest / 2 && lines.size() == best.size(); ) {
            best = lines;
            lines = new LineBreaker(measure, width).lines(text);
            width *= 0.95;
        }
        return best;
    }

    private List<String> broken(String words) {
        var all = new ArrayList<String>();
        var line = "";
        for (var piece : pieces(words)) {
            if (line.isEmpty()) {
                line = splitLong(piece, all);
            } else if (fits(line + piece.stripTrailing())) {
                line += piece;
            } else {
                all.add(line.strip());
                line = splitLong(piece, all);
            }
        }
        all.add(line.strip());
        return all;
    }

    private static List<String> pieces(String words) {
        if (words.codePoints().anyMatch(LineBreaker::isHangul)) {
            return List.of(words.splitWithDelimiters("(?<= )", 0));
        }
        var all = new ArrayList<String>();
        var breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(words);
        var from = 0;
        for (var to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            if (!isInDate(words, to)) {
                all.add(words.substring(from, to));
                from = to;
            }
        }
        return all;
    }

    /// True behind a hyphen between digits.
    private static boolean isInDate(String words, int at) {
        return at > 1
                && at < words.length()
                && words.charAt(at - 1) == '-'
                && Character.isDigit(words.charAt(at - 2))
                && Character.isDigit(words.charAt(at));
    }

    private static boolean isHangul(int codePoint) {
        return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HANGUL;
    }

    private String splitLong(String line, List<String> into) {
        var rest = line;
        while (!fits(rest.stripTrailing()) && rest.codePointCount(0, rest.length()) > 1) {
            var end = longestFitting(rest);
            into.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        return rest;
    }

    /// Where to break a text so that its start fits; after its first character at least.
    private int longestFitting(String text) {
        var end = text.length();
        while (text.codePointCount(0, end) > 1 && !fits(text.substring(0, end))) {
            end = text.offsetByCodePoints(end, -1);
        }
        return end;
    }

    private boolean fits(String text) {
        return text.isEmpty() || measure.applyAsDouble(text) <= width;
    }
}
