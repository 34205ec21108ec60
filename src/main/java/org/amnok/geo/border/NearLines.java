package org.amnok.geo.border;

import org.amnok.domain.LatLon;
import org.amnok.geo.MetreRange;

/// Lines, as far as they are near a square of the map or near a place.
///
/// @param away [MetreRange#BEYOND] when none are
record NearLines(SegmentBlocks lines, MetreRange away) {
    /// Of which nothing is known yet.
    static NearLines of(SegmentBlocks lines) {
        return new NearLines(lines, MetreRange.ANY);
    }

    /// Those near a square inside, or near a place.
    ///
    /// @param halfMetres 0 for a place
    /// @param reach what is not nearer does not matter
    NearLines in(LatLon middle, double halfMetres, double reach) {
        if (away.isBeyond()) {
            return this;
        }
        var near = halfMetres == 0 ? lines : lines.near(middle, reach);
        return new NearLines(near, MetreRange.around(near.metres(middle, reach), halfMetres));
    }
}
