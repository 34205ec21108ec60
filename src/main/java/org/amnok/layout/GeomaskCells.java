package org.amnok.layout;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.amnok.domain.LatLon;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.map.marker.CellMarker;
import org.amnok.release.ReleasedSighting;
import org.amnok.release.ReleasedSightings;
import org.jspecify.annotations.Nullable;

/// The cells that generalised places were moved to the middle of, each once.
final class GeomaskCells {
    private GeomaskCells() {}

    static List<CellMarker> of(ReleasedSightings sightings) {
        return places(sightings).map(Moved::cell).distinct().toList();
    }

    /// Those that a map draws.
    static List<CellMarker> drawn(ReleasedSightings sightings) {
        return places(sightings).filter(Moved::isTold).map(Moved::cell).distinct().toList();
    }

    /// Each once: many sightings were moved to few places, and most come behind one that was moved
    /// to the same.
    private static Stream<Moved> places(ReleasedSightings sightings) {
        var places = new LinkedHashSet<Moved>();
        ReleasedSighting before = null;
        for (var each : sightings.sightings()) {
            var moved = before != null && each.isPlacedAs(before) ? null : Moved.of(each);
            if (moved != null) {
                places.add(moved);
            }
            before = each;
        }
        return places.stream();
    }

    /// A place in the middle of its cell.
    private record Moved(LatLon point, PrivacyLevel level, @Nullable Double uncertaintyMetres) {
        static @Nullable Moved of(ReleasedSighting sighting) {
            var point = sighting.point();
            return point == null || sighting.level().cellDegrees().isEmpty()
                    ? null
                    : new Moved(point, sighting.level(), sighting.uncertaintyMetres());
        }

        CellMarker cell() {
            return new CellMarker(point, level.cellDegrees().orElseThrow());
        }

        /// True when its cell says where it lies, and no circle need.
        boolean isTold() {
            return uncertaintyMetres != null && cell().tells(uncertaintyMetres);
        }
    }
}
