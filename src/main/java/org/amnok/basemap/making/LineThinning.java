package org.amnok.basemap.making;

import java.util.Arrays;
import java.util.BitSet;

/// Leaves out places of a line that lie close to the line without them. Source: Douglas and
/// Peucker, 1973.
final class LineThinning {
    private LineThinning() {}

    /// The first and the last place stay.
    static int[] thin(int[] line, double tolerance) {
        var last = line.length / 2 - 1;
        if (last < 2 || tolerance <= 0) {
            return line;
        }
        var kept = new BitSet(last + 1);
        kept.set(0);
        kept.set(last);
        var stack = new int[64];
        var top = 0;
        if (isRing(line)) {
            var far = farthestFromStart(line, last);
            kept.set(far);
            stack[top++] = 0;
            stack[top++] = far;
            stack[top++] = far;
        } else {
            stack[top++] = 0;
        }
        stack[top++] = last;
        while (top > 0) {
            var to = stack[--top];
            var from = stack[--top];
            var far = farthest(line, from, to, tolerance * tolerance);
            if (far > 0) {
                kept.set(far);
                if (top + 4 > stack.length) {
                    stack = Arrays.copyOf(stack, 2 * stack.length);
                }
                stack[top++] = from;
                stack[top++] = far;
                stack[top++] = far;
                stack[top++] = to;
            }
        }
        return only(line, kept);
    }

    private static boolean isRing(int[] line) {
        return line[0] == line[line.length - 2] && line[1] == line[line.length - 1];
    }

    private static int[] only(int[] line, BitSet kept) {
        var thin = new int[2 * kept.cardinality()];
        var at = 0;
        for (var i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
            thin[at++] = line[2 * i];
            thin[at++] = line[2 * i + 1];
        }
        return thin;
    }

    private static int farthestFromStart(int[] line, int last) {
        var best = 1;
        var most = -1.0;
        for (var i = 1; i < last; i++) {
            var dx = (double) line[2 * i] - line[0];
            var dy = (double) line[2 * i + 1] - line[1];
            if (dx * dx + dy * dy > most) {
                most = dx * dx + dy * dy;
                best = i;
            }
        }
        return best;
    }

    /// @return 0 when all between lie close
    private static int farthest(int[] line, int from, int to, double tolerance) {
        double x = line[2 * from];
        double y = line[2 * from + 1];
        var dx = line[2 * to] - x;
        var dy = line[2 * to + 1] - y;
        var lengthSquared = dx * dx + dy * dy;
        var best = 0;
        var most = tolerance;
        for (var i = from + 1; i < to; i++) {
            var px = line[2 * i] - x;
            var py = line[2 * i + 1] - y;
            var along =
                    lengthSquared == 0
                            ? 0
                            : Math.clamp((px * dx + py * dy) / lengthSquared, 0.0, 1.0);
            var offX = px - along * dx;
            var offY = py - along * dy;
            var distance = offX * offX + offY * offY;
            if (distance > most) {
                most = distance;
                best = i;
            }
        }
        return best;
    }
}
