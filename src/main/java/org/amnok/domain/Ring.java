package org.amnok.domain;

import java.util.List;
import org.locationtech.jts.geom.Envelope;

/// A closed line of corners, in degrees, as a test whether points lie inside.
public final class Ring {
    private final double[] x;
    private final double[] y;
    private final Envelope box = new Envelope();

    /// @param corners in order, the first not repeated
    public Ring(List<LatLon> corners) {
        x = corners.stream().mapToDouble(LatLon::lonDegrees).toArray();
        y = corners.stream().mapToDouble(LatLon::latDegrees).toArray();
        corners.forEach(corner -> box.expandToInclude(corner.coordinate()));
    }

    /// True when a ray from the point to the east crosses the line an odd number of times. A point
    /// on the line counts on one of its sides.
    public boolean holds(double lonDegrees, double latDegrees) {
        if (!box.covers(lonDegrees, latDegrees)) {
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

    /// The box around it, x = longitude, y = latitude; not to be changed.
    public Envelope box() {
        return box;
    }

    /// True when a part of the box between two meridians and two parallels lies inside.
    public boolean meets(double boxWest, double boxSouth, double boxEast, double boxNorth) {
        return box.intersects(new Envelope(boxWest, boxEast, boxSouth, boxNorth))
                && (holds(boxWest, boxSouth)
                        || crosses(new Rectangle(boxWest, boxSouth, boxEast, boxNorth)));
    }

    /// True when the whole box lies inside.
    public boolean encloses(double boxWest, double boxSouth, double boxEast, double boxNorth) {
        return holds(boxWest, boxSouth)
                && !crosses(new Rectangle(boxWest, boxSouth, boxEast, boxNorth));
    }

    private boolean crosses(Rectangle box) {
        for (int i = 0, j = x.length - 1; i < x.length; j = i++) {
            if (box.isCrossed(x[j], y[j], x[i], y[i])) {
                return true;
            }
        }
        return false;
    }

    private record Rectangle(double west, double south, double east, double north) {
        /// True when a part of a line lies within: the line is cut off at each side in turn (Liang
        /// and Barsky, 1984).
        boolean isCrossed(double fromX, double fromY, double toX, double toY) {
            var dx = toX - fromX;
            var dy = toY - fromY;
            double[] towards = {-dx, dx, -dy, dy};
            double[] room = {fromX - west, east - fromX, fromY - south, north - fromY};
            var first = 0.0;
            var last = 1.0;
            for (int side = 0; side < 4; side++) {
                if (towards[side] == 0 && room[side] < 0) {
                    return false;
                } else if (towards[side] < 0) {
                    first = Math.max(first, room[side] / towards[side]);
                } else if (towards[side] > 0) {
                    last = Math.min(last, room[side] / towards[side]);
                }
            }
            return first <= last;
        }
    }
}
