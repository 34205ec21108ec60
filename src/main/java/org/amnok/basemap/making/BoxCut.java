package org.amnok.basemap.making;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Cuts lines and rings along the edges of boxes that lie square to the axes.
final class BoxCut {
    private BoxCut() {}

    /// A box; all of its edges belong to it.
    record Box(int left, int top, int right, int bottom) {
        boolean holds(int[] box) {
            return box[0] >= left && box[1] >= top && box[2] <= right && box[3] <= bottom;
        }

        boolean misses(int[] box) {
            return box[2] < left || box[3] < top || box[0] > right || box[1] > bottom;
        }
    }

    /// The part of a ring in a box, with edges along those of the box; of no places when there is
    /// none. Source: Sutherland and Hodgman, 1974.
    static int[] ring(int[] ring, Box box) {
        var extent = Coordinates.box(ring);
        if (box.holds(extent)) {
            return ring;
        }
        if (box.misses(extent)) {
            return new int[0];
        }
        var cut = ring;
        cut = extent[0] < box.left() ? side(cut, 0, box.left(), true) : cut;
        cut = extent[2] > box.right() ? side(cut, 0, box.right(), false) : cut;
        cut = extent[1] < box.top() ? side(cut, 1, box.top(), true) : cut;
        return extent[3] > box.bottom() ? side(cut, 1, box.bottom(), false) : cut;
    }

    /// @param axis 0 for x, 1 for y
    /// @param above whether what is larger than the bound stays
    private static int[] side(int[] ring, int axis, int bound, boolean above) {
        var out = new Coordinates();
        for (var i = 2; i < ring.length; i += 2) {
            var isFrom = isKept(ring[i - 2 + axis], bound, above);
            var isTo = isKept(ring[i + axis], bound, above);
            if (isFrom && i == 2) {
                out.add(ring[0], ring[1]);
            }
            if (isFrom != isTo) {
                var other = crossing(ring, i, axis, bound);
                out.add(axis == 0 ? bound : other, axis == 0 ? other : bound);
            }
            if (isTo) {
                out.add(ring[i], ring[i + 1]);
            }
        }
        out.close();
        return out.copy();
    }

    private static boolean isKept(int value, int bound, boolean above) {
        return above ? value >= bound : value <= bound;
    }

    /// Where the other axis is when a piece passes the bound.
    private static int crossing(int[] line, int end, int axis, int bound) {
        double from = line[end - 2 + axis];
        double to = line[end + axis];
        double otherFrom = line[end - 1 - axis];
        double otherTo = line[end + 1 - axis];
        return (int) Math.round(otherFrom + (otherTo - otherFrom) * (bound - from) / (to - from));
    }

    /// The parts of a line in a box.
    static List<int[]> line(int[] line, Box box) {
        var extent = Coordinates.box(line);
        if (box.holds(extent)) {
            return List.of(line);
        }
        var parts = new ArrayList<int[]>();
        if (box.misses(extent)) {
            return parts;
        }
        var part = new Coordinates();
        for (var i = 2; i < line.length; i += 2) {
            var seen = segment(line, i, box);
            if (seen == null) {
                part = end(part, parts);
                continue;
            }
            part.add(seen[0], seen[1]);
            part.add(seen[2], seen[3]);
            if (seen[2] != line[i] || seen[3] != line[i + 1]) {
                part = end(part, parts);
            }
        }
        end(part, parts);
        return parts;
    }

    private static Coordinates end(Coordinates part, List<int[]> parts) {
        if (part.isEmpty()) {
            return part;
        }
        var line = part.copy();
        if (line.length > 2) {
            parts.add(line);
        }
        return new Coordinates();
    }

    /// The part of a straight piece; null for none. Source: Liang and Barsky, 1984.
    private static int @Nullable [] segment(int[] line, int end, Box box) {
        double x = line[end - 2];
        double y = line[end - 1];
        var dx = line[end] - x;
        var dy = line[end + 1] - y;
        var range = new double[] {0, 1};
        var isSeen =
                bounded(-dx, x - box.left(), range)
                        && bounded(dx, box.right() - x, range)
                        && bounded(-dy, y - box.top(), range)
                        && bounded(dy, box.bottom() - y, range);
        return isSeen
                ? new int[] {
                    (int) Math.round(x + range[0] * dx),
                    (int) Math.round(y + range[0] * dy),
                    (int) Math.round(x + range[1] * dx),
                    (int) Math.round(y + range[1] * dy)
                }
                : null;
    }

    private static boolean bounded(double step, double room, double[] range) {
        if (step == 0) {
            return room >= 0;
        }
        var at = room / step;
        if (step < 0) {
            range[0] = Math.max(range[0], at);
        } else {
            range[1] = Math.min(range[1], at);
        }
        return range[0] <= range[1];
    }
}
