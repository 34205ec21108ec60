package org.amnok.exchange.reading;

import java.util.ArrayList;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.domain.record.Notes;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Sighting;
import org.amnok.words.Messages;

/// What tells whether two rows of one id are one event, in 8 bytes: a few bits of a hash for each
/// of its place, its title, its note, its kind, and all of it. Zero is what it does not say.
record RowPrint(long bits) {
    /// How two rows of one id are to each other.
    enum Likeness {
        /// They tell the same.
        SAME,
        /// One tells otherwise what the other tells.
        CHANGED,
        /// They have nothing in common but the id.
        OTHER
    }

    /// Where the bits of each are.
    private enum Part {
        PLACE(0, 14),
        TITLE(14, 14),
        NOTE(28, 14),
        KIND(42, 6),
        CELLS(48, 16);

        private final int from;
        private final int width;

        Part(int from, int width) {
            this.from = from;
            this.width = width;
        }

        long of(int hash) {
            var mixed = hash * 0x9E3779B97F4A7C15L >>> Long.SIZE - width;
            return Math.max(1, mixed) << from;
        }

        long of(String text) {
            return text.isEmpty() ? 0 : of(text.hashCode());
        }

        long in(RowPrint print) {
            return print.bits >>> from & (1L << width) - 1;
        }

        /// Events of one kind are many: that it is the same says nothing.
        boolean distinguishesEvents() {
            return this == PLACE || this == TITLE || this == NOTE;
        }
    }

    /// Differences in this many parts, and no likeness, make another event.
    private static final int ENOUGH = 2;

    /// Of a row.
    ///
    /// @param cells all that it has
    static RowPrint of(Sighting sighting, Iterable<String> cells) {
        return new RowPrint(of(sighting).bits | Part.CELLS.of(cells.hashCode()));
    }

    /// Of a sighting, whatever else it tells.
    static RowPrint of(Sighting sighting) {
        var kind = sighting.kind();
        return new RowPrint(
                place(sighting.place())
                        | Part.TITLE.of(sighting.title())
                        | Part.NOTE.of(note(sighting.notes()))
                        | (kind == SightingKind.OTHER ? 0 : Part.KIND.of(kind.code())));
    }

    /// Whether a note may leave follows from whose the file is, not from the event.
    private static String note(Notes notes) {
        return notes.publicNote() + notes.internalNote();
    }

    private static long place(Place place) {
        return switch (place) {
            case Place.Located at -> Part.PLACE.of(at.point().hashCode());
            case Place.Stretch(var along, _) -> Part.PLACE.of(along.toString());
            case Place.Unlocated(var words) -> Part.PLACE.of(words);
        };
    }

    Likeness to(RowPrint other) {
        if (bits == other.bits) {
            return Likeness.SAME;
        }
        var different = 0;
        for (var part : Part.values()) {
            var isEqual = part.in(this) == part.in(other);
            if (part.distinguishesEvents() && part.in(this) != 0 && isEqual) {
                return Likeness.CHANGED;
            }
            var isTold = part != Part.CELLS && part.in(this) != 0 && part.in(other) != 0;
            different += isTold && !isEqual ? 1 : 0;
        }
        return different >= ENOUGH ? Likeness.OTHER : Likeness.CHANGED;
    }

    /// In what two rows differ, as "place, title"; "other columns" when it is in none of these.
    String differences(RowPrint other) {
        var names = new ArrayList<String>();
        for (var part : Part.values()) {
            if (part != Part.CELLS && part.in(this) != part.in(other)) {
                names.add(Messages.word("codes.print", part));
            }
        }
        return names.isEmpty()
                ? Messages.word("codes.print", Part.CELLS)
                : Messages.listed(names.stream());
    }
}
