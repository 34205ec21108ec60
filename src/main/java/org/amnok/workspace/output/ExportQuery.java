package org.amnok.workspace.output;

import java.util.Optional;
import java.util.function.Predicate;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.map.compose.SightingCondition;
import org.amnok.release.ReleaseGate;
import org.amnok.release.ReleasedSighting;
import org.jspecify.annotations.Nullable;

/// Which sightings of a project a release is of. Filter and condition are both asked of what is
/// released: a question about true values would be answered by who is there.
///
/// @param condition is asked of each that the filter lets pass
///
/// @param onSomeDay the same condition as it might be met if one had a date; null when it asks for
///   no days
public record ExportQuery(
        SightingFilter filter,
        Predicate<ReleasedSighting> condition,
        @Nullable Predicate<ReleasedSighting> onSomeDay) {
    public ExportQuery(SightingFilter filter, Predicate<ReleasedSighting> condition) {
        this(filter, condition, null);
    }

    /// Those that a filter lets pass.
    public static ExportQuery of(SightingFilter filter) {
        return new ExportQuery(filter, ReleaseGate.EVERY);
    }

    /// Those of all that meet a condition.
    public static ExportQuery of(SightingCondition condition) {
        return new ExportQuery(
                SightingFilter.ALL,
                each -> condition.accepts(new ReleasedFacts(each)),
                each -> condition.acceptsOnSomeDay(new ReleasedFacts(each)));
    }

    /// The same, whatever day it was; empty when it asks for no days.
    Optional<ExportQuery> onAnyDay() {
        return filter.dates() == null && onSomeDay == null
                ? Optional.empty()
                : Optional.of(
                        new ExportQuery(
                                filter.possiblyDuring(null),
                                onSomeDay == null ? condition : onSomeDay));
    }

    /// Those of these that meet another condition, too.
    public ExportQuery and(Predicate<ReleasedSighting> other) {
        return new ExportQuery(filter, condition.and(other));
    }
}
