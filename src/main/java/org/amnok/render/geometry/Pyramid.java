package org.amnok.render.geometry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.amnok.render.geometry.ProjectedGeometry.Kind;

/// Levels of detail of a layer, the exact one first; each has clearly fewer vertices than the one
/// before.
public final class Pyramid {
    /// The greatest share of a level's vertices that the next may have.
    private static final double SHARE = 0.7;

    private final List<Level> levels = new ArrayList<>();
    private final PackedShapes shapes;

    private Pyramid(PackedShapes shapes) {
        this.shapes = shapes;
        levels.add(Level.exact(shapes));
    }

    /// One level only.
    static Pyramid flat(PackedShapes shapes) {
        return new Pyramid(shapes);
    }

    /// @param significance of the vertices, by [Significance]
    static Pyramid of(PackedShapes shapes, byte[] significance) {
        var pyramid = new Pyramid(shapes);
        var kept = kept(significance);
        for (var exponent = Float.MIN_EXPONENT; exponent <= Float.MAX_EXPONENT; exponent++) {
            var before = pyramid.levels.getLast();
            if (kept[exponent - Float.MIN_EXPONENT] <= SHARE * before.size()) {
                pyramid.levels.add(pyramid.coarser(before, significance, exponent));
            }
        }
        return pyramid;
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

    private Level coarser(Level finer, byte[] significance, int exponent) {
        var vertices = new int[finer.size() + shapes.parts()];
        var partStart = new int[shapes.parts() + 1];
        var length = 0;
        for (var feature = 0; feature < shapes.features(); feature++) {
            var isArea = shapes.kinds()[feature] == Kind.AREA;
            var end = shapes.featureStart()[feature + 1];
            for (var part = shapes.featureStart()[feature]; part < end; part++) {
                length = keep(finer, part, isArea, significance, exponent, vertices, length);
                partStart[part + 1] = length;
            }
        }
        return Level.of(
                shapes, Math.scalb(1f, exponent), Arrays.copyOf(vertices, length), partStart);
    }

    /// The new length of `vertices`.
    private static int keep(
            Level finer,
            int part,
            boolean isArea,
            byte[] significance,
            int exponent,
            int[] vertices,
            int start) {
        var length = start;
        var end = isArea ? finer.end(part) - 1 : finer.end(part);
        for (var i = finer.first(part); i < end; i++) {
            var vertex = finer.vertex(i);
            if (significance[vertex] >= exponent) {
                vertices[length++] = vertex;
            }
        }
        if (isArea) {
            if (length - start < 3) {
                return start;
            }
            vertices[length++] = vertices[start];
        }
        return length;
    }

    /// The level with the fewest vertices that leaves none out that lies as far from its line as
    /// the tolerance.
    public Level at(double toleranceUnits) {
        var best = levels.getFirst();
        for (var level : levels) {
            if (level.toleranceUnits() <= toleranceUnits) {
                best = level;
            }
        }
        return best;
    }

    public List<Level> levels() {
        return List.copyOf(levels);
    }
}
