package org.amnok.ui.timeline;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.amnok.domain.codelist.Family;
import org.amnok.domain.date.DateSpan;
import org.amnok.index.SightingIndex;

/// A dated sighting on the timeline.
///
/// @param doubtful drawn dashed: of low confidence or credibility, or disputed
record Entry(UUID uuid, Family family, DateSpan date, boolean doubtful) {
    /// Of a row; empty when it has no date.
    static Optional<Entry> of(SightingIndex index, int row) {
        var latest = index.latestDay(row);
        return latest == SightingIndex.NO_DAY
                ? Optional.empty()
                : Optional.of(
                        new Entry(
                                index.uuid(row),
                                index.kind(row).family(),
                                new DateSpan(
                                        LocalDate.ofEpochDay(index.earliestDay(row)),
                                        LocalDate.ofEpochDay(latest)),
                                index.isDoubtful(row)));
    }
}
