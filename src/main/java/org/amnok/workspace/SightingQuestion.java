package org.amnok.workspace;

import java.util.function.Predicate;
import org.amnok.domain.Sighting;
import org.amnok.domain.SightingFilter;

/// Which sightings of a project are meant.
///
/// @param filter is asked of the index
/// @param condition is asked of each that the filter lets pass
public record SightingQuestion(SightingFilter filter, Predicate<Sighting> condition) {
    /// Those that a filter lets pass.
    public static SightingQuestion of(SightingFilter filter) {
        return new SightingQuestion(filter, sighting -> true);
    }

    /// Those of all that meet a condition.
    public static SightingQuestion of(Predicate<Sighting> condition) {
        return new SightingQuestion(SightingFilter.ALL, condition);
    }
}
