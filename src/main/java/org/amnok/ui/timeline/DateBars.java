package org.amnok.ui.timeline;

import java.time.temporal.ChronoUnit;
import org.amnok.domain.date.DateSpan;
import org.amnok.index.DateHistogram;
import org.amnok.index.TimeStep;

/// How many bars of the timeline can be made.
final class DateBars {
    /// More bars than this are never made, a few less than the index makes.
    private static final long MOST = DateHistogram.MOST_BARS - 10;

    private DateBars() {}

    /// The narrowest width, from a wanted one on, that divides so much time into not too many bars.
    static TimeStep affordable(TimeStep wanted, DateSpan time) {
        var width = wanted;
        while (days(time) / width.days() > MOST && width != TimeStep.YEAR) {
            width = width.wider();
        }
        return width;
    }

    private static long days(DateSpan time) {
        return ChronoUnit.DAYS.between(time.earliest(), time.latest()) + 1;
    }
}
