package org.amnok.render.geometry;

import org.amnok.render.canvas.Boxes;
import org.amnok.render.canvas.MapBox;

/// Boxes of pieces of the long parts of a level, so that what lies outside a view is passed over.
/// Immutable after construction.
final class Chunks {
    private final Level level;

    /// The first chunk of each part, and the end of the last; short parts have none of their own.
    private final int[] start;

    private final double[] boxes;

    /// How far along its part each chunk starts, map units.
    private final double[] travelled;

    private Chunks(Level level, int[] start) {
        this.level = level;
        this.start = start;
        boxes = new double[4 * start[start.length - 1]];
        travelled = new double[start[start.length - 1]];
    }

    static Chunks of(Level level) {
        var parts = level.shapes().parts();
        var start = new int[parts + 1];
        for (var part = 0; part < parts; part++) {
            var segments = level.size(part) - 1;
            var own = segments > Level.CHUNK ? (segments + Level.CHUNK - 1) / Level.CHUNK : 0;
            start[part + 1] = start[part] + own;
        }
        var chunks = new Chunks(level, start);
        for (var part = 0; part < parts; part++) {
            chunks.measure(part);
        }
        return chunks;
    }

    private void measure(int part) {
        double length = 0;
        for (var chunk = 0; chunk < start[part + 1] - start[part]; chunk++) {
            var at = start[part] + chunk;
            travelled[at] = length;
            Boxes.clear(boxes, at);
            var first = first(part, chunk);
            var last = last(part, chunk);
            Boxes.include(boxes, at, level.x(first), level.y(first));
            for (var v = first + 1; v <= last; v++) {
                Boxes.include(boxes, at, level.x(v), level.y(v));
                var dx = level.x(v) - level.x(v - 1);
                var dy = level.y(v) - level.y(v - 1);
                length += Math.sqrt(dx * dx + dy * dy); // much quicker than `Math.hypot`
            }
        }
    }

    /// Chunks of a part, at least one.
    int count(int part) {
        return Math.max(1, start[part + 1] - start[part]);
    }

    int first(int part, int chunk) {
        return level.first(part) + chunk * Level.CHUNK;
    }

    /// The last vertex of a chunk, which is the first of the next.
    int last(int part, int chunk) {
        return isLast(part, chunk)
                ? level.end(part) - 1
                : level.first(part) + (chunk + 1) * Level.CHUNK;
    }

    private boolean isLast(int part, int chunk) {
        return chunk == count(part) - 1;
    }

    /// How far along its part a chunk starts, map units.
    double travelled(int part, int chunk) {
        return start[part] == start[part + 1] ? 0 : travelled[start[part] + chunk];
    }

    /// On which sides of a box, in map units, a chunk lies wholly; see [MapBox].
    int sides(int part, int chunk, MapBox box) {
        return start[part] == start[part + 1]
                ? box.sides(level.shapes().partBoxes(), part)
                : box.sides(boxes, start[part] + chunk);
    }

    /// True when a chunk lies wholly in a box.
    boolean isWithin(int part, int chunk, MapBox box) {
        return start[part] == start[part + 1]
                ? box.holds(level.shapes().partBoxes(), part)
                : box.holds(boxes, start[part] + chunk);
    }
}
