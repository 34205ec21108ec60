package org.amnok.layout.page;

import java.util.List;
import java.util.Map;
import org.amnok.domain.page.MapItem;
import org.amnok.release.ReleasedSighting;
import org.amnok.release.ReleasedSightings;
import org.amnok.release.ReleasedSites;

/// What was released for a page.
///
/// @param sightings of maps that have no filter
/// @param filtered those of maps that have one, by the id of the map
/// @param figures what was counted for it
public record PageRecords(
        ReleasedSightings sightings,
        Map<String, ReleasedSightings> filtered,
        ReleasedSites sites,
        PageFigures figures) {
    public PageRecords {
        filtered = Map.copyOf(filtered);
    }

    /// For a page that counts nothing and whose maps have no filters.
    public PageRecords(ReleasedSightings sightings, ReleasedSites sites) {
        this(sightings, Map.of(), sites, PageFigures.NONE);
    }

    /// What charts count.
    List<ReleasedSighting> counted() {
        return sightings.only(figures.counted()).sightings();
    }

    /// What a map may show: what passed its filter and may be of its days.
    ReleasedSightings of(MapItem map) {
        var passed = filtered.getOrDefault(map.id(), sightings);
        var days = map.days();
        return days == null ? passed : passed.only(sighting -> sighting.mayBeOf(days));
    }
}
