package org.amnok.basemap;

import org.amnok.map.Viewport;

/// What of an image a viewport shows, in pixels at full resolution.
///
/// @param pixelsPerDevicePixel how many pixels of the image lie side by side in one of the picture;
///   below 1 when the image is enlarged
record PixelWindow(
        double left, double top, double right, double bottom, double pixelsPerDevicePixel) {
    private static final int STEPS = 16;

    boolean isEmpty() {
        return !(right > left) || !(bottom > top);
    }

    /// Found at places evenly over the viewport.
    static PixelWindow of(ImageGrid grid, Viewport view) {
        var same = grid.projection().code().equals(view.projection().code());
        var columns = new double[STEPS + 1][STEPS + 1];
        var rows = new double[STEPS + 1][STEPS + 1];
        for (var i = 0; i <= STEPS; i++) {
            for (var j = 0; j <= STEPS; j++) {
                var x = view.mapX(view.widthPixels() * i / STEPS);
                var y = view.mapY(view.heightPixels() * j / STEPS);
                if (!same) {
                    var at = grid.projection().toMap(view.projection().toLatLon(x, y));
                    x = at.x;
                    y = at.y;
                }
                columns[i][j] = grid.column(x);
                rows[i][j] = grid.row(y);
            }
        }
        return framed(grid, columns, rows, step(view, columns, rows));
    }

    private static PixelWindow framed(
            ImageGrid grid, double[][] columns, double[][] rows, double perPixel) {
        var left = Double.POSITIVE_INFINITY;
        var top = Double.POSITIVE_INFINITY;
        var right = Double.NEGATIVE_INFINITY;
        var bottom = Double.NEGATIVE_INFINITY;
        for (var i = 0; i <= STEPS; i++) {
            for (var j = 0; j <= STEPS; j++) {
                if (Double.isFinite(columns[i][j]) && Double.isFinite(rows[i][j])) {
                    left = Math.min(left, columns[i][j]);
                    right = Math.max(right, columns[i][j]);
                    top = Math.min(top, rows[i][j]);
                    bottom = Math.max(bottom, rows[i][j]);
                }
            }
        }
        // edges are curves: what lies between the places may reach a little further
        var margin = 2 + Math.max(right - left, bottom - top) / (8 * STEPS);
        return new PixelWindow(
                Math.max(0, left - margin),
                Math.max(0, top - margin),
                Math.min(grid.width(), right + margin),
                Math.min(grid.height(), bottom + margin),
                perPixel);
    }

    /// In the middle of the viewport.
    private static double step(Viewport view, double[][] columns, double[][] rows) {
        var m = STEPS / 2;
        var right = Math.hypot(columns[m + 1][m] - columns[m][m], rows[m + 1][m] - rows[m][m]);
        var down = Math.hypot(columns[m][m + 1] - columns[m][m], rows[m][m + 1] - rows[m][m]);
        return Math.min(
                right * STEPS / (view.widthPixels() * view.pixelRatio()),
                down * STEPS / (view.heightPixels() * view.pixelRatio()));
    }
}
