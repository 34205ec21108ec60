package org.amnok.ui.timeline;

import org.amnok.domain.DateSpan;
import org.amnok.domain.query.DateHistogram;

/// One bar of the timeline.
///
/// @param days it stands for
/// @param count of the sightings that certainly, and possibly, happened in these days
public record DateBar(DateSpan days, Possibly count) {
    static DateBar of(DateHistogram.Bar bar) {
        return new DateBar(bar.days(), new Possibly(bar.certain(), bar.possible()));
    }
}
