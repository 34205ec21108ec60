package org.amnok.render.symbol;

import java.util.stream.IntStream;
import org.amnok.geo.projection.MapProjection;
import org.amnok.map.MutableRowSet;
import org.amnok.map.PointTable;

/// The columns of a table in one projection.
///
/// @param placed rows whose place the projection can show
record ProjectedPoints(PointGrid grid, int[] x, int[] y, MutableRowSet placed) {
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
