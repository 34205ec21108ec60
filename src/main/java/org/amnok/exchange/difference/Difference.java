package org.amnok.exchange.difference;

import java.util.List;
import org.amnok.domain.record.Sighting;
import org.jspecify.annotations.Nullable;

/// A sighting that is otherwise in the second of two files than in the first.
///
/// @param before as the first has it; null when it was added
/// @param after as the second has it; null when it is gone
/// @param movedMetres between its two points; NaN where one of them is none, or they are the same
/// @param changes the fields that differ; none of what was added or is gone
/// @param foundBy how the two were found to be the same
public record Difference(
        Kind kind,
        @Nullable Sighting before,
        @Nullable Sighting after,
        double movedMetres,
        List<Change> changes,
        FoundBy foundBy) {
    /// What became of it.
    public enum Kind {
        ADDED,
        /// Its place is another one; other fields may differ, too.
        MOVED,
        CHANGED,
        GONE
    }

    /// How two records were found to be one.
    public enum FoundBy {
        IDENTIFIER,
        TITLE_AND_DATE,
        PLACE_AND_DATE,
        TITLE,
        /// There is but one.
        NOTHING
    }

    /// A field that differs, in short words.
    ///
    /// @param field as sentences call it
    public record Change(String field, String before, String after) {}

    public Difference {
        changes = List.copyOf(changes);
    }

    /// The one that is there, the later of two.
    public Sighting newest() {
        var there = after == null ? before : after;
        if (there == null) {
            throw new IllegalStateException("a difference of nothing");
        }
        return there;
    }
}
