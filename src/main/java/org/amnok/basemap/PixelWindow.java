package org.amnok.basemap;

import org.amnok.map.Viewport;
import org.locationtech.jts.geom.Envelope;

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
        var seen = new Envelope();
        for (var i = 0; i <= STEPS; i++) {
            for (var j = 0; j <= STEPS; j++) {
                if (Double.isFinite(columns[i][j]) && Double.isFinite(rows[i][j])) {
                    seen.expandToInclude(columns[i][j], rows[i][j]);
                }
            }
        }
        // edges are curves: what lies between the places may reach a little further
        seen.expandBy(2 + Math.max(seen.getWidth(), seen.getHeight()) / (8 * STEPS));
        var part = seen.intersection(new Envelope(0, grid.width(), 0, grid.height()));
        return new PixelWindow(
                part.getMinX(), part.getMinY(), part.getMaxX(), part.getMaxY(), perPixel);
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
