package org.amnok.ui.timeline;

import java.util.Optional;
import java.util.UUID;
import org.amnok.domain.DateSpan;
import org.amnok.domain.Family;
import org.amnok.domain.Sighting;

/// A dated sighting on the timeline.
///
/// @param doubtful drawn dashed: of low confidence or credibility, or disputed
record Entry(UUID uuid, Family family, DateSpan date, boolean doubtful) {
    /// Empty when the sighting has no date.
    static Optional<Entry> of(Sighting s) {
        return Optional.ofNullable(s.when().observed())
                .map(d -> new Entry(s.uuid(), s.kind().family(), d.span(), s.isDoubtful()));
    }
}
