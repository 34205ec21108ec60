package org.amnok.geo.words;

import java.util.List;
import java.util.stream.Stream;

/// Hangul in Latin letters of the Revised Romanisation, to compare with what people type; never
/// shown, as it is nobody's name of a place. [RomanSound] brings the McCune–Reischauer spelling to
/// the same sound.
public final class Romanised {
    private static final char FIRST = '가';
    private static final char LAST = '힣';
    private static final int FINALS = 28;
    private static final int VOWELS = 21;

    private static final String[] INITIAL =
            "g kk n d tt r m b pp s ss - j jj ch k t p h".replace("-", "").split(" ", -1);
    private static final String[] VOWEL =
            "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split(" ");
    private static final String[] FINAL =
            "- k k k n n n t l k m l l l p l m p p t t ng t t k t p t"
                    .replace("-", "")
                    .split(" ", -1);

    /// Before a vowel.
    private static final String[] LINKED =
            "- g kk ks n nj n d r lg lm lb ls lt lp r m b ps s ss ng j ch k t p -"
                    .replace("-", "")
                    .split(" ", -1);

    private static final int VOICELESS = 11;

    private Romanised() {}

    /// How a name may be written: letter by letter, and as it is spoken (Aprok and Amnok of 압록);
    /// nothing without Hangul.
    public static List<String> of(String name) {
        if (name.chars().noneMatch(c -> isHangul((char) c))) {
            return List.of();
        }
        return Stream.of(written(name, false), written(name, true)).distinct().toList();
    }

    private static String written(String name, boolean spoken) {
        var latin = new StringBuilder();
        var end = -1;
        for (var i = 0; i < name.length(); i++) {
            var c = name.charAt(i);
            if (isHangul(c)) {
                var code = c - FIRST;
                latin.append(joint(end, code / FINALS / VOWELS, spoken));
                latin.append(VOWEL[code / FINALS % VOWELS]);
                end = code % FINALS;
            } else {
                latin.append(end < 0 ? "" : FINAL[end]).append(c);
                end = -1;
            }
        }
        return latin.append(end < 0 ? "" : FINAL[end]).toString();
    }

    private static boolean isHangul(char c) {
        return c >= FIRST && c <= LAST;
    }

    /// The consonants between two vowels.
    ///
    /// @param end final of the syllable before; negative for none
    private static String joint(int end, int initial, boolean spoken) {
        if (end < 0) {
            return INITIAL[initial];
        }
        if (initial == VOICELESS) {
            return LINKED[end];
        }
        var plain = FINAL[end] + INITIAL[initial];
        return spoken ? assimilated(plain) : plain;
    }

    private static String assimilated(String joint) {
        return switch (joint) {
            case "kn", "kr" -> "ngn";
            case "km" -> "ngm";
            case "tn", "tr" -> "nn";
            case "tm" -> "nm";
            case "pn", "pr" -> "mn";
            case "pm" -> "mm";
            case "nr", "ln", "lr" -> "ll";
            case "mr" -> "mn";
            case "ngr" -> "ngn";
            default -> joint;
        };
    }
}
