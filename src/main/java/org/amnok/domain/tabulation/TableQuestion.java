package org.amnok.domain.tabulation;

import java.util.Set;
import org.amnok.domain.date.DateSpan;
import org.jspecify.annotations.Nullable;

/// What a table is to show.
///
/// @param period of whose days the table has columns or rows; null for all days that reports have
/// @param measures that are wanted beside the number of reports
public record TableQuestion(
        Dimension rows, Dimension columns, @Nullable DateSpan period, Set<Measure> measures) {
    public TableQuestion {
        measures = Set.copyOf(measures);
    }
}
