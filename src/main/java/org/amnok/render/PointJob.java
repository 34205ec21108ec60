package org.amnok.render;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.amnok.map.MutableRowSet;
import org.amnok.map.PointTable;
import org.amnok.map.Viewport;

/// Points of one layer that are to be painted in a picture.
///
/// @param graphics by category
/// @param rows those in the picture
record PointJob(
        PointTable table,
        PointBlocks blocks,
        MutableRowSet rows,
        List<PointGraphic> graphics,
        Viewport view,
        double opacity,
        BooleanSupplier cancelled) {

    /// Screen x of a row, px.
    double x(int row) {
        return view.screenX(blocks.grid().mapX(blocks.x()[row]));
    }

    /// Screen y of a row, px.
    double y(int row) {
        return view.screenY(blocks.grid().mapY(blocks.y()[row]));
    }
}
