package org.amnok.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.amnok.domain.record.RiverStretch;
import org.amnok.map.cluster.SightingMarkers;
import org.amnok.map.contents.MapContents;
import org.amnok.map.marker.StretchMarker;
import org.amnok.release.ReleasedSighting;
import org.amnok.release.ReleasedSightings;
import org.amnok.release.ReleasedSites;

/// What was released as contents of a map.
public final class ReleasedContents {
    private ReleasedContents() {}

    public static MapContents of(ReleasedSightings sightings, ReleasedSites sites) {
        return new MapContents(
                        SightingMarkers.made(() -> new ReleasedMarkers(sightings)),
                        stretches(sightings),
                        List.of(),
                        sites.sites(),
                        Set.of())
                .in(GeomaskCells.drawn(sightings))
                .inFrame();
    }

    private static List<StretchMarker> stretches(ReleasedSightings sightings) {
        var marks = new ArrayList<StretchMarker>();
        for (var sighting : sightings.sightings()) {
            var along = sighting.stretch();
            if (along != null) {
                marks.add(mark(sighting, along));
            }
        }
        return marks;
    }

    private static StretchMarker mark(ReleasedSighting sighting, RiverStretch along) {
        return new StretchMarker(sighting.uuid(), along, sighting.kind());
    }
}
