package org.amnok.ui.timeline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import org.amnok.domain.codelist.Family;

/// Puts bars of a lane beside each other in rows where they would cover each other.
final class LaneRows {
    private static final double GAP = 1;

    private LaneRows() {}

    /// A bar in its row.
    ///
    /// @param left and right: edges in px from the left end of the axis
    /// @param row from the top of its lane
    record Placed(Entry entry, double left, double right, int row) {}

    /// Places what is in view. When all rows are taken, the row that is free soonest is used.
    ///
    /// @param entries the earliest first
    /// @param rows of each lane, at least 1
    /// @param least width of a bar in px, so that a day can be seen
    static List<Placed> place(List<Entry> entries, TimeAxis axis, int rows, double least) {
        var taken = new EnumMap<Family, double[]>(Family.class);
        var placed = new ArrayList<Placed>();
        for (var entry : entries) {
            if (entry.date().overlaps(axis.shown())) {
                var ends = taken.computeIfAbsent(entry.family(), f -> free(rows));
                placed.add(place(entry, axis, ends, least));
            }
        }
        return placed;
    }

    private static Placed place(Entry entry, TimeAxis axis, double[] ends, double least) {
        var left = axis.left(entry.date());
        var right = Math.max(axis.right(entry.date()), left + least);
        var row = row(ends, left);
        ends[row] = Math.max(ends[row], right + GAP);
        return new Placed(entry, left, right, row);
    }

    private static int row(double[] ends, double left) {
        var soonest = 0;
        for (var row = 0; row < ends.length; row++) {
            if (ends[row] <= left) {
                return row;
            }
            soonest = ends[row] < ends[soonest] ? row : soonest;
        }
        return soonest;
    }

    private static double[] free(int rows) {
        var ends = new double[rows];
        java.util.Arrays.fill(ends, Double.NEGATIVE_INFINITY);
        return ends;
    }
}
