package org.amnok.geo.words;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.amnok.domain.record.Place;
import org.amnok.geo.MetresText;
import org.amnok.geo.words.PlaceWords.Choice;
import org.amnok.geo.words.PlaceWords.Reading;
import org.jspecify.annotations.Nullable;

/// Reads a place behind which it is said how exact it is: "Hyesan (±500 m)".
final class PlusMinusWords {
    private static final Pattern PLUS_MINUS =
            Pattern.compile(
                    "(.*\\S)\\s*[,;]?\\s*\\(?(?:±|\\+/-|\\+-)\\s*(\\d[\\d.,]*\\s*\\p{L}+)\\)?");

    private PlusMinusWords() {}

    /// Empty when the words are nothing of the kind.
    ///
    /// @param places reads the place alone
    static Optional<Reading> read(String words, Function<String, Reading> places) {
        var said = PLUS_MINUS.matcher(words);
        if (!said.matches()) {
            return Optional.empty();
        }
        var metres = MetresText.parse(said.group(2));
        return switch (places.apply(said.group(1))) {
            case Reading.Of(Place.Located at) ->
                    Optional.of(new Reading.Of(exact(at, metres, words)));
            case Reading.OneOf(var choices) ->
                    Optional.of(
                            new Reading.OneOf(
                                    choices.stream().map(c -> exact(c, metres, words)).toList()));
            default -> Optional.empty();
        };
    }

    private static Choice exact(Choice choice, @Nullable Double metres, String words) {
        return choice.place() instanceof Place.Located at
                ? new Choice(choice.label(), exact(at, metres, words))
                : choice;
    }

    private static Place exact(Place.Located at, @Nullable Double metres, String words) {
        return new Place.Located(at.point(), metres, at.method(), words);
    }
}
