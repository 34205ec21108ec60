package org.amnok.geo.projection;

import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;

/// Moves each position of a shape.
@FunctionalInterface
public interface EachPosition extends CoordinateSequenceFilter {
    /// A copy of a shape, moved.
    static Geometry moved(Geometry shape, EachPosition move) {
        var copy = shape.copy();
        copy.apply(move);
        return copy;
    }

    @Override
    void filter(CoordinateSequence positions, int i);

    @Override
    default boolean isDone() {
        return false;
    }

    @Override
    default boolean isGeometryChanged() {
        return true;
    }
}
