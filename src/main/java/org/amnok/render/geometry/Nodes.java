package org.amnok.render.geometry;

import java.util.Arrays;
import java.util.BitSet;
import org.amnok.render.geometry.ProjectedGeometry.Kind;

/// Finds where the lines and rings of a layer meet, branch or end. Between two nodes the borders of
/// neighbours run along the same vertices (TopoJSON's arcs, M. Bostock 2012), so that what is done
/// to an arc, regardless of its direction, is done to both.
final class Nodes {
    private static final long UNSEEN = -1;

    /// Of each vertex: the first vertex at the same place.
    private final int[] places;

    /// By place: the two places beside it, in either order.
    private final long[] beside;

    private final BitSet nodes = new BitSet();

    private Nodes(PackedShapes shapes) {
        places = places(shapes);
        beside = new long[shapes.vertices()];
        Arrays.fill(beside, UNSEEN);
    }

    /// The vertices that are nodes.
    static BitSet of(PackedShapes shapes) {
        var search = new Nodes(shapes);
        for (var feature = 0; feature < shapes.features(); feature++) {
            var isArea = shapes.kinds()[feature] == Kind.AREA;
            var end = shapes.featureStart()[feature + 1];
            for (var part = shapes.featureStart()[feature]; part < end; part++) {
                search.visit(shapes.partStart()[part], shapes.partStart()[part + 1] - 1, isArea);
            }
        }
        return search.atVertices();
    }

    private void visit(int first, int last, boolean isRing) {
        if (isRing && last - first > 1) {
            see(first, last - 1, first + 1);
        } else {
            nodes.set(places[first]);
            nodes.set(places[last]);
        }
        for (var v = first + 1; v < last; v++) {
            see(v, v - 1, v + 1);
        }
    }

    private void see(int vertex, int before, int after) {
        long a = places[before];
        long b = places[after];
        var pair = Math.min(a, b) << 32 | Math.max(a, b);
        var place = places[vertex];
        if (beside[place] == UNSEEN) {
            beside[place] = pair;
        } else if (beside[place] != pair) {
            nodes.set(place);
        }
    }

    private BitSet atVertices() {
        var result = new BitSet(places.length);
        for (var v = 0; v < places.length; v++) {
            if (nodes.get(places[v])) {
                result.set(v);
            }
        }
        return result;
    }

    /// By open addressing, without an object for each vertex.
    private static int[] places(PackedShapes shapes) {
        var places = new int[shapes.vertices()];
        var mask = Integer.highestOneBit(Math.max(4, places.length)) * 4 - 1;
        var table = new int[mask + 1];
        Arrays.fill(table, -1);
        for (var v = 0; v < places.length; v++) {
            var slot = hash(shapes.x(v), shapes.y(v)) & mask;
            while (table[slot] >= 0 && !shapes.isSame(table[slot], v)) {
                slot = slot + 1 & mask;
            }
            if (table[slot] < 0) {
                table[slot] = v;
            }
            places[v] = table[slot];
        }
        return places;
    }

    private static int hash(double x, double y) {
        var mixed = Double.hashCode(x + 0.0) * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ mixed >>> 32) + Double.hashCode(y + 0.0);
        mixed *= 0xBF58476D1CE4E5B9L;
        return (int) (mixed ^ mixed >>> 29);
    }
}
