package org.amnok.workspace.output;

import java.util.Optional;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.index.RowSet;
import org.amnok.workspace.WorkspaceState;
import org.jspecify.annotations.Nullable;

/// What a map asks of released sightings.
///
/// @param days null for any
record MapQuestion(SightingFilter filter, @Nullable DateSpan days) {
    RowSet candidates(WorkspaceState state) {
        var rows = Releases.candidates(filter, state);
        return days == null
                ? rows
                : rows.and(Releases.candidates(SightingFilter.ALL.possiblyDuring(days), state));
    }

    Optional<ExportQuery> onAnyDay() {
        return days == null
                ? ExportQuery.of(filter).onAnyDay()
                : Optional.of(ExportQuery.of(filter.possiblyDuring(null)));
    }

    ExportQuery question() {
        return ExportQuery.of(filter).and(each -> days == null || each.mayBeOf(days));
    }
}
