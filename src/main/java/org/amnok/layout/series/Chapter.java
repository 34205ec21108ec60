package org.amnok.layout.series;

import org.amnok.map.MapExtent;
import org.amnok.release.ReleasedSightings;
import org.jspecify.annotations.Nullable;

/// What one page of a series shows.
///
/// @param title of the page and its bookmark
/// @param frame null for the same one as all
/// @param sightings those of this page
public record Chapter(String title, @Nullable MapExtent frame, ReleasedSightings sightings) {}
