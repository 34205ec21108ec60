package org.amnok.map.base;

import org.geotools.geometry.jts.GeometryClipper;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/// The part of a large geometry that a small one can meet, found in one walk along its vertices.
final class Clip {
    /// It is cut so far outside of the other, where the cut changes nothing.
    private static final double MARGIN_DEGREES = 0.01;

    private Clip() {}

    /// @param geometry WGS 84, like the other
    /// @return as good as the whole for an intersection with the other; perhaps empty
    static Geometry near(Geometry geometry, Geometry other) {
        var box = new Envelope(other.getEnvelopeInternal());
        box.expandBy(MARGIN_DEGREES);
        if (box.contains(geometry.getEnvelopeInternal())) {
            return geometry;
        }
        var near = new GeometryClipper(box).clip(geometry, false);
        return near == null ? geometry.getFactory().createEmpty(geometry.getDimension()) : near;
    }
}
