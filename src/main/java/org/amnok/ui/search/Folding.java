package org.amnok.ui.search;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import org.amnok.geo.border.HanForms;

/// Brings what people write to the letters that matter: Latin without case, diacritics, hyphens and
/// spaces; Hangul as single letters (jamo), so that one wrong letter is one mistake; Katakana as
/// Hiragana; traditional and Japanese Hanzi of the border's place names as simplified ones.
final class Folding {
    private static final int KATAKANA_TO_HIRAGANA = 'ァ' - 'ぁ';

    private Folding() {}

    /// The letters of a name, with the places where its words begin.
    static NameKey key(String text) {
        var plain = Normalizer.normalize(Normalizer.normalize(text, Form.NFKC), Form.NFD);
        var letters = new StringBuilder();
        var starts = new StringBuilder(); // as characters: few, and no boxing
        var between = true;
        for (int i = 0; i < plain.length(); i++) {
            var c = plain.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                if (between) {
                    starts.append((char) letters.length());
                }
                letters.append(folded(c));
                between = false;
            } else if (isBreak(c)) {
                between = true;
            }
        }
        return new NameKey(letters.toString(), starts.chars().toArray());
    }

    /// Marks above letters and apostrophes do not part words.
    private static boolean isBreak(char c) {
        return Character.getType(c) != Character.NON_SPACING_MARK && "'’‘ʼ`".indexOf(c) < 0;
    }

    private static char folded(char c) {
        if (c >= 'ァ' && c <= 'ヶ') {
            return (char) (c - KATAKANA_TO_HIRAGANA);
        }
        return Character.toLowerCase(HanForms.simplified(c));
    }
}
