package org.amnok.render.geometry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.amnok.render.geometry.ProjectedGeometry.Kind;

/// Levels of detail of a layer, the exact one first; each has clearly fewer vertices than the one
/// before. They are made as far as they are asked for. Thread-safe.
public final class Pyramid {
    /// The greatest share of a level's vertices that the next may have.
    private static final double SHARE = 0.7;

    private final List<Level> levels = new ArrayList<>();
    private final PackedShapes shapes;
    private final byte[] significance;
    private final int[] kept;

    /// Of the next level that may be made.
    private int exponent;

    private Pyramid(PackedShapes shapes, byte[] significance, int exponent) {
        this.shapes = shapes;
        this.significance = significance;
        this.exponent = exponent;
        kept = kept(significance);
        levels.add(Level.exact(shapes));
    }

    /// One level only.
    static Pyramid flat(PackedShapes shapes) {
        return new Pyramid(shapes, new byte[0], Float.MAX_EXPONENT + 1);
    }

    /// @param significance of the vertices, by [Significance]
    static Pyramid of(PackedShapes shapes, byte[] significance) {
        return new Pyramid(shapes, significance, Float.MIN_EXPONENT);
    }

    private void makeUpTo(double toleranceUnits) {
        for (;
                exponent <= Float.MAX_EXPONENT && Math.scalb(1f, exponent) <= toleranceUnits;
                exponent++) {
            var before = levels.getLast();
            if (kept[exponent - Float.MIN_EXPONENT] <= SHARE * before.size()) {
                levels.add(coarser(before));
            }
        }
    }

    /// By exponent, from the least: how many vertices stay at a tolerance of two to that power.
    private static int[] kept(byte[] significance) {
        var kept = new int[Float.MAX_EXPONENT - Float.MIN_EXPONENT + 2];
        for (var exponent : significance) {
            if (exponent >= Float.MIN_EXPONENT) {
                kept[exponent - Float.MIN_EXPONENT]++;
            }
        }
        for (var i = kept.length - 2; i >= 0; i--) {
            kept[i] += kept[i + 1];
        }
        return kept;
    }

    private Level coarser(Level finer) {
        var kept = new Vertices(new int[finer.size() + shapes.parts()]);
        var partStart = new int[shapes.parts() + 1];
        for (var feature = 0; feature < shapes.features(); feature++) {
            var isArea = shapes.kinds()[feature] == Kind.AREA;
            var end = shapes.featureStart()[feature + 1];
            for (var part = shapes.featureStart()[feature]; part < end; part++) {
                kept.add(finer, part, isArea, v -> significance[v] >= exponent);
                partStart[part + 1] = kept.length;
            }
        }
        var vertices = Arrays.copyOf(kept.vertices, kept.length);
        return Level.of(shapes, Math.scalb(1f, exponent), vertices, partStart);
    }

    /// Those of a coarser level, as it is made.
    private static final class Vertices {
        private final int[] vertices;
        private int length;

        Vertices(int[] room) {
            vertices = room;
        }

        /// Of an area that has less than three left, none stay.
        void add(Level finer, int part, boolean isArea, IntPredicate stays) {
            var start = length;
            var end = isArea ? finer.end(part) - 1 : finer.end(part);
            for (var i = finer.first(part); i < end; i++) {
                var vertex = finer.vertex(i);
                if (stays.test(vertex)) {
                    vertices[length++] = vertex;
                }
            }
            if (isArea && length - start < 3) {
                length = start;
            } else if (isArea) {
                vertices[length++] = vertices[start];
            }
        }
    }

    /// The level with the fewest vertices that leaves none out that lies as far from its line as
    /// the tolerance.
    public synchronized Level at(double toleranceUnits) {
        makeUpTo(toleranceUnits);
        var best = levels.getFirst();
        for (var level : levels) {
            if (level.toleranceUnits() <= toleranceUnits) {
                best = level;
            }
        }
        return best;
    }

    public synchronized List<Level> levels() {
        makeUpTo(Double.POSITIVE_INFINITY);
        return List.copyOf(levels);
    }
}
