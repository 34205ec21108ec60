package org.amnok.render.ground;

import java.awt.Rectangle;
import org.amnok.map.MapExtent;
import org.amnok.map.RasterImage;
import org.amnok.map.Viewport;

/// Where the device pixels of a tile lie in a raster: exact every few pixels, linear between, since
/// projecting each pixel costs twenty times as much.
public final class RasterGrid {
    /// From one exact place to the next, device pixels.
    public static final int STEP = 16;

    private final Viewport view;
    private final RasterImage image;
    private final double ratio;
    private final int left;
    private final int top;
    private final int columns;
    private final double[] nodes;

    /// @param ratio device pixels in a logical one
    /// @param tile of the picture, device pixels
    public RasterGrid(Viewport view, RasterImage image, double ratio, Rectangle tile) {
        this.view = view;
        this.image = image;
        this.ratio = ratio;
        left = tile.x;
        top = tile.y;
        columns = (tile.width + STEP - 1) / STEP + 1;
        var rows = (tile.height + STEP - 1) / STEP + 1;
        nodes = new double[2 * columns * rows];
        for (var i = 0; i < columns * rows; i++) {
            put(i);
        }
    }

    private void put(int node) {
        var x = (left + node % columns * STEP) / ratio;
        var y = (top + node / columns * STEP) / ratio;
        var extent = image.extent();
        var same = extent.projection().code().equals(view.projection().code());
        var mapX = view.mapX(x);
        var mapY = view.mapY(y);
        if (!same) {
            var place = extent.projection().toMap(view.projection().toLatLon(mapX, mapY));
            mapX = place.x;
            mapY = place.y;
        }
        nodes[2 * node] = column(extent, mapX);
        nodes[2 * node + 1] = row(extent, mapY);
    }

    private double column(MapExtent extent, double x) {
        return (x - extent.minX()) / (extent.maxX() - extent.minX()) * image.width();
    }

    private double row(MapExtent extent, double y) {
        return (extent.maxY() - y) / (extent.maxY() - extent.minY()) * image.height();
    }

    /// Column of the raster under the middle of a pixel of the tile.
    public double column(int x, int y) {
        return between(x, y, 0);
    }

    public double row(int x, int y) {
        return between(x, y, 1);
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
