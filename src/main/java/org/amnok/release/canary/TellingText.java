package org.amnok.release.canary;

import java.util.Collection;
import java.util.function.Supplier;

/// Words that are long enough to be no accident where they are found.
public final class TellingText {
    private static final int FEWEST_LETTERS = 8;
    private static final int FEWEST_SIGNS = 4;
    private static final int FIRST_EAST_ASIAN = 0x2E80;

    private TellingText() {}

    /// Lists secret words unless they are blank or say too little to be looked for.
    public static void add(String words, Supplier<String> whose, SecretTaker taker) {
        var plain = words.strip();
        if (isTelling(plain)) {
            taker.text(plain, whose);
        }
    }

    /// Adds a secret unless it is blank or says too little to be looked for.
    public static void add(String what, String words, Collection<SecretText> texts) {
        if (isTelling(words.strip())) {
            texts.add(new SecretText(what, words.strip()));
        }
    }

    /// "fake" and "Hyesan" stand in many texts, as "혜산" does; a word of four syllables does not.
    private static boolean isTelling(String words) {
        return words.length() >= FEWEST_LETTERS || signs(words) >= FEWEST_SIGNS;
    }

    private static int signs(String words) {
        var signs = 0;
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) >= FIRST_EAST_ASIAN) {
                signs++;
                i += Character.charCount(words.codePointAt(i)) - 1;
            }
        }
        return signs;
    }
}
