package org.amnok.geo;

import java.util.ArrayList;
import java.util.List;
import net.sf.geographiclib.Geodesic;
import org.amnok.domain.LatLon;
import org.amnok.geo.projection.Degrees;

/// A geodesic as points to draw: on a map it is a curve.
public final class GeodesicLine {
    private GeodesicLine() {}

    /// Points along the geodesic, both ends among them, not farther apart than a step.
    ///
    /// @param steps the most pieces, however long it is
    public static List<LatLon> points(LatLon from, LatLon to, double stepMetres, int steps) {
        var line =
                Geodesic.WGS84.InverseLine(
                        from.latDegrees(), from.lonDegrees(), to.latDegrees(), to.lonDegrees());
        var pieces = (int) Math.clamp(Math.ceil(line.Distance() / stepMetres), 1, steps);
        var points = new ArrayList<LatLon>();
        points.add(from);
        for (int i = 1; i < pieces; i++) {
            var at = line.Position(line.Distance() * i / pieces);
            points.add(Degrees.clamped(at.lat2, at.lon2));
        }
        points.add(to);
        return points;
    }
}
