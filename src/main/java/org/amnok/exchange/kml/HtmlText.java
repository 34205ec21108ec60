package org.amnok.exchange.kml;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The text of a balloon: HTML without its tags.
final class HtmlText {
    private static final Set<String> LINES =
            Set.of("br", "p", "div", "tr", "li", "h1", "h2", "h3", "h4", "table", "ul", "ol", "hr");
    private static final Set<String> UNSEEN = Set.of("script", "style", "head", "title");
    private static final Map<String, String> ENTITIES =
            Map.of(
                    "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ",
                    "ndash", "–", "mdash", "—", "hellip", "…", "deg", "°");
    private static final int LONGEST_ENTITY = 12;
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\u00a0]+");
    private static final Pattern AROUND_BREAK = Pattern.compile(" ?\\n[ \\n]*");

    private final String html;
    private final StringBuilder text = new StringBuilder();
    private int at;

    private HtmlText(String html) {
        this.html = html;
    }

    /// What a reader sees: tags left out, lines kept, entities as the signs they stand for. Text
    /// that is none of HTML stays as it is.
    static String plain(String html) {
        if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
            return html.strip();
        }
        var reading = new HtmlText(html);
        reading.read();
        var blanks = BLANKS.matcher(reading.text).replaceAll(" ");
        return AROUND_BREAK.matcher(blanks).replaceAll("\n").strip();
    }

    private void read() {
        while (at < html.length()) {
            var c = html.charAt(at);
            if (c == '<' && isTag()) {
                tag();
            } else if (c == '&') {
                entity();
            } else {
                text.append(c == '\r' ? '\n' : c);
                at++;
            }
        }
    }

    private boolean isTag() {
        var next = at + 1 < html.length() ? html.charAt(at + 1) : ' ';
        return Character.isLetter(next) || next == '/' || next == '!';
    }

    private void tag() {
        var end = html.startsWith("<!--", at) ? html.indexOf("-->", at) + 2 : html.indexOf('>', at);
        if (end < at) {
            at = html.length();
            return;
        }
        var name = name(at + 1, end);
        at = end + 1;
        if (UNSEEN.contains(name)) {
            skipTo("</" + name);
        } else if (LINES.contains(name)) {
            text.append('\n');
        } else if (name.equals("td") || name.equals("th")) {
            text.append(' ');
        }
    }

    private String name(int from, int end) {
        var start = from < end && html.charAt(from) == '/' ? from + 1 : from;
        var stop = start;
        while (stop < end && Character.isLetterOrDigit(html.charAt(stop)) && stop - start < 20) {
            stop++;
        }
        return html.substring(start, stop).toLowerCase(Locale.ROOT);
    }

    private void skipTo(String closing) {
        var end = at;
        while (end < html.length()
                && !html.regionMatches(true, end, closing, 0, closing.length())) {
            end++;
        }
        var close = html.indexOf('>', end);
        at = close < 0 ? html.length() : close + 1;
    }

    private void entity() {
        var end = html.substring(at, Math.min(html.length(), at + LONGEST_ENTITY)).indexOf(';');
        var known = end < 0 ? null : sign(html.substring(at + 1, at + end));
        text.append(known == null ? "&" : known);
        at += known == null ? 1 : end + 1;
    }

    private static @Nullable String sign(String name) {
        if (!name.startsWith("#")) {
            return ENTITIES.get(name);
        }
        try {
            var hex = name.startsWith("#x") || name.startsWith("#X");
            var code = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
            return Character.isValidCodePoint(code) && code > 0 ? Character.toString(code) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
