package org.amnok.geo.projection;

import org.amnok.domain.LatLon;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.locationtech.jts.geom.Coordinate;

/// A reference system of someone's file as a projection: not to draw in, but to find places in the
/// file. What it cannot show is not a number.
///
/// @param code a name that only this one has
record ForeignProjection(String code, String title, MathTransform toWgs84, MathTransform fromWgs84)
        implements MapProjection {
    private static final double STEP_DEGREES = 1e-4;

    @Override
    public Coordinate toMap(LatLon position) {
        var xy = moved(fromWgs84, position.lonDegrees(), position.latDegrees());
        return new Coordinate(xy[0], xy[1]);
    }

    @Override
    public LatLon toLatLon(double x, double y) {
        var xy = moved(toWgs84, x, y);
        return Degrees.clamped(xy[1], xy[0]);
    }

    @Override
    public double groundMetresPerUnit(LatLon position) {
        var here = toMap(position);
        var east =
                toMap(
                        new LatLon(
                                position.latDegrees(),
                                position.lonDegrees()
                                        + (position.lonDegrees() > 0
                                                ? -STEP_DEGREES
                                                : STEP_DEGREES)));
        var metres = Wgs84.eastMetresPerDegree(position.latDegrees()) * STEP_DEGREES;
        return metres / here.distance(east);
    }

    private static double[] moved(MathTransform transform, double x, double y) {
        var xy = new double[] {x, y};
        try {
            transform.transform(xy, 0, xy, 0, 1);
        } catch (TransformException | IllegalArgumentException | ArithmeticException outside) {
            xy[0] = Double.NaN;
            xy[1] = Double.NaN;
        }
        return xy;
    }
}
