package org.amnok.release;

import java.util.List;
import java.util.UUID;
import org.amnok.domain.Coded;
import org.amnok.words.Messages;

/// Something in a release that a person must decide about: the gate keeps its rules, and yet the
/// output might give somebody away, or show nothing.
///
/// @param kind what it is
/// @param words why
/// @param sightings the first that give reason for it, at most [#MOST]; none when the frame or
///   words on the page do
/// @param count how many do
public record ReleaseWarning(Kind kind, String words, List<UUID> sightings, int count) {
    /// So many of the sightings are known one by one.
    public static final int MOST = 1000;

    public ReleaseWarning {
        sightings = List.copyOf(sightings);
    }

    /// One that no sighting gives reason for.
    ReleaseWarning(Kind kind, String words) {
        this(kind, words, List.of(), 0);
    }

    /// True when all that give reason for it are known, so that they can be excluded.
    public boolean knowsAll() {
        return count == sightings.size();
    }

    /// What is wrong, in a few words.
    public String head() {
        return kind.head();
    }

    /// What may give somebody away.
    public enum Kind implements Coded {
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
        PHONE,
        /// An arrow or a callout leads to a true place.
        POINTED,
        /// A site or a layer of a person's own shows a true place.
        MARKED,
        /// A picture of a person's own lies on the page.
        PICTURE,
        /// Nobody can tell from the map where it is.
        BLANK;

        /// What is wrong, in a few words.
        public String head() {
            return Messages.word("codes.warning", this);
        }
    }
}
