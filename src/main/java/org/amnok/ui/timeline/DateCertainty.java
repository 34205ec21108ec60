package org.amnok.ui.timeline;

import java.util.Collection;
import org.amnok.domain.date.DateSpan;

/// How many sightings happened within some days: those whose whole interval lies inside, and those
/// that may have happened then. What is certain is possible too.
record DateCertainty(int certain, int possible) {
    static final DateCertainty NONE = new DateCertainty(0, 0);

    public DateCertainty {
        if (certain < 0 || possible < certain) {
            throw new IllegalArgumentException(certain + " certain of " + possible + " possible");
        }
    }

    /// Counts the dates that lie in a window, and those that overlap it.
    static DateCertainty count(Collection<DateSpan> dates, DateSpan window) {
        var certain = 0;
        var possible = 0;
        for (var date : dates) {
            if (date.overlaps(window)) {
                possible++;
                certain += window.holds(date) ? 1 : 0;
            }
        }
        return new DateCertainty(certain, possible);
    }

    DateCertainty plus(DateCertainty other) {
        return new DateCertainty(certain + other.certain, possible + other.possible);
    }

    /// "3–7"; "7" when all of them are certain.
    public String words() {
        return certain == possible ? "" + certain : certain + "–" + possible;
    }
}
