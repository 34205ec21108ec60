package org.amnok.domain;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/// How far places are from shapes, in metres on the ground. Edges lie in boxes, eight of these in a
/// larger one and so on, so that only what is near is looked at. Distances are those of the plane
/// that touches the ellipsoid at the place, narrowed with the latitude: within some metres as far
/// as fifty kilometres away. Immutable; any thread may ask.
public final class OutlineDistance {
    private static final int FAN = 8;

    /// Boxes are taken a little nearer than they are: parallels narrow towards the pole.
    private static final double SLACK = 0.97;

    /// Fewer than any degree on the earth has, for a look from afar.
    private static final double NORTH_AT_LEAST = 110_500;

    /// Of each edge: from x, from y, to x, to y, in degrees.
    private final double[] edges;

    /// Of each edge, whether it is of an area.
    private final boolean[] isOfArea;

    /// Of each level, from edges up: west, south, east, north of each box.
    private final double[][] levels;

    private final double eastAtLeast;

    /// @param outlines at least one
    public OutlineDistance(Collection<Outline> outlines) {
        var count = outlines.stream().mapToInt(OutlineDistance::edges).sum();
        edges = new double[4 * count];
        isOfArea = new boolean[count];
        var next = 0;
        for (var outline : outlines) {
            for (var part : outline.parts()) {
                next = add(part, outline.form(), next);
            }
        }
        levels = levels();
        var box = levels[levels.length - 1];
        var highest = Math.min(89, Math.max(Math.abs(box[1]), Math.abs(box[3])) + 2);
        eastAtLeast = Plane.eastMetres(highest);
    }

    public OutlineDistance(Outline outline) {
        this(List.of(outline));
    }

    private static int edges(Outline outline) {
        var corners = outline.parts().stream().mapToInt(List::size).sum();
        return outline.form() == Outline.Form.LINE ? corners - outline.parts().size() : corners;
    }

    private int add(List<LatLon> part, Outline.Form form, int first) {
        var next = first;
        var last = form == Outline.Form.LINE ? part.size() - 1 : part.size();
        for (int i = 0; i < last; i++) {
            var from = part.get(i);
            var to = form == Outline.Form.POINT ? from : part.get((i + 1) % part.size());
            edges[4 * next] = from.lonDegrees();
            edges[4 * next + 1] = from.latDegrees();
            edges[4 * next + 2] = to.lonDegrees();
            edges[4 * next + 3] = to.latDegrees();
            isOfArea[next++] = form == Outline.Form.AREA;
        }
        return next;
    }

    private double[][] levels() {
        var edgeBoxes = new double[edges.length];
        for (int at = 0; at < edges.length; at += 4) {
            edgeBoxes[at] = Math.min(edges[at], edges[at + 2]);
            edgeBoxes[at + 1] = Math.min(edges[at + 1], edges[at + 3]);
            edgeBoxes[at + 2] = Math.max(edges[at], edges[at + 2]);
            edgeBoxes[at + 3] = Math.max(edges[at + 1], edges[at + 3]);
        }
        var all = new double[16][];
        var depth = 0;
        all[depth++] = edgeBoxes;
        while (all[depth - 1].length > 4) {
            all[depth] = around(all[depth - 1]);
            depth++;
        }
        return Arrays.copyOf(all, depth);
    }

    private static double[] around(double[] boxes) {
        var count = (boxes.length / 4 + FAN - 1) / FAN;
        var larger = new double[4 * count];
        for (int n = 0; n < count; n++) {
            larger[4 * n] = larger[4 * n + 1] = Double.POSITIVE_INFINITY;
            larger[4 * n + 2] = larger[4 * n + 3] = Double.NEGATIVE_INFINITY;
        }
        for (int at = 0; at < boxes.length; at += 4) {
            var n = at / 4 / FAN * 4;
            larger[n] = Math.min(larger[n], boxes[at]);
            larger[n + 1] = Math.min(larger[n + 1], boxes[at + 1]);
            larger[n + 2] = Math.max(larger[n + 2], boxes[at + 2]);
            larger[n + 3] = Math.max(larger[n + 3], boxes[at + 3]);
        }
        return larger;
    }

    /// The box around all: west, south, east, north in degrees.
    public double[] bounds() {
        return levels[levels.length - 1].clone();
    }

    /// True when a place is certainly farther away than this; false when that needs a closer look.
    public boolean isBeyond(double lonDegrees, double latDegrees, double metres) {
        var box = levels[levels.length - 1];
        var north = Math.max(box[1] - latDegrees, latDegrees - box[3]);
        var east = Math.max(box[0] - lonDegrees, lonDegrees - box[2]);
        return north * NORTH_AT_LEAST > metres
                || east * eastAtLeast * SLACK > metres && metres < 100_000;
    }

    /// Metres to the nearest edge; less than 0 inside an area, where it is as far to the edge.
    public double metres(double lonDegrees, double latDegrees) {
        var found = nearest(lonDegrees, latDegrees, Double.POSITIVE_INFINITY);
        return holds(lonDegrees, latDegrees) ? -found : found;
    }

    /// The same as asking whether [#metres(double, double)] is no more than a limit, but quicker.
    ///
    /// @param limit less than 0 asks whether a place is inside and farther than that from the edge;
    ///   nothing is within what is not a number
    public boolean isWithin(double lonDegrees, double latDegrees, double limit) {
        if (limit < 0) {
            return holds(lonDegrees, latDegrees)
                    && nearest(lonDegrees, latDegrees, -limit) >= -limit;
        }
        return limit >= 0
                && (nearest(lonDegrees, latDegrees, Math.nextUp(limit)) <= limit
                        || holds(lonDegrees, latDegrees));
    }

    /// Metres to the nearest edge, inside or outside.
    ///
    /// @param limit what is told when all are farther
    public double nearest(double lonDegrees, double latDegrees, double limit) {
        return nearest(new Plane(lonDegrees, latDegrees), levels.length - 1, 0, limit);
    }

    private double nearest(Plane plane, int level, int number, double limit) {
        if (level == 0) {
            return Math.min(limit, plane.metresTo(edges, 4 * number));
        }
        if (plane.atLeast(levels[level], 4 * number) >= limit) {
            return limit;
        }
        var below = levels[level - 1];
        var last = Math.min(below.length / 4, (number + 1) * FAN);
        var first = closest(plane, below, number * FAN, last);
        var best = nearest(plane, level - 1, first, limit);
        for (int n = number * FAN; n < last; n++) {
            if (n != first && plane.atLeast(below, 4 * n) < best) {
                best = nearest(plane, level - 1, n, best);
            }
        }
        return best;
    }

    private static int closest(Plane plane, double[] boxes, int from, int to) {
        var closest = from;
        var least = Double.POSITIVE_INFINITY;
        for (int n = from; n < to; n++) {
            var away = plane.atLeast(boxes, 4 * n);
            if (away < least) {
                least = away;
                closest = n;
            }
        }
        return closest;
    }

    /// True inside an area, as [Ring#holds(double, double)] has it.
    public boolean holds(double lonDegrees, double latDegrees) {
        return crossings(levels.length - 1, 0, lonDegrees, latDegrees) % 2 == 1;
    }

    /// Edges of areas that a ray to the east crosses.
    private int crossings(int level, int number, double x, double y) {
        var boxes = levels[level];
        var at = 4 * number;
        if (y < boxes[at + 1] || y > boxes[at + 3] || x > boxes[at + 2]) {
            return 0;
        }
        if (level == 0) {
            return isOfArea[number] && isCrossed(at, x, y) ? 1 : 0;
        }
        var count = 0;
        var last = Math.min(levels[level - 1].length / 4, (number + 1) * FAN);
        for (int n = number * FAN; n < last; n++) {
            count += crossings(level - 1, n, x, y);
        }
        return count;
    }

    private boolean isCrossed(int at, double x, double y) {
        var fromY = edges[at + 1];
        var toY = edges[at + 3];
        return fromY > y != toY > y
                && x < edges[at + 2] + (y - toY) / (fromY - toY) * (edges[at] - edges[at + 2]);
    }

    /// Metres east and north of a place on the WGS 84 ellipsoid (NGA.STND.0036, table 3.1).
    private static final class Plane {
        private static final double A = 6_378_137.0;
        private static final double E2 = 0.006_694_379_990_14;

        private final double x;
        private final double y;
        private final double east;
        private final double north;

        /// How much shorter a degree of longitude is half a degree of latitude further.
        private final double narrowing;

        Plane(double lonDegrees, double latDegrees) {
            x = lonDegrees;
            y = latDegrees;
            var phi = Math.toRadians(latDegrees);
            var sin = Math.sin(phi);
            var curving = 1 - E2 * sin * sin;
            var across = A / Math.sqrt(curving);
            east = Math.toRadians(across * Math.cos(phi));
            north = Math.toRadians(across * (1 - E2) / curving);
            narrowing = Math.toRadians(Math.tan(phi)) / 2;
        }

        static double eastMetres(double latDegrees) {
            return new Plane(0, latDegrees).east;
        }

        private double eastOf(double lonDegrees, double latDegrees) {
            var factor = Math.clamp(1 - narrowing * (latDegrees - y), 0.5, 1.5);
            return (lonDegrees - x) * east * factor;
        }

        double atLeast(double[] boxes, int at) {
            var dx = Math.max(0, Math.max(boxes[at] - x, x - boxes[at + 2])) * east;
            var dy = Math.max(0, Math.max(boxes[at + 1] - y, y - boxes[at + 3])) * north;
            return SLACK * Math.sqrt(dx * dx + dy * dy);
        }

        double metresTo(double[] edges, int at) {
            var ax = eastOf(edges[at], edges[at + 1]);
            var ay = (edges[at + 1] - y) * north;
            var dx = eastOf(edges[at + 2], edges[at + 3]) - ax;
            var dy = (edges[at + 3] - y) * north - ay;
            var square = dx * dx + dy * dy;
            var share = square == 0 ? 0 : Math.clamp(-(ax * dx + ay * dy) / square, 0, 1);
            var nearX = ax + share * dx;
            var nearY = ay + share * dy;
            return Math.sqrt(nearX * nearX + nearY * nearY);
        }
    }
}
