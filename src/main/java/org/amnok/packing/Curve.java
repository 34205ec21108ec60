package org.amnok.packing;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.shape.CubicBezierCurve;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/// Lines and edges of areas drawn with straight chords, made round: a curve through every vertex of
/// the source, with no corners between.
///
/// The chords of the border reach 2 km in the reservoirs. Nowhere is the curve farther from a chord
/// than the line is inexact (`accuracy_m` of the source), which tests hold it to.
final class Curve {
    /// How round: 1 is about a circle through the vertices of a regular polygon.
    private static final double ROUNDNESS = 1;

    /// Vertices that change the curve by less are left out.
    private static final double TOLERANCE_METRES = 2;

    private Curve() {}

    /// @return the geometry itself where its curve would cross itself
    static Geometry through(Geometry geometry) {
        var ground = Overlay.onTheGround(geometry);
        var curve = CubicBezierCurve.bezierCurve(ground, ROUNDNESS);
        var round = DouglasPeuckerSimplifier.simplify(curve, TOLERANCE_METRES);
        var result = Overlay.onTheGrid(Overlay.onTheGlobe(round));
        return result.isSimple() && result.isValid() ? result : geometry;
    }
}
