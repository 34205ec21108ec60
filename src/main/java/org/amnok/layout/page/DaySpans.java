package org.amnok.layout.page;

import java.time.LocalDate;
import java.util.List;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.page.MapItem;
import org.jspecify.annotations.Nullable;

/// The days that maps ask for.
public final class DaySpans {
    private DaySpans() {}

    /// From the first to the last day of some maps; null when one asks for any, or there is none.
    public static @Nullable DateSpan hull(List<MapItem> maps) {
        DateSpan all = maps.isEmpty() ? null : maps.getFirst().days();
        for (var map : maps) {
            var days = map.days();
            if (days == null || all == null) {
                return null;
            }
            all =
                    new DateSpan(
                            min(all.earliest(), days.earliest()), max(all.latest(), days.latest()));
        }
        return all;
    }

    private static LocalDate min(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate max(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
