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

    private void split(int[] arc, int start, int end) {
        var farthest = -1;
        double greatest = -1;
        for (var i = start + 1; i < end; i++) {
            var square = squareDistance(arc[i], arc[start], arc[end]);
            if (square > greatest) {
                greatest = square;
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

    /// From a vertex to the segment between two others, not to the line through them.
    private double squareDistance(int vertex, int a, int b) {
        var dx = shapes.x(b) - shapes.x(a);
        var dy = shapes.y(b) - shapes.y(a);
        var px = shapes.x(vertex) - shapes.x(a);
        var py = shapes.y(vertex) - shapes.y(a);
        var square = dx * dx + dy * dy;
        var t = square == 0 ? 0 : Math.clamp((px * dx + py * dy) / square, 0, 1);
        var ex = px - t * dx;
        var ey = py - t * dy;
        return ex * ex + ey * ey;
    }
}
