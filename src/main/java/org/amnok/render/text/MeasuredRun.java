package org.amnok.render.text;

import java.util.Arrays;

/// A run of a line with distances along it, to find places by.
public final class MeasuredRun {
    private final double[] points;
    private final double[] travelled;

    /// @param points x, y, x, y … in px, at least two
    public MeasuredRun(double[] points) {
        this.points = points;
        travelled = new double[points.length / 2];
        for (var i = 1; i < travelled.length; i++) {
            travelled[i] =
                    travelled[i - 1]
                            + Math.hypot(
                                    points[2 * i] - points[2 * i - 2],
                                    points[2 * i + 1] - points[2 * i - 1]);
        }
    }

    public double length() {
        return travelled[travelled.length - 1];
    }

    /// @param distance along the run, px; moved to the nearest end when it is beyond
    public Place at(double distance) {
        var i = vertexAfter(distance);
        var step = travelled[i] - travelled[i - 1];
        var t = step == 0 ? 0 : Math.clamp((distance - travelled[i - 1]) / step, 0, 1);
        return new Place(
                points[2 * i - 2] + t * (points[2 * i] - points[2 * i - 2]),
                points[2 * i - 1] + t * (points[2 * i + 1] - points[2 * i - 1]));
    }

    private int vertexAfter(double distance) {
        var found = Arrays.binarySearch(travelled, distance);
        return Math.clamp(found < 0 ? -found - 1 : found, 1, travelled.length - 1);
    }

    /// Where the run goes around a place, over a distance, in radians clockwise from east.
    public double direction(double distance, double over) {
        return at(distance - over / 2).directionTo(at(distance + over / 2));
    }

    /// px
    public record Place(double x, double y) {
        double directionTo(Place other) {
            return Math.atan2(other.y - y, other.x - x);
        }
    }
}
