package org.amnok.render;

import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import org.amnok.map.PointLayer;
import org.amnok.map.RowSet;
import org.amnok.map.Viewport;

/// Finds the points near a pixel.
final class PointHits {
    private PointHits() {}

    /// Rows that the layer draws, the nearest first, the upper first among those as near.
    ///
    /// @param reachPixels how far from the pixel a point may lie
    static int[] at(
            PointBlocks blocks,
            PointLayer layer,
            Viewport view,
            double x,
            double y,
            double reachPixels) {
        var side = 2 * reachPixels;
        var box = new Rectangle2D.Double(x - reachPixels, y - reachPixels, side, side);
        var near = new RowSet(blocks.size());
        blocks.visit(blocks.grid().steps(MapBox.of(box, view)), near::add);
        layer.points().retain(near, layer.filter());
        return sorted(near, blocks, view.mapX(x), view.mapY(y), reachPixels * view.unitsPerPixel());
    }

    private static int[] sorted(
            RowSet rows, PointBlocks blocks, double mapX, double mapY, double reachUnits) {
        return Arrays.stream(rows.rows())
                .mapToLong(row -> key(row, distance(row, blocks, mapX, mapY), reachUnits))
                .filter(key -> key >= 0)
                .sorted()
                .mapToInt(key -> Integer.MAX_VALUE - (int) key)
                .toArray();
    }

    private static double distance(int row, PointBlocks blocks, double mapX, double mapY) {
        var grid = blocks.grid();
        return Math.hypot(grid.mapX(blocks.x()[row]) - mapX, grid.mapY(blocks.y()[row]) - mapY);
    }

    /// Sorts by distance, then by row from above; negative for what is too far away. Floats that
    /// are not negative are in the order of their bits.
    private static long key(int row, double distance, double reach) {
        return distance > reach
                ? -1
                : (long) Float.floatToIntBits((float) distance) << 32 | Integer.MAX_VALUE - row;
    }
}
