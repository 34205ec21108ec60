package org.amnok.release;

import java.util.regex.Pattern;

/// What in words may give a place or a person away, as far as that can be seen without
/// understanding them.
final class TellingWords {
    private static final Pattern COORDINATE =
            Pattern.compile(
                    "(?<![\\d.])\\d{1,3}[.,]\\d{3,}\\s*°?\\s*[NSEW]?[,;/\\s]+\\d{1,3}[.,]\\d{3,}"
                            + "|\\d{1,3}\\s*°\\s*\\d{1,2}\\s*['′’]"
                            + "|(?<![A-Za-z0-9])5[12][ST]\\s?[A-Z]{2}\\s?\\d{2,5}\\s?\\d{2,5}(?!\\d)");
    private static final Pattern PERSON =
            Pattern.compile(
                    "\\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Col|Capt|Gen|Lt|Sgt|Comrade)\\.?\\s+\\p{Lu}\\p{L}+"
                            + "|\\p{IsHangul}{2,4}\\s?(?:씨|님|동지|선생)(?:[가는를도의와은이께]|\\P{IsHangul}|$)"
                            + "|\\p{IsHan}{2,4}(?:先生|女士|小姐|同志)"
                            + "|\\b(?:named|called|name is)\\s+\\p{Lu}\\p{L}+");

    private TellingWords() {}

    static boolean holdCoordinate(String words) {
        return COORDINATE.matcher(words).find();
    }

    static boolean mayNamePerson(String words) {
        return PERSON.matcher(words).find();
    }
}
