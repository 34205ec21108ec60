package org.amnok.layout;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.amnok.map.marker.CellMarker;
import org.amnok.release.ReleasedSighting;
import org.amnok.release.ReleasedSightings;
import org.jspecify.annotations.Nullable;

/// The cells that generalised places were moved to the middle of, each once.
final class GeomaskCells {
    private GeomaskCells() {}

    static List<CellMarker> of(ReleasedSightings sightings) {
        return of(sightings.sightings().stream());
    }

    /// Those that a map draws.
    static List<CellMarker> drawn(ReleasedSightings sightings) {
        return of(sightings.sightings().stream().filter(GeomaskCells::tells));
    }

    private static List<CellMarker> of(Stream<ReleasedSighting> sightings) {
        return sightings.map(GeomaskCells::cell).filter(Objects::nonNull).distinct().toList();
    }

    /// True when the cell of a place says where it lies, and no circle need.
    private static boolean tells(ReleasedSighting sighting) {
        var cell = cell(sighting);
        var metres = sighting.uncertaintyMetres();
        return cell != null && metres != null && cell.tells(metres);
    }

    private static @Nullable CellMarker cell(ReleasedSighting sighting) {
        var point = sighting.point();
        var side = sighting.level().cellDegrees();
        return point == null || side.isEmpty() ? null : new CellMarker(point, side.getAsDouble());
    }
}
