package org.amnok.basemap.archive;

import java.util.regex.Pattern;

/// Text of archives, which like to write HTML, as people read it.
final class PlainText {
    private static final Pattern TAG = Pattern.compile("<[^<>]{0,2000}>");
    private static final Pattern GAP = Pattern.compile("[\\s\\p{Cntrl}]+");

    private PlainText() {}

    /// Without tags, entities and line breaks; cut after `most` characters.
    static String of(String text, int most) {
        var plain =
                TAG.matcher(text)
                        .replaceAll(" ")
                        .replace("&copy;", "©")
                        .replace("&#169;", "©")
                        .replace("&nbsp;", " ")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&#39;", "'")
                        .replace("&amp;", "&");
        var line = GAP.matcher(plain).replaceAll(" ").strip();
        return line.length() <= most ? line : line.substring(0, most - 1).strip() + "…";
    }
}
