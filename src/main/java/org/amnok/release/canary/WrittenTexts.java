package org.amnok.release.canary;

import java.util.List;
import java.util.Optional;

/// Finds secret words in text. Of long ones a few words in a row are enough, since people quote and
/// pages break lines; a short one must stand alone: "K7", not "MK70".
final class WrittenTexts {
    private static final int WINDOW = 20;
    private static final int WINDOW_EAST_ASIAN = 10;
    private static final int STEP_EAST_ASIAN = 3;

    private final SecretWords words = new SecretWords();

    /// @param released all texts that may be in the output
    WrittenTexts(List<SecretText> texts, String released) {
        for (var secret : texts) {
            var plain = PlainWords.of(secret.text(), true);
            var window = isEastAsian(plain) ? WINDOW_EAST_ASIAN : WINDOW;
            if (plain.length() >= window) {
                addPieces(secret, plain, window);
            } else if (!plain.isEmpty()) {
                words.add(secret, plain, true);
            }
        }
        allow(released);
    }

    /// Forgets what stands in a text that may be in the output.
    void allow(String released) {
        words.removeAllIn(PlainWords.of(released, true));
    }

    /// From every word on a piece that is long enough to be no accident.
    private void addPieces(SecretText secret, String text, int window) {
        for (int from = 0; from + window <= text.length(); from = next(text, from, window)) {
            var space = text.indexOf(' ', from + window);
            var to = space < 0 || space > from + 2 * window ? from + window : space;
            words.add(secret, text.substring(from, to), false);
        }
    }

    private static int next(String text, int from, int window) {
        var space = text.indexOf(' ', from) + 1;
        return window == WINDOW && space > 0 ? space : from + STEP_EAST_ASIAN;
    }

    private static boolean isEastAsian(String text) {
        return text.codePoints().filter(WrittenTexts::isEastAsian).count() * 3 > text.length();
    }

    private static boolean isEastAsian(int codePoint) {
        return switch (Character.UnicodeScript.of(codePoint)) {
            case HAN, HANGUL, HIRAGANA, KATAKANA -> true;
            default -> false;
        };
    }

    /// The first that is in a text: as a reader sees it, who sees no marks of XML between words, or
    /// as it stands, marks and all.
    Optional<Leak> in(String text, String where) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        var written = Escapes.undone(text);
        return words.firstIn(PlainWords.of(written, true))
                .or(
                        () ->
                                written.indexOf('<') < 0
                                        ? Optional.empty()
                                        : words.firstIn(PlainWords.of(written, false)))
                .map(secret -> new Leak(secret.what(), "in words", where));
    }
}
