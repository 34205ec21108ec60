package org.amnok.render.symbol;

import java.awt.Rectangle;

/// A part of a picture as the columns of a point layer count: which points may ink it is told by
/// whole numbers.
///
/// @param columns and lines: x and y of each row, in steps of the grid
/// @param left and top: where the origin of the grid lies in the part, device pixels
/// @param scale device pixels of a step
/// @param west, east, south and north: the steps that may reach into the part
record PointWindow(
        int[] columns,
        int[] lines,
        double left,
        double top,
        double scale,
        int west,
        int east,
        int south,
        int north) {
    /// @param part in device pixels
    /// @param reach how far a point inks, device pixels
    static PointWindow of(PointJob job, Rectangle part, double pixelRatio, int reach) {
        var view = job.view();
        var points = job.blocks().grid();
        var scale = points.units() / view.unitsPerPixel() * pixelRatio;
        var left = view.screenX(points.minX()) * pixelRatio - part.x;
        var top = view.screenY(points.minY()) * pixelRatio - part.y;
        return new PointWindow(
                job.blocks().x(),
                job.blocks().y(),
                left,
                top,
                scale,
                (int) Math.floor((-reach - left) / scale),
                (int) Math.ceil((part.width + reach - left) / scale),
                (int) Math.floor((top - part.height - reach) / scale),
                (int) Math.ceil((top + reach) / scale));
    }

    /// What may reach into the part.
    PointGrid.Box box() {
        return new PointGrid.Box(west, south, east, north);
    }

    double pixelX(int column) {
        return left + column * scale;
    }

    double pixelY(int line) {
        return top - line * scale;
    }
}
