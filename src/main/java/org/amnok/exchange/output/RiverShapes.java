package org.amnok.exchange.output;

import java.util.List;
import org.amnok.domain.record.RiverStretch;
import org.amnok.release.ReleasedSighting;
import org.amnok.release.RoundedPlace;
import org.locationtech.jts.geom.Coordinate;

/// The lines of rivers.
@FunctionalInterface
public interface RiverShapes {
    /// The line of a stretch, x = longitude, y = latitude, at least two points, with no more digits
    /// than it bears; empty when the river has no line.
    List<Coordinate> of(RiverStretch stretch);

    /// What a file shows of a sighting: one position for a point, several for a line along a river;
    /// none where there is no place, or it stays.
    default List<Coordinate> of(ReleasedSighting sighting) {
        var place = RoundedPlace.of(sighting);
        if (place != null) {
            return List.of(place.at());
        }
        var stretch = sighting.stretch();
        return stretch == null ? List.of() : of(stretch);
    }
}
