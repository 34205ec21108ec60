package org.amnok.basemap.relief;

import org.jspecify.annotations.Nullable;

/// Where the cells of a lattice lie among the posts of a grid: exact every few cells, linear
/// between.
final class PostPlaces {
    private static final int STEP = 16;

    /// Posts that a cell may need beside those around it.
    private static final int MARGIN = 3;

    private final Lattice lattice;
    private final int columns;
    private final int rows;
    private final double[] nodes;

    PostPlaces(PostFrame frame, Lattice lattice) {
        this.lattice = lattice;
        columns = Math.ceilDiv(lattice.width(), STEP) + 1;
        rows = Math.ceilDiv(lattice.height(), STEP) + 1;
        nodes = new double[2 * columns * rows];
        for (var i = 0; i < columns * rows; i++) {
            var place = lattice.place(i % columns * STEP, i / columns * (double) STEP);
            var at = frame.projection().toMap(place);
            nodes[2 * i] = (at.x - frame.west()) / frame.stepX();
            nodes[2 * i + 1] = (frame.north() - at.y) / frame.stepY();
        }
    }

    /// How many posts lie side by side in a cell, in the middle.
    double postsPerCell() {
        var middle = 2 * (rows / 2 * columns + columns / 2);
        var right = Math.hypot(step(middle, 2, 0), step(middle, 2, 1));
        var down = Math.hypot(step(middle, 2 * columns, 0), step(middle, 2 * columns, 1));
        return Math.min(right, down) / STEP;
    }

    private double step(int middle, int back, int axis) {
        return nodes[middle + axis] - nodes[middle - back + axis];
    }

    /// The posts of a resolution that the cells need; null for none.
    ///
    /// @param share of the posts of the frame, in each direction, after they were joined
    /// @param factor how many posts are joined to one in each direction
    @Nullable PostWindow window(double share, Heights.Size size, int factor) {
        var left = Double.POSITIVE_INFINITY;
        var top = Double.POSITIVE_INFINITY;
        var right = Double.NEGATIVE_INFINITY;
        var bottom = Double.NEGATIVE_INFINITY;
        for (var i = 0; i < nodes.length; i += 2) {
            left = Math.min(left, nodes[i]);
            right = Math.max(right, nodes[i]);
            top = Math.min(top, nodes[i + 1]);
            bottom = Math.max(bottom, nodes[i + 1]);
        }
        var columnsThere = Math.ceilDiv(size.columns(), factor);
        var rowsThere = Math.ceilDiv(size.rows(), factor);
        var x0 = (int) Math.clamp(Math.floor(left * share) - MARGIN, -MARGIN, columnsThere);
        var y0 = (int) Math.clamp(Math.floor(top * share) - MARGIN, -MARGIN, rowsThere);
        var x1 = (int) Math.clamp(Math.ceil(right * share) + MARGIN, 0, columnsThere + MARGIN);
        var y1 = (int) Math.clamp(Math.ceil(bottom * share) + MARGIN, 0, rowsThere + MARGIN);
        return x0 >= columnsThere || y0 >= rowsThere || x1 <= 0 || y1 <= 0 || x1 <= x0 || y1 <= y0
                ? null
                : new PostWindow(x0 * factor, y0 * factor, (x1 - x0) * factor, (y1 - y0) * factor);
    }

    /// Fills cells of which nothing is known yet.
    void sample(double share, Surface surface, float[] metres) {
        for (var y = 0; y < lattice.height(); y++) {
            for (var x = 0; x < lattice.width(); x++) {
                var at = y * lattice.width() + x;
                if (Float.isNaN(metres[at])) {
                    metres[at] =
                            surface.at(
                                    between(x, y, 0) * share - 0.5, between(x, y, 1) * share - 0.5);
                }
            }
        }
    }

    private double between(int x, int y, int axis) {
        var u = (x % STEP + 0.5) / STEP;
        var v = (y % STEP + 0.5) / STEP;
        var node = 2 * (y / STEP * columns + x / STEP) + axis;
        var below = node + 2 * columns;
        return (nodes[node] * (1 - u) + nodes[node + 2] * u) * (1 - v)
                + (nodes[below] * (1 - u) + nodes[below + 2] * u) * v;
    }
}
