package org.amnok.layout;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/// Breaks texts into lines of a width, where Unicode allows it: between words, and within Chinese
/// or Japanese sentences by their rules (JIS X 4051, GB/T 15834); Korean between words. A date such
/// as 2026-03-01 stays whole, and so does a range such as 10–50. A word that is longer than a line
/// is broken where these rules let it.
///
/// @param measure how wide a text is; not asked for the empty one
public record LineBreaker(ToDoubleFunction<String> measure, double width) {
    /// No line begins with them.
    private static final String NOT_FIRST =
            "、。，．・：；？！）］｝」』】〕〉》〗”’…‥ー〜～々ゝゞヽヾ％‰℃°,.:;?!)]}%" + "ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ";

    /// No line ends with them.
    private static final String NOT_LAST = "（［｛「『【〔〈《〖“‘￥＄([{©№±";

    /// At least one line, without spaces at its ends; line breaks in the text are kept.
    public List<String> lines(String text) {
        var all = new ArrayList<String>();
        text.lines().forEach(line -> all.addAll(broken(line)));
        return all.isEmpty() ? List.of("") : all;
    }

    /// The lines of a text that is broken behind spaces and signs alone, so that no Chinese or
    /// Japanese name is; empty where what stands between two of them is wider than a line, and of a
    /// text of several lines.
    public List<String> betweenSigns(String text) {
        if (text.lines().count() > 1) {
            return List.of();
        }
        var parts = new ArrayList<String>();
        for (var piece : pieces(text)) {
            var isNew = parts.isEmpty() || isSign(parts.getLast());
            parts.add(isNew ? piece : parts.removeLast() + piece);
        }
        var lines = new ArrayList<String>();
        for (var part : parts) {
            var isNew = lines.isEmpty() || !fits(lines.getLast() + part.stripTrailing());
            lines.add(isNew ? part : lines.removeLast() + part);
        }
        lines.replaceAll(String::strip);
        return lines.stream().allMatch(this::fits) ? lines : List.of();
    }

    /// True when a part ends with a space or sign.
    private static boolean isSign(String part) {
        return !Character.isLetterOrDigit(part.codePointBefore(part.length()));
    }

    /// As many lines as [#lines], of as equal a length as they can have; no more words are broken
    /// for it, and no name where so many lines have room for all of them.
    ///
    /// @param measure as in the constructor
    public static List<String> even(ToDoubleFunction<String> measure, double widest, String text) {
        var breaker = new LineBreaker(measure, widest);
        var whole = breaker.betweenSigns(text);
        var lines = breaker.lines(text);
        if (!whole.isEmpty() && whole.size() <= lines.size()) {
            lines = whole;
        }
        var isWhole = lines == whole;
        var best = lines;
        var word = widestWord(measure, text);
        var least = word > widest ? widest / 2 : Math.max(widest / 2, word);
        for (var width = widest * 0.95; width >= least && lines.size() == best.size(); ) {
            best = lines;
            var narrower = new LineBreaker(measure, width);
            lines = isWhole ? narrower.betweenSigns(text) : narrower.lines(text);
            width *= 0.95;
        }
        return best;
    }

    /// How wide a line must be at least, so that none of the words is broken.
    ///
    /// @param measure as in the constructor
    public static double widestWord(ToDoubleFunction<String> measure, String text) {
        return text.lines()
                .flatMap(line -> pieces(line).stream())
                .map(String::strip)
                .filter(piece -> !piece.isEmpty())
                .mapToDouble(measure)
                .max()
                .orElse(0);
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
        return withoutLonelySign(all);
    }

    /// Lines whose last is no single sign of Chinese or Japanese: the one before it goes along.
    private static List<String> withoutLonelySign(List<String> lines) {
        var last = lines.getLast();
        if (last.isEmpty()) {
            return lines;
        }
        var before = lines.size() < 2 ? List.<String>of() : pieces(lines.get(lines.size() - 2));
        if (before.size() > 2
                && isIdeograph(last)
                && isIdeograph(before.getLast())
                && isSingle(last)) {
            lines.set(lines.size() - 1, before.getLast() + last);
            lines.set(
                    lines.size() - 2,
                    String.join("", before.subList(0, before.size() - 1)).strip());
        }
        return lines;
    }

    private static boolean isSingle(String line) {
        return line.codePoints().filter(c -> NOT_FIRST.indexOf(c) < 0).count() == 1;
    }

    private static boolean isIdeograph(String words) {
        return switch (Character.UnicodeScript.of(words.codePointAt(0))) {
            case HAN, HIRAGANA, KATAKANA -> true;
            default -> false;
        };
    }

    private static List<String> pieces(String words) {
        var all = new ArrayList<String>();
        var breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(words);
        var from = 0;
        for (var to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            if (to == words.length() || mayBreak(words, to)) {
                all.add(words.substring(from, to));
                from = to;
            }
        }
        return all;
    }

    private static boolean mayBreak(String words, int at) {
        return !isInNumber(words, at) && !isInKoreanWord(words, at) && isAllowed(words, at);
    }

    /// False where a line would begin with what belongs to the word before it, or end with what
    /// belongs to the one behind: the rules of kinsoku, and a © without its name.
    private static boolean isAllowed(String words, int at) {
        var before = words.substring(0, at).stripTrailing();
        return NOT_FIRST.indexOf(words.codePointAt(at)) < 0
                && (before.isEmpty()
                        || NOT_LAST.indexOf(before.codePointBefore(before.length())) < 0);
    }

    /// True where letters touch of which one is Hangul: Korean breaks between words.
    private static boolean isInKoreanWord(String words, int at) {
        var before = words.codePointBefore(at);
        var after = words.codePointAt(at);
        return !Character.isWhitespace(before)
                && !Character.isWhitespace(after)
                && (isHangul(before) || isHangul(after));
    }

    /// True behind a hyphen or a dash between digits: dates and ranges stay whole.
    private static boolean isInNumber(String words, int at) {
        return at > 1
                && at < words.length()
                && (words.charAt(at - 1) == '-' || words.charAt(at - 1) == '–')
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
        var allowed = end;
        while (text.codePointCount(0, allowed) > 1 && !isAllowed(text, allowed)) {
            allowed = text.offsetByCodePoints(allowed, -1);
        }
        return isAllowed(text, allowed) ? allowed : end;
    }

    private boolean fits(String text) {
        return text.isEmpty() || measure.applyAsDouble(text) <= width;
    }
}
