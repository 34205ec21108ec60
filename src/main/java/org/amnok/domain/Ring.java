package org.amnok.domain;

import java.util.List;

/// A closed line of corners, in degrees, as a test whether points lie inside.
public final class Ring {
    private final double[] x;
    private final double[] y;
    private final double west;
    private final double east;
    private final double south;
    private final double north;

    /// @param corners in order, the first not repeated
    public Ring(List<LatLon> corners) {
        x = corners.stream().mapToDouble(LatLon::lonDegrees).toArray();
        y = corners.stream().mapToDouble(LatLon::latDegrees).toArray();
        west = java.util.Arrays.stream(x).min().orElse(Double.NaN);
        east = java.util.Arrays.stream(x).max().orElse(Double.NaN);
        south = java.util.Arrays.stream(y).min().orElse(Double.NaN);
        north = java.util.Arrays.stream(y).max().orElse(Double.NaN);
    }

    /// True when a ray from the point to the east crosses the line an odd number of times. A point
    /// on the line counts on one of its sides.
    public boolean holds(double lonDegrees, double latDegrees) {
        if (!(lonDegrees >= west
                && lonDegrees <= east
                && latDegrees >= south
                && latDegrees <= north)) {
            return false;
        }
        var inside = false;
        for (int i = 0, j = x.length - 1; i < x.length; j = i++) {
            if (y[i] > latDegrees != y[j] > latDegrees
                    && lonDegrees < x[i] + (latDegrees - y[i]) / (y[j] - y[i]) * (x[j] - x[i])) {
                inside = !inside;
            }
        }
        return inside;
    }
}
