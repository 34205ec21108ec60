package org.amnok.render.geometry;

import java.util.Arrays;

/// Splits an arc again and again at the vertex farthest from the chord, without recursion.
final class DouglasPeucker {
    private final PackedShapes shapes;
    private final float[] tolerances;
    private int[] stack = new int[64];
    private int depth;

    /// @param tolerances filled in by vertex
    DouglasPeucker(PackedShapes shapes, float[] tolerances) {
        this.shapes = shapes;
        this.tolerances = tolerances;
    }

    /// Decides about the vertices between two positions of an arc; those at the positions stay.
    void simplify(int[] arc, int from, int to) {
        tolerances[arc[from]] = Float.POSITIVE_INFINITY;
        tolerances[arc[to]] = Float.POSITIVE_INFINITY;
        push(from, to);
        while (depth > 0) {
            var end = stack[--depth];
            var start = stack[--depth];
            if (end - start > 1) {
                split(arc, start, end);
            }
        }
    }

    /// By the distances to the segment between both ends, not to the line through them; what is the
    /// same for all vertices is found once.
    private void split(int[] arc, int start, int end) {
        var ax = shapes.x(arc[start]);
        var ay = shapes.y(arc[start]);
        var dx = shapes.x(arc[end]) - ax;
        var dy = shapes.y(arc[end]) - ay;
        var square = dx * dx + dy * dy;
        var farthest = -1;
        double greatest = -1;
        for (var i = start + 1; i < end; i++) {
            var px = shapes.x(arc[i]) - ax;
            var py = shapes.y(arc[i]) - ay;
            var along = square == 0 ? 0 : (px * dx + py * dy) / square;
            var t = along < 0 ? 0 : along > 1 ? 1 : along;
            var ex = px - t * dx;
            var ey = py - t * dy;
            var distance = ex * ex + ey * ey;
            if (distance > greatest) {
                greatest = distance;
                farthest = i;
            }
        }
        var above = Math.min(tolerances[arc[start]], tolerances[arc[end]]);
        tolerances[arc[farthest]] = Math.min((float) Math.sqrt(greatest), above);
        push(start, farthest);
        push(farthest, end);
    }

    private void push(int from, int to) {
        if (depth + 2 > stack.length) {
            stack = Arrays.copyOf(stack, 2 * stack.length);
        }
        stack[depth++] = from;
        stack[depth++] = to;
    }
}
