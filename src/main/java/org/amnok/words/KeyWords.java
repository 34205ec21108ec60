package org.amnok.words;

import java.util.Locale;
import java.util.regex.Pattern;

/// Keys as they are named where the program runs: what texts call Ctrl+Z is ⌘+Z on a Mac. Ctrl+Tab
/// and a Ctrl that is held while the pointer moves are Ctrl there, too.
final class KeyWords {
    private static final boolean IS_MAC =
            System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac");

    private static final Pattern CONTROL =
            Pattern.compile("Ctrl ?\\+ ?(?=[A-Z0-9][^a-z]|[A-Z0-9]$|Shift|Alt|Enter)");

    private KeyWords() {}

    static String here(String text) {
        return IS_MAC ? onMac(text) : text;
    }

    static String onMac(String text) {
        return text.contains("Ctrl") ? CONTROL.matcher(text).replaceAll("⌘+") : text;
    }
}
