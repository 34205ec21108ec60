package org.amnok.release;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Something in a release that a person must decide about: the gate keeps its rules, and yet the
/// output might give somebody away.
///
/// @param kind what it is
/// @param head what is wrong, in a few words
/// @param words why, and what can be done instead of accepting it
public record ReleaseWarning(Kind kind, String head, String words) {
    /// What may give somebody away.
    public enum Kind {
        /// Whoever measures the middle of the picture finds a true place.
        CENTRED,
        /// The frame shows less than a cell.
        ZOOM,
        /// A report that the output names may say where a coarser place is.
        FINDABLE,
        /// A title or note holds a coordinate.
        COORDINATE,
        /// A title or note may name a person.
        NAME,
        /// A title or note may hold a telephone number.
        PHONE;

        /// What a person types to accept it.
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// The warning of a code; empty when there is none.
        public static Optional<Kind> ofCode(String code) {
            return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
        }
    }
}
