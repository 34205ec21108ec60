package org.amnok.layout.page;

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
            all = all.hull(days);
        }
        return all;
    }
}
