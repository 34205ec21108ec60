package org.amnok.workspace.report;

import java.util.List;
import java.util.regex.Pattern;

/// Takes the line breaks out of paragraphs whose lines a mail program or a page broke at one width,
/// so that "on July / 20" is a date. Every character stays where it is.
final class HardWraps {
    private static final int NARROWEST = 45;
    private static final int WIDEST = 110;

    /// Of the longest line, that all but the last one have.
    private static final double FILLED = 0.75;

    private static final Pattern BLANK_LINES = Pattern.compile("\\n\\s*\\n");
    private static final Pattern GOES_ON = Pattern.compile("[\\p{L}\\p{N},;–-]\\n\\p{Ll}");

    private HardWraps() {}

    static String undone(String text) {
        var joined = new StringBuilder(text);
        var blank = BLANK_LINES.matcher(text);
        var from = 0;
        while (blank.find()) {
            undo(joined, from, blank.start());
            from = blank.end();
        }
        undo(joined, from, text.stripTrailing().length());
        return joined.toString();
    }

    private static void undo(StringBuilder text, int from, int to) {
        var paragraph = from < to ? text.substring(from, to) : "";
        if (isWrapped(paragraph)) {
            text.replace(from, to, paragraph.replace('\n', ' '));
        }
    }

    private static boolean isWrapped(String paragraph) {
        var lines = List.of(paragraph.split("\n"));
        var full = lines.subList(0, lines.size() - 1);
        var widest = lines.stream().mapToInt(String::length).max().orElse(0);
        return !full.isEmpty()
                && widest >= NARROWEST
                && widest <= WIDEST
                && full.stream().allMatch(line -> line.length() >= FILLED * widest)
                && lines.stream().skip(1).noneMatch(Sentences::isItem)
                && GOES_ON.matcher(paragraph).find();
    }
}
