package org.amnok.release.canary;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Characters that XML, HTML and JSON write as something else.
final class Escapes {
    private static final Pattern NUMBERED =
            Pattern.compile("&#(\\d{1,7});|&#[xX]([0-9a-fA-F]{1,6});|\\\\u([0-9a-fA-F]{4})");

    private Escapes() {}

    /// The text with its characters as a reader sees them.
    static String undone(String text) {
        var plain =
                text.indexOf('&') < 0 && text.indexOf('\\') < 0
                        ? text
                        : NUMBERED.matcher(text).replaceAll(Escapes::character);
        return plain.indexOf('&') < 0
                ? plain
                : plain.replace("&quot;", "\"")
                        .replace("&apos;", "'")
                        .replace("&lt;", "‹")
                        .replace("&gt;", "›")
                        .replace("&amp;", "&");
    }

    private static String character(MatchResult found) {
        var codePoint =
                found.group(1) != null
                        ? Integer.parseInt(found.group(1))
                        : Integer.parseInt(
                                found.group(2) != null ? found.group(2) : found.group(3), 16);
        return Character.isValidCodePoint(codePoint)
                ? Matcher.quoteReplacement(Character.toString(codePoint))
                : " ";
    }
}
