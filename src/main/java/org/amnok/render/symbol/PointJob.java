package org.amnok.render.symbol;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.amnok.map.MutableRowSet;
import org.amnok.map.PointTable;
import org.amnok.map.Viewport;
import org.jspecify.annotations.Nullable;

/// Points of one layer that are to be painted in a picture.
///
/// @param only which rows are drawn; null for all
/// @param box what may ink in the picture
/// @param graphics by category
public record PointJob(
        PointTable table,
        PointBlocks blocks,
        @Nullable MutableRowSet only,
        PointGrid.Box box,
        List<PointGraphic> graphics,
        Viewport view,
        double opacity,
        BooleanSupplier cancelled) {

    /// Those in the picture.
    public MutableRowSet rows() {
        return rows(box);
    }

    /// Those in a box.
    public MutableRowSet rows(PointGrid.Box part) {
        var rows = blocks.within(part);
        if (only != null) {
            rows.retain(only);
        }
        return rows;
    }

    /// How many [#rows] has.
    public int count() {
        return only == null ? blocks.count(box) : rows().count();
    }

    /// Screen x of a row, px.
    public double x(int row) {
        return view.screenX(blocks.grid().mapX(blocks.x()[row]));
    }

    /// Screen y of a row, px.
    public double y(int row) {
        return view.screenY(blocks.grid().mapY(blocks.y()[row]));
    }
}
