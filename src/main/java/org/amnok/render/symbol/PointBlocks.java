package org.amnok.render.symbol;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.amnok.geo.projection.MapProjection;
import org.amnok.map.MutableRowSet;
import org.amnok.map.PointTable;
import org.locationtech.jts.shape.fractal.HilbertCode;

/// Points in map coordinates of one projection, in the order of their table, and blocks of
/// neighbours by which those in a box are found. Immutable, 12 bytes a row.
public final class PointBlocks {
    private static final int BLOCK = 256;

    private final PointGrid grid;
    private final int[] x;
    private final int[] y;

    /// Rows block by block, along a Hilbert curve.
    private final int[] rows;

    /// Of each block its smallest and greatest x and y: minX, minY, maxX, maxY.
    private final int[] boxes;

    private final MutableRowSet placed;

    private PointBlocks(PointGrid grid, int[] x, int[] y, MutableRowSet placed) {
        this.grid = grid;
        this.x = x;
        this.y = y;
        this.placed = placed;
        rows = alongCurve();
        boxes = boxes();
    }

    public static PointBlocks of(PointTable table, MapProjection projection) {
        var projected = ProjectedPoints.of(table, projection);
        return new PointBlocks(projected.grid(), projected.x(), projected.y(), projected.placed());
    }

    private int[] alongCurve() {
        var keys = new long[placed.count()];
        var size = 0;
        for (var row = 0; row < x.length; row++) {
            if (placed.contains(row)) {
                var column = x[row] >> PointGrid.CURVE;
                var along = HilbertCode.encode(PointGrid.LEVEL, column, y[row] >> PointGrid.CURVE);
                keys[size++] = (long) along << 32 | row;
            }
        }
        Arrays.parallelSort(keys);
        var result = new int[size];
        for (var i = 0; i < size; i++) {
            result[i] = (int) keys[i];
        }
        return result;
    }

    private int[] boxes() {
        var blocks = (rows.length + BLOCK - 1) / BLOCK;
        var result = new int[4 * blocks];
        IntStream.range(0, blocks).parallel().forEach(block -> box(block, result));
        return result;
    }

    private void box(int block, int[] boxes) {
        var box =
                new int[] {
                    Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MIN_VALUE, Integer.MIN_VALUE
                };
        for (var i = block * BLOCK; i < Math.min(rows.length, (block + 1) * BLOCK); i++) {
            var row = rows[i];
            box[0] = Math.min(box[0], x[row]);
            box[1] = Math.min(box[1], y[row]);
            box[2] = Math.max(box[2], x[row]);
            box[3] = Math.max(box[3], y[row]);
        }
        System.arraycopy(box, 0, boxes, 4 * block, box.length);
    }

    /// How the columns count.
    public PointGrid grid() {
        return grid;
    }

    /// x of each row, in steps of the grid.
    public int[] x() {
        return x;
    }

    public int[] y() {
        return y;
    }

    /// Rows without a place that can be drawn.
    public int skipped() {
        return x.length - rows.length;
    }

    /// The rows in a box of steps.
    MutableRowSet within(PointGrid.Box box) {
        if (box.holds(grid.all())) {
            return placed.copy();
        }
        var found = new MutableRowSet(x.length);
        visit(box, found::add);
        return found;
    }

    /// How many rows there are in a box.
    int count(PointGrid.Box box) {
        var count = 0;
        for (var block = 0; block < boxes.length / 4; block++) {
            if (box.meets(boxes, block)) {
                var isInside = box.holds(boxes, block);
                var end = Math.min(rows.length, (block + 1) * BLOCK);
                count += isInside ? end - block * BLOCK : 0;
                for (var i = block * BLOCK; i < end && !isInside; i++) {
                    count += box.holds(x[rows[i]], y[rows[i]]) ? 1 : 0;
                }
            }
        }
        return count;
    }

    /// Visits the rows in a box, block by block.
    void visit(PointGrid.Box box, IntConsumer row) {
        for (var block = 0; block < boxes.length / 4; block++) {
            if (box.meets(boxes, block)) {
                var isInside = box.holds(boxes, block);
                var end = Math.min(rows.length, (block + 1) * BLOCK);
                for (var i = block * BLOCK; i < end; i++) {
                    if (isInside || box.holds(x[rows[i]], y[rows[i]])) {
                        row.accept(rows[i]);
                    }
                }
            }
        }
    }

    /// The columns of a table in one projection.
    ///
    /// @param placed rows whose place the projection can show
    private record ProjectedPoints(PointGrid grid, int[] x, int[] y, MutableRowSet placed) {
        private static final int BATCH = 1 << 14;

        static ProjectedPoints of(PointTable table, MapProjection projection) {
            var x = new double[table.size()];
            var y = new double[table.size()];
            project(table, projection, x, y);
            var placed = table.placed();
            var bounds = bounds(x, y, placed);
            var grid = PointGrid.of(bounds[0], bounds[1], bounds[2], bounds[3]);
            var columns = new ProjectedPoints(grid, new int[x.length], new int[y.length], placed);
            for (var row = 0; row < x.length; row++) {
                if (placed.contains(row)) {
                    columns.x[row] = grid.stepX(x[row]);
                    columns.y[row] = grid.stepY(y[row]);
                }
            }
            return columns;
        }

        /// On all cores: a million take most of a second on one.
        private static void project(
                PointTable table, MapProjection projection, double[] x, double[] y) {
            IntStream.range(0, (x.length + BATCH - 1) / BATCH)
                    .parallel()
                    .forEach(
                            batch -> {
                                var end = Math.min(x.length, (batch + 1) * BATCH);
                                for (var row = batch * BATCH; row < end; row++) {
                                    if (table.hasPlace(row)) {
                                        var c = projection.toMap(table.place(row));
                                        x[row] = c.x;
                                        y[row] = c.y;
                                    }
                                }
                            });
        }

        /// minX, minY, maxX, maxY of the rows that have a place; takes out what has no coordinates.
        private static double[] bounds(double[] x, double[] y, MutableRowSet placed) {
            var bounds = new double[] {0, 0, 0, 0};
            var isFirst = true;
            for (var row = 0; row < x.length; row++) {
                if (placed.contains(row) && !(Double.isFinite(x[row]) && Double.isFinite(y[row]))) {
                    placed.remove(row);
                } else if (placed.contains(row)) {
                    bounds[0] = isFirst ? x[row] : Math.min(bounds[0], x[row]);
                    bounds[1] = isFirst ? y[row] : Math.min(bounds[1], y[row]);
                    bounds[2] = isFirst ? x[row] : Math.max(bounds[2], x[row]);
                    bounds[3] = isFirst ? y[row] : Math.max(bounds[3], y[row]);
                    isFirst = false;
                }
            }
            return bounds;
        }
    }
}
