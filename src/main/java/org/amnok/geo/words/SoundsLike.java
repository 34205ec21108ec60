package org.amnok.geo.words;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amnok.domain.Lazy;
import org.amnok.geo.border.Landmark;

/// Finds landmarks by how their Korean names sound in Latin letters: Changbai by Jangbaek or
/// Changbaek, of 장백. Thread-safe.
final class SoundsLike {
    /// Fewer letters sound like too much.
    private static final int FEWEST_LETTERS = 4;

    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");
    private static final Pattern LATIN = Pattern.compile("[a-z'’‘ʼ` -]+");

    private final Lazy<List<Sound>> sounds;

    private record Sound(Landmark landmark, String letters) {}

    SoundsLike(Collection<Landmark> landmarks) {
        sounds = new Lazy<>(() -> landmarks.stream().flatMap(SoundsLike::soundsOf).toList());
    }

    /// Those of which a Korean name sounds just so.
    List<Landmark> all(String words) {
        return matching(words, String::equals);
    }

    /// Those of which a Korean name begins so, the shortest name first.
    List<Landmark> beginning(String words) {
        return matching(words, String::startsWith);
    }

    /// @param fit whether the sound of a name fits what was typed
    private List<Landmark> matching(String words, BiPredicate<String, String> fit) {
        var plain = plain(words.strip());
        if (!LATIN.matcher(plain).matches()
                || NO_LETTERS.matcher(plain).replaceAll("").length() < FEWEST_LETTERS) {
            return List.of();
        }
        var typed = sound(plain);
        Predicate<Sound> fits = each -> fit.test(each.letters, typed);
        return sounds.get().stream()
                .filter(fits)
                .sorted(Comparator.comparingInt(each -> each.letters.length()))
                .map(Sound::landmark)
                .distinct()
                .toList();
    }

    private static Stream<Sound> soundsOf(Landmark landmark) {
        return Romanised.of(landmark.called().ko().replaceAll("\\([^)]*\\)", "")).stream()
                .map(latin -> new Sound(landmark, sound(latin)));
    }

    private static String sound(String latin) {
        return RomanSound.of(NO_LETTERS.matcher(plain(latin)).replaceAll(""));
    }

    /// Without marks above letters, as in Sinŭiju.
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
