package org.amnok.release.canary;

import java.util.UUID;
import org.amnok.domain.LatLon;
import org.amnok.words.Messages;

/// What was found, as far as the search knows: it keeps numbers of places and words, not whose they
/// are.
sealed interface Match {
    /// What a person is shown when nobody's it is.
    String what();

    /// True when a secret place is it.
    default boolean is(LatLon place) {
        return false;
    }

    /// True when secret words are it.
    default boolean is(Needle needle) {
        return false;
    }

    /// True when the identifier of a record is it.
    default boolean is(UUID identifier) {
        return false;
    }

    /// @param key as [PlaceSet] has it
    record At(long key) implements Match {
        @Override
        public String what() {
            return Messages.text("release.a_true_place");
        }

        @Override
        public boolean is(LatLon place) {
            return PlaceSet.key(place) == key;
        }
    }

    /// @param degrees of latitude or longitude
    record Coordinate(double degrees) implements Match {
        @Override
        public String what() {
            return Messages.text("release.the_latitude_or_longitude_of_a");
        }

        @Override
        public boolean is(LatLon place) {
            return place.latDegrees() == degrees || place.lonDegrees() == degrees;
        }
    }

    /// @param needle that was looked for
    record Words(Needle needle) implements Match {
        @Override
        public String what() {
            return Messages.text("release.words_that_stay_here");
        }

        @Override
        public boolean is(Needle other) {
            return needle.equals(other);
        }
    }

    /// @param identifier that was looked for
    record Named(UUID identifier) implements Match {
        @Override
        public String what() {
            return Messages.text("release.the_identifier_of_a_record");
        }

        @Override
        public boolean is(UUID other) {
            return identifier.equals(other);
        }
    }

    /// Something that is nobody's, of which it says what it is.
    record Sign(String what) implements Match {}
}
