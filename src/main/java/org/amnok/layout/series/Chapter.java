package org.amnok.layout.series;

import org.amnok.domain.date.DateSpan;
import org.amnok.map.MapExtent;
import org.amnok.release.ReleasedSightings;
import org.jspecify.annotations.Nullable;

/// What one page of a series shows.
///
/// @param title of the page and its bookmark
/// @param frame null for the same one as all
/// @param days null for those that all pages ask for
/// @param sightings those of this page
public record Chapter(
        String title,
        @Nullable MapExtent frame,
        @Nullable DateSpan days,
        ReleasedSightings sightings) {
    /// A page of the days that all pages ask for.
    public Chapter(String title, @Nullable MapExtent frame, ReleasedSightings sightings) {
        this(title, frame, null, sightings);
    }
}
