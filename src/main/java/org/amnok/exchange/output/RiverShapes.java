package org.amnok.exchange.output;

import java.util.List;
import org.amnok.domain.record.RiverStretch;
import org.locationtech.jts.geom.Coordinate;

/// The lines of rivers.
@FunctionalInterface
public interface RiverShapes {
    /// The line of a stretch, x = longitude, y = latitude, at least two points, with no more digits
    /// than it bears; empty when the river has no line.
    List<Coordinate> of(RiverStretch stretch);
}
