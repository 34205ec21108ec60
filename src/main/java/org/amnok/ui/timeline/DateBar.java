package org.amnok.ui.timeline;

import org.amnok.domain.DateSpan;

/// One bar of the timeline.
///
/// @param days it stands for
/// @param count of the sightings that certainly, and possibly, happened in these days
public record DateBar(DateSpan days, Possibly count) {}
