package org.amnok.map.styling;

import java.util.Optional;
import org.amnok.domain.Language;
import org.jspecify.annotations.Nullable;

/// What is written at the features of a layer.
///
/// @param language of names; null for the map's
/// @param size as a multiple of the designed one
public record Labelling(Words words, @Nullable Language language, double size) {
    public static final double SMALLEST = 0.5;
    public static final double LARGEST = 3;

    /// As designed.
    public static final Labelling DESIGNED = new Labelling(new Words.Designed(), null, 1);

    public Labelling {
        if (!(size >= SMALLEST && size <= LARGEST)) {
            throw new IllegalArgumentException("label size " + size);
        }
    }

    /// Which words.
    public sealed interface Words {
        /// Names where the layer has them, else nothing.
        record Designed() implements Words {}

        record None() implements Words {}

        /// The value of an attribute.
        record Of(String attribute) implements Words {}
    }

    /// The attribute that is written, when one was chosen.
    public Optional<String> attribute() {
        return words instanceof Words.Of(var name) ? Optional.of(name) : Optional.empty();
    }

    public boolean isNone() {
        return words instanceof Words.None;
    }
}
