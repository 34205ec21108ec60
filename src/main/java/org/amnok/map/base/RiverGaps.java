package org.amnok.map.base;

import org.amnok.domain.Lazy;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/// Where the water of a street map leaves out parts of our river's course, and ours stays.
final class RiverGaps {
    /// So far around such a part: some 1.5 km, and 6 km around one as long as a reservoir.
    private static final double REACH_DEGREES = 0.015;

    private static final double WIDEST_REACH_DEGREES = 0.06;

    /// In how many parts of the reach the edge of a gap is as exact as its corners of sixteen are.
    private static final int EXACTNESS = 50;

    private final CoveredArea covered;
    private final Geometry dry;
    private final double reach;
    private final Lazy<Geometry> around;
    private final Lazy<Geometry> better;

    /// @param dry those parts of the course
    RiverGaps(CoveredArea covered, Geometry dry) {
        this.covered = covered;
        this.dry = dry;
        reach = Math.clamp(dry.getLength() / 4, REACH_DEGREES, WIDEST_REACH_DEGREES);
        around =
                new Lazy<>(
                        () ->
                                DouglasPeuckerSimplifier.simplify(dry, reach / EXACTNESS)
                                        .buffer(reach, 4));
        better =
                new Lazy<>(
                        () ->
                                OverlayNGRobust.overlay(
                                        covered.area(), around.get(), OverlayNG.DIFFERENCE));
    }

    /// What stays of a shape: what lies outside of the covered area, or in a gap.
    Geometry of(Geometry shape) {
        if (!isNear(shape.getEnvelopeInternal())) {
            return covered.outside(shape);
        }
        return covered.holds(shape)
                ? OverlayNGRobust.overlay(shape, around.get(), OverlayNG.INTERSECTION)
                : OverlayNGRobust.overlay(shape, better.get(), OverlayNG.DIFFERENCE);
    }

    private boolean isNear(Envelope shape) {
        var box = shape.copy();
        box.expandBy(reach);
        for (var i = 0; i < dry.getNumGeometries(); i++) {
            if (dry.getGeometryN(i).getEnvelopeInternal().intersects(box)) {
                return true;
            }
        }
        return false;
    }
}
