package org.amnok.map.ground;

import org.amnok.map.FeatureTable;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/// The box in which the base map knows land from sea. Beyond it the map stays blank paper.
public final class SeaExtent {
    /// Fine enough to follow the land's edge in projections whose parallels curve.
    private static final double STEP_DEGREES = 0.1;

    private SeaExtent() {}

    public static SimpleFeatureCollection of(SimpleFeatureCollection land) {
        var extent = new Envelope();
        for (var each : FeatureTable.all(land)) {
            extent.expandToInclude(((Geometry) each.getDefaultGeometry()).getEnvelopeInternal());
        }
        var box = new GeometryFactory().toGeometry(extent);
        return new FeatureTable("sea").add(Densifier.densify(box, STEP_DEGREES)).collection();
    }
}
