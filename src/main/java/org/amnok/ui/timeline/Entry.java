package org.amnok.ui.timeline;

import java.util.UUID;
import org.amnok.domain.DateSpan;
import org.amnok.domain.Family;

/// A dated sighting on the timeline.
///
/// @param doubtful drawn dashed: of low confidence or credibility, or disputed
record Entry(UUID uuid, Family family, DateSpan date, boolean doubtful) {}
