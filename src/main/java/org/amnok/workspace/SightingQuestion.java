package org.amnok.workspace;

import java.util.function.Predicate;
import org.amnok.domain.SightingFilter;
import org.amnok.map.SightingCondition;
import org.amnok.release.ReleaseGate;
import org.amnok.release.ReleasedSighting;

/// Which sightings of a project a release is of. Filter and condition are both asked of what is
/// released: a question about true values would be answered by who is there.
///
/// @param condition is asked of each that the filter lets pass
public record SightingQuestion(SightingFilter filter, Predicate<ReleasedSighting> condition) {
    /// All.
    public static final SightingQuestion ALL = of(SightingFilter.ALL);

    /// Those that a filter lets pass.
    public static SightingQuestion of(SightingFilter filter) {
        return new SightingQuestion(filter, ReleaseGate.EVERY);
    }

    /// Those of all that meet a condition.
    public static SightingQuestion of(SightingCondition condition) {
        return new SightingQuestion(
                SightingFilter.ALL, each -> condition.accepts(new ReleasedFacts(each)));
    }

    /// Those of these that meet another condition, too.
    public SightingQuestion and(Predicate<ReleasedSighting> other) {
        return new SightingQuestion(filter, condition.and(other));
    }
}
