package org.amnok.layout;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.amnok.domain.record.RiverStretch;
import org.amnok.map.contents.MapContents;
import org.amnok.map.marker.SightingMarker;
import org.amnok.map.marker.StretchMarker;
import org.amnok.map.styling.SightingFacts;
import org.amnok.release.ReleasedSighting;
import org.amnok.release.ReleasedSightings;
import org.amnok.release.ReleasedSites;
import org.jspecify.annotations.Nullable;

/// What was released as contents of a map.
public final class ReleasedContents {
    private ReleasedContents() {}

    public static MapContents of(ReleasedSightings sightings, ReleasedSites sites) {
        return new MapContents(
                        marks(sightings), stretches(sightings), List.of(), sites.sites(), Set.of())
                .in(GeomaskCells.drawn(sightings));
    }

    private static List<SightingMarker> marks(ReleasedSightings sightings) {
        return sightings.sightings().stream()
                .map(ReleasedContents::mark)
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<StretchMarker> stretches(ReleasedSightings sightings) {
        return sightings.sightings().stream()
                .flatMap(s -> Optional.ofNullable(s.stretch()).map(a -> mark(s, a)).stream())
                .toList();
    }

    private static StretchMarker mark(ReleasedSighting sighting, RiverStretch along) {
        return new StretchMarker(sighting.uuid(), along, sighting.kind());
    }

    private static @Nullable SightingMarker mark(ReleasedSighting sighting) {
        var point = sighting.point();
        if (point == null) {
            return null;
        }
        var dates = sighting.dates();
        return new SightingMarker(
                        sighting.uuid(),
                        point,
                        sighting.uncertaintyMetres(),
                        sighting.kind(),
                        sighting.doubtful(),
                        sighting.disputed(),
                        sighting.title(),
                        dates == null ? null : dates.latest())
                .knowing(
                        new SightingFacts(
                                sighting.status(),
                                sighting.grading(),
                                null,
                                "",
                                null,
                                dates == null ? null : dates.earliest(),
                                sighting.count()));
    }
}
