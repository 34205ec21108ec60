package org.amnok.geo.border;

import java.util.DoubleSummaryStatistics;
import org.amnok.domain.LatLon;
import org.amnok.geo.MetreRange;

/// The border, as far as it is near a square of the map or near a place.
///
/// @param away [MetreRange#BEYOND] when it is not
/// @param exact how well the map places it wherever it may be nearest
record NearBorder(SegmentBlocks lines, MetreRange away, MetreRange exact) {
    /// Lengths of chords differ by less from place to place.
    private static final double PER_CHORD = 0.001;

    /// Of which nothing is known yet.
    static NearBorder of(SegmentBlocks lines) {
        return new NearBorder(lines, MetreRange.ANY, MetreRange.ANY);
    }

    /// Those near a square inside, or near a place.
    ///
    /// @param halfMetres 0 for a place
    /// @param reach what is not nearer does not matter
    NearBorder in(LatLon middle, double halfMetres, double reach) {
        if (away.isBeyond()) {
            return this;
        }
        var near = halfMetres == 0 ? lines : lines.near(middle, reach);
        var nearest = near.nearest(middle, reach);
        if (nearest.line() < 0) {
            return new NearBorder(near, MetreRange.BEYOND, new MetreRange(0, 0));
        }
        var range = MetreRange.around(nearest.metres(), halfMetres);
        var chords = new DoubleSummaryStatistics();
        if (halfMetres == 0) {
            var only = BorderGeography.exact(nearest.chordMetres());
            return new NearBorder(near, range, new MetreRange(only, only));
        }
        near.within(
                middle, range.most() + 2 * halfMetres, part -> chords.accept(part.chordMetres()));
        return new NearBorder(
                near,
                range,
                new MetreRange(
                        BorderGeography.exact(chords.getMin() * (1 - PER_CHORD)),
                        BorderGeography.exact(chords.getMax() * (1 + PER_CHORD))));
    }

    boolean mayBeTooNear() {
        return away.least() <= exact.most();
    }

    boolean isTooNear() {
        return away.most() <= exact.least();
    }
}
