package org.amnok.ui.look;

import java.text.Normalizer;
import java.util.Locale;

/// The keys of the Korean two-set keyboard that write a text, as small Latin letters: a choice gets
/// these and no syllables, as no input method writes into what is no field of text.
final class HangulKeys {
    private static final String[] LEADS = {
        "r", "r", "s", "e", "e", "f", "a", "q", "q", "t", "t", "d", "w", "w", "c", "z", "x", "v",
        "g"
    };
    private static final String[] VOWELS = {
        "k", "o", "i", "o", "j", "p", "u", "p", "h", "hk", "ho", "hl", "y", "n", "nj", "np", "nl",
        "b", "m", "ml", "l"
    };
    private static final String[] TAILS = {
        "r", "r", "rt", "s", "sw", "sg", "e", "f", "fr", "fa", "fq", "ft", "fx", "fv", "fg", "a",
        "q", "qt", "t", "t", "d", "w", "c", "z", "x", "v", "g"
    };
    private static final char LEAD = '\u1100';
    private static final char VOWEL = '\u1161';
    private static final char TAIL = '\u11a8';

    private HangulKeys() {}

    /// "wnck" for 주차; all but Hangul stays as it is.
    static String of(String text) {
        var keys = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFD)
                .chars()
                .forEach(letter -> keys.append(key((char) letter)));
        return keys.toString().toLowerCase(Locale.ROOT);
    }

    private static String key(char letter) {
        if (letter >= LEAD && letter < LEAD + LEADS.length) {
            return LEADS[letter - LEAD];
        }
        if (letter >= VOWEL && letter < VOWEL + VOWELS.length) {
            return VOWELS[letter - VOWEL];
        }
        return letter >= TAIL && letter < TAIL + TAILS.length
                ? TAILS[letter - TAIL]
                : String.valueOf(letter);
    }
}
