package org.amnok.words;

import java.util.regex.Pattern;

/// Chooses Korean particles by the last sound before them: 을(를), 이(가), 은(는), 과(와), (으)로.
public final class KoreanParticles {
    private static final Pattern PAIR =
            Pattern.compile("을\\(를\\)|이\\(가\\)|은\\(는\\)|과\\(와\\)|\\(으\\)로");
    private static final Pattern REMARK = Pattern.compile("\\([^()]*\\)$|[”’\"'」』]+$");
    private static final int FIRST_SYLLABLE = 0xAC00;
    private static final int LAST_SYLLABLE = 0xD7A3;
    private static final int FINALS = 28;
    private static final int FINAL_RIEUL = 8;

    /// 영, 일, 삼, 육, 칠, 팔 end in a consonant; 일, 칠, 팔 in ㄹ.
    private static final String DIGITS_WITH_FINAL = "013678";

    private static final String ENDS_IN_RIEUL = "178lLrR";

    /// Letters whose Korean names, or whose sounds at the end of a word, close with a consonant.
    private static final String LETTERS_WITH_FINAL = "bcgklmnpqrtBCGKLMNPQRT";

    /// Read letter by letter, of whose names only four close with a consonant; metres are 미터.
    private static final Pattern SPELLED =
            Pattern.compile("(?<![A-Za-z])(?:[A-Z]+|[b-df-hj-np-tv-xz]{2,})$");

    private static final String NAMES_WITH_FINAL = "lmnrLMNR";
    private static final Pattern METRES = Pattern.compile("\\d ?k?m$");

    private KoreanParticles() {}

    /// The text with the one particle of each pair that fits.
    public static String chosen(String text) {
        var out = new StringBuilder();
        var pairs = PAIR.matcher(text);
        var from = 0;
        while (pairs.find()) {
            out.append(text, from, pairs.start());
            out.append(particle(pairs.group(), out));
            from = pairs.end();
        }
        return out.append(text.substring(from)).toString();
    }

    /// Quotation marks and a remark in brackets are passed over: particles follow the word before.
    private static String particle(String pair, CharSequence before) {
        var word = REMARK.matcher(before).replaceFirst("").stripTrailing();
        var last = word.isEmpty() ? ' ' : word.charAt(word.length() - 1);
        var hasFinal = hasFinal(word, last);
        if (pair.equals("(으)로")) {
            return hasFinal && !isRieul(last) ? "으로" : "로";
        }
        return pair.substring(hasFinal ? 0 : 2, hasFinal ? 1 : 3);
    }

    private static boolean hasFinal(String word, char last) {
        if (METRES.matcher(word).find()) {
            return false;
        }
        return SPELLED.matcher(word).find() ? NAMES_WITH_FINAL.indexOf(last) >= 0 : hasFinal(last);
    }

    private static boolean hasFinal(char last) {
        return isSyllable(last)
                ? (last - FIRST_SYLLABLE) % FINALS != 0
                : (DIGITS_WITH_FINAL + LETTERS_WITH_FINAL).indexOf(last) >= 0;
    }

    private static boolean isRieul(char last) {
        return isSyllable(last)
                ? (last - FIRST_SYLLABLE) % FINALS == FINAL_RIEUL
                : ENDS_IN_RIEUL.indexOf(last) >= 0;
    }

    private static boolean isSyllable(char c) {
        return c >= FIRST_SYLLABLE && c <= LAST_SYLLABLE;
    }
}
