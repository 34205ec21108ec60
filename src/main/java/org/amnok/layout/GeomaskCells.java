package org.amnok.layout;

import java.util.List;
import java.util.Objects;
import org.amnok.map.marker.CellMarker;
import org.amnok.release.ReleasedSighting;
import org.amnok.release.ReleasedSightings;
import org.jspecify.annotations.Nullable;

/// The cells that generalised places were moved to the middle of, each once.
final class GeomaskCells {
    private GeomaskCells() {}

    static List<CellMarker> of(ReleasedSightings sightings) {
        return sightings.sightings().stream()
                .map(GeomaskCells::cell)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static @Nullable CellMarker cell(ReleasedSighting sighting) {
        var point = sighting.point();
        var side = sighting.level().cellDegrees();
        return point == null || side.isEmpty() ? null : new CellMarker(point, side.getAsDouble());
    }
}
