package org.amnok.render.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import org.amnok.map.symbology.JapaneseLetters;
import org.jspecify.annotations.Nullable;

/// Splits text by the font it needs.
final class TextRuns {
    private TextRuns() {}

    /// Neighbouring letters of one font.
    record Run(String text, Script script) {}

    /// The runs in reading order. Spaces and signs stay with what is before them; Hanzi that touch
    /// Hangul take the Korean font, all others the Chinese or the Japanese one ([JapaneseLetters]).
    static List<Run> split(String text) {
        var runs = new ArrayList<Run>();
        var letters = new StringBuilder();
        Script current = null;
        for (var codePoint : text.codePoints().toArray()) {
            var own = script(codePoint);
            var script = own != null ? own : current != null ? current : Script.LATIN;
            if (current != null && script != current) {
                runs.add(new Run(letters.toString(), current));
                letters.setLength(0);
            }
            letters.appendCodePoint(codePoint);
            current = script;
        }
        if (current != null) {
            runs.add(new Run(letters.toString(), current));
        }
        return told(joined(runs), text);
    }

    /// Null for what any font has: spaces.
    private static @Nullable Script script(int codePoint) {
        if (Character.isWhitespace(codePoint)) {
            return null;
        }
        return switch (UnicodeScript.of(codePoint)) {
            case HANGUL -> Script.KOREAN;
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO -> Script.CHINESE;
            default -> isFullWidth(codePoint) ? Script.CHINESE : Script.LATIN;
        };
    }

    /// CJK punctuation and full-width forms.
    private static boolean isFullWidth(int codePoint) {
        return codePoint >= 0x3000 && codePoint <= 0x30FF
                || codePoint >= 0xFF00 && codePoint <= 0xFFEF;
    }

    /// Lets Hanzi take the Korean font where they touch Hangul without a space.
    private static List<Run> joined(List<Run> runs) {
        var result = new ArrayList<Run>();
        for (var i = 0; i < runs.size(); i++) {
            var run = runs.get(i);
            var touches =
                    run.script == Script.CHINESE
                            && (i > 0 && touches(runs.get(i - 1), run)
                                    || i + 1 < runs.size() && touches(run, runs.get(i + 1)));
            result.add(touches ? new Run(run.text, Script.KOREAN) : run);
        }
        return result;
    }

    /// Kanji that Chinese has, too, are Japanese in a text that is Japanese and has no Chinese one.
    private static List<Run> told(List<Run> runs, String text) {
        if (!JapaneseLetters.areIn(text)) {
            return runs;
        }
        var isAll = !JapaneseLetters.areDeniedBy(text);
        return runs.stream()
                .map(run -> isJapanese(run, isAll) ? new Run(run.text, Script.JAPANESE) : run)
                .toList();
    }

    private static boolean isJapanese(Run run, boolean isAll) {
        return run.script == Script.CHINESE && (isAll || JapaneseLetters.areIn(run.text));
    }

    private static boolean touches(Run left, Run right) {
        var korean = left.script == Script.KOREAN || right.script == Script.KOREAN;
        return korean && !Character.isWhitespace(left.text.charAt(left.text.length() - 1));
    }
}
