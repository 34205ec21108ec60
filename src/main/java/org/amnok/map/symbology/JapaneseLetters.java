package org.amnok.map.symbology;

import java.lang.Character.UnicodeScript;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.BitSet;

/// Tells Japanese from Chinese by its letters: both write characters that Unicode holds for one,
/// but draws differently. Kana and kanji of JIS X 0208 that Simplified Chinese (GB 2312) lacks are
/// Japanese; what only GB 2312 has is Chinese; what both have tells nothing.
public final class JapaneseLetters {
    /// Of the 94 rows of both sets, the first with characters.
    private static final int FIRST_ROW = 16;

    private static final BitSet KANJI = characters("EUC-JP", 84);
    private static final BitSet HANZI = characters("GB2312", 87);

    private JapaneseLetters() {}

    /// True when a letter is Japanese.
    public static boolean areIn(String text) {
        return text.codePoints().anyMatch(c -> isKana(c) || KANJI.get(c) && !HANZI.get(c));
    }

    /// True when a letter is one of Simplified Chinese only.
    public static boolean areDeniedBy(String text) {
        return text.codePoints().anyMatch(c -> HANZI.get(c) && !KANJI.get(c));
    }

    private static boolean isKana(int codePoint) {
        var script = UnicodeScript.of(codePoint);
        return script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA;
    }

    /// The characters of a set of 94 by 94, as its EUC coding has them. All are decoded at once:
    /// the first picture waits for them.
    private static BitSet characters(String charset, int lastRow) {
        var coded = ByteBuffer.allocate(2 * 94 * (lastRow - FIRST_ROW + 1));
        for (var row = FIRST_ROW; row <= lastRow; row++) {
            for (var cell = 1; cell <= 94; cell++) {
                coded.put((byte) (0xA0 + row)).put((byte) (0xA0 + cell));
            }
        }
        var found = new BitSet();
        var text = Charset.forName(charset).decode(coded.flip());
        while (text.hasRemaining()) {
            found.set(text.get());
        }
        found.clear('\uFFFD');
        return found;
    }
}
