package org.amnok.workspace.output;

import java.util.function.Predicate;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.map.compose.SightingCondition;
import org.amnok.release.ReleaseGate;
import org.amnok.release.ReleasedSighting;

/// Which sightings of a project a release is of. Filter and condition are both asked of what is
/// released: a question about true values would be answered by who is there.
///
/// @param condition is asked of each that the filter lets pass
public record ExportQuery(SightingFilter filter, Predicate<ReleasedSighting> condition) {
    /// All.
    public static final ExportQuery ALL = of(SightingFilter.ALL);

    /// Those that a filter lets pass.
    public static ExportQuery of(SightingFilter filter) {
        return new ExportQuery(filter, ReleaseGate.EVERY);
    }

    /// Those of all that meet a condition.
    public static ExportQuery of(SightingCondition condition) {
        return new ExportQuery(
                SightingFilter.ALL, each -> condition.accepts(new ReleasedFacts(each)));
    }

    /// Those of these that meet another condition, too.
    public ExportQuery and(Predicate<ReleasedSighting> other) {
        return new ExportQuery(filter, condition.and(other));
    }
}
