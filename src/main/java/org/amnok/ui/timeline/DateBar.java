package org.amnok.ui.timeline;

import org.amnok.domain.date.DateSpan;
import org.amnok.index.DateHistogram;

/// One bar of the timeline.
///
/// @param days it stands for
/// @param count of the sightings that certainly, and possibly, happened in these days
record DateBar(DateSpan days, DateCertainty count) {
    static DateBar of(DateHistogram.Bar bar) {
        return new DateBar(bar.days(), new DateCertainty(bar.certain(), bar.possible()));
    }
}
