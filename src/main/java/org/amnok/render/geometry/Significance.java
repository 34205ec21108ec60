package org.amnok.render.geometry;

import java.util.Arrays;
import java.util.BitSet;
import org.amnok.render.geometry.ProjectedGeometry.Kind;

/// Gives every vertex the tolerance at which simplification leaves it out, as the exponent of two
/// of its map units, by Douglas and Peucker (1973): leaving out all vertices below a tolerance
/// moves none of them farther than that from the line. Nodes are never left out, and arcs are
/// looked at in a direction that depends on their vertices only, so that a border that two areas
/// share stays shared at every tolerance.
final class Significance {
    /// Arcs are cut after this many vertices, which bounds the work of the worst line.
    private static final int LONGEST_ARC = 1024;

    private final PackedShapes shapes;
    private final BitSet nodes;
    private final float[] tolerances;
    private final DouglasPeucker peucker;
    private int[] arc = new int[64];

    private Significance(PackedShapes shapes) {
        this.shapes = shapes;
        nodes = Nodes.of(shapes);
        tolerances = new float[shapes.vertices()];
        peucker = new DouglasPeucker(shapes, tolerances);
    }

    /// One number for each vertex, from -127 for one that tells nothing to 127 for those that
    /// always stay.
    static byte[] of(PackedShapes shapes) {
        var result = new Significance(shapes);
        for (var feature = 0; feature < shapes.features(); feature++) {
            var isArea = shapes.kinds()[feature] == Kind.AREA;
            var end = shapes.featureStart()[feature + 1];
            for (var part = shapes.featureStart()[feature]; part < end; part++) {
                result.part(shapes.partStart()[part], shapes.partStart()[part + 1] - 1, isArea);
            }
        }
        return result.exponents();
    }

    private byte[] exponents() {
        var exponents = new byte[tolerances.length];
        for (var v = 0; v < exponents.length; v++) {
            exponents[v] = (byte) Math.min(Math.getExponent(tolerances[v]), Byte.MAX_VALUE);
        }
        return exponents;
    }

    private void part(int first, int last, boolean isArea) {
        if (isArea && last - first > 1) {
            ring(first, last - first);
        } else {
            arcs(first, last - first + 1, 0, last - first);
        }
    }

    /// Starts at a node or, where there is none, at the vertex that every ring with these vertices
    /// starts at.
    private void ring(int first, int size) {
        var start = nodes.nextSetBit(first);
        if (start < 0 || start >= first + size) {
            start = leftmost(first, size);
        }
        arcs(first, size, start - first, size);
        tolerances[first + size] = tolerances[first];
    }

    private int leftmost(int first, int size) {
        var best = first;
        for (var v = first + 1; v < first + size; v++) {
            if (compare(v, best) < 0) {
                best = v;
            }
        }
        return best;
    }

    /// Walks `steps` steps from `start`, around and around `size` vertices.
    private void arcs(int first, int size, int start, int steps) {
        arc = arc.length > steps ? arc : new int[2 * steps + 1];
        arc[0] = first + start;
        tolerances[arc[0]] = Float.POSITIVE_INFINITY;
        var length = 1;
        for (var i = 1; i <= steps; i++) {
            var vertex = first + (start + i) % size;
            arc[length++] = vertex;
            if (nodes.get(vertex) || i == steps) {
                simplify(length);
                arc[0] = vertex;
                length = 1;
            }
        }
    }

    private void simplify(int length) {
        if (compareDirections(length) > 0) {
            reverse(length);
        }
        for (var from = 0; from < length - 1; from += LONGEST_ARC) {
            peucker.simplify(arc, from, Math.min(from + LONGEST_ARC, length - 1));
        }
    }

    private int compareDirections(int length) {
        for (int i = 0, j = length - 1; i < j; i++, j--) {
            var order = compare(arc[i], arc[j]);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private int compare(int vertex, int other) {
        var byX = Double.compare(shapes.x(vertex), shapes.x(other));
        return byX != 0 ? byX : Double.compare(shapes.y(vertex), shapes.y(other));
    }

    private void reverse(int length) {
        for (int i = 0, j = length - 1; i < j; i++, j--) {
            var swap = arc[i];
            arc[i] = arc[j];
            arc[j] = swap;
        }
    }

    /// Splits an arc again and again at the vertex farthest from the chord, without recursion.
    private static final class DouglasPeucker {
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

        /// By the distances to the segment between both ends, not to the line through them; what is
        /// the same for all vertices is found once.
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
}
