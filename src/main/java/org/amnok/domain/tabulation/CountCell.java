package org.amnok.domain.tabulation;

import java.time.LocalDate;
import java.util.Map;
import org.amnok.domain.codelist.CountClass;
import org.amnok.domain.date.DateSpan;
import org.jspecify.annotations.Nullable;

/// What a table says of the reports of one row and one column, or of a whole one.
///
/// @param reports how many
/// @param events of how many events they are, as far as somebody said so; none when nobody asked
/// @param origins how many of them rest on nothing that another one rests on; none when nobody
///   asked
/// @param counts by class; empty when nobody asked, or nothing was counted
/// @param isHeld true when it says nothing, since so few reports would tell of persons
/// @param days from the first to the last day that they may be of; null when none has a date. What
///   is open stays open
public record CountCell(
        Interval reports,
        Interval events,
        Interval origins,
        Map<CountClass, CountSpan> counts,
        @Nullable DateSpan days,
        boolean isHeld) {
    /// Nothing was reported.
    public static final CountCell EMPTY =
            new CountCell(Interval.NONE, Interval.NONE, Interval.NONE, Map.of(), null, false);

    /// Something was reported, and how much is not told.
    public static final CountCell HELD =
            new CountCell(Interval.NONE, Interval.NONE, Interval.NONE, Map.of(), null, true);

    static @Nullable DateSpan days(int first, int last) {
        return first > last
                ? null
                : new DateSpan(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(last));
    }

    /// All classes together; null when nothing was counted.
    public @Nullable CountSpan counted() {
        return counts.values().stream().reduce(CountSpan::plus).orElse(null);
    }
}
