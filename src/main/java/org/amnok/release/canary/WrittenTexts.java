package org.amnok.release.canary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds secret words in text. Of long ones a few words in a row are enough, since people quote and
/// pages break lines; a short one must stand alone: "K7", not "MK70".
final class WrittenTexts {
    private static final int HEAD = 8;
    private static final int WINDOW = 20;
    private static final int WINDOW_EAST_ASIAN = 10;
    private static final int STEP_EAST_ASIAN = 3;
    private static final Pattern BETWEEN = Pattern.compile("(?:\\s|<[^<>]{0,400}>)+");

    private record Alone(SecretText secret, Pattern pattern) {}

    private record Piece(SecretText secret, String words) {}

    private final List<Alone> alone = new ArrayList<>();

    /// By how they begin.
    private final Map<String, List<Piece>> pieces = new HashMap<>();

    /// @param released all texts that may be in the output
    WrittenTexts(List<SecretText> texts, String released) {
        var allowed = plain(released);
        for (var secret : texts) {
            var plain = plain(secret.text());
            var window = isEastAsian(plain) ? WINDOW_EAST_ASIAN : WINDOW;
            if (plain.length() >= window) {
                addPieces(secret, plain, window, allowed);
            } else if (!plain.isEmpty() && !isWithin(plain, allowed)) {
                alone.add(new Alone(secret, standingAlone(plain)));
            }
        }
    }

    private static boolean isWithin(String words, String text) {
        return standingAlone(words).matcher(text).find();
    }

    /// Words with one space between, in lower case; marks of XML between words are passed over.
    private static String plain(String text) {
        return BETWEEN.matcher(text).replaceAll(" ").toLowerCase(Locale.ROOT).strip();
    }

    private static Pattern standingAlone(String words) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}/_.#-])" + Pattern.quote(words) + "(?![\\p{L}\\p{N}_])");
    }

    /// From every word on a piece that is long enough to be no accident.
    private void addPieces(SecretText secret, String text, int window, String allowed) {
        for (int from = 0; from + window <= text.length(); from = next(text, from, window)) {
            var space = text.indexOf(' ', from + window);
            var to = space < 0 || space > from + 2 * window ? from + window : space;
            var words = text.substring(from, to);
            if (!allowed.contains(words)) {
                pieces.computeIfAbsent(words.substring(0, HEAD), h -> new ArrayList<>())
                        .add(new Piece(secret, words));
            }
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

    /// The first that is in a text.
    Optional<Leak> in(String text, String where) {
        var plain = plain(text);
        return alone.stream()
                .filter(each -> each.pattern.matcher(plain).find())
                .map(Alone::secret)
                .findFirst()
                .or(() -> piece(plain))
                .map(secret -> new Leak(secret.what(), "in words", where));
    }

    private Optional<SecretText> piece(String plain) {
        for (int at = 0; at + HEAD <= plain.length() && !pieces.isEmpty(); at++) {
            for (var piece : pieces.getOrDefault(plain.substring(at, at + HEAD), List.of())) {
                if (plain.startsWith(piece.words, at)) {
                    return Optional.of(piece.secret);
                }
            }
        }
        return Optional.empty();
    }
}
