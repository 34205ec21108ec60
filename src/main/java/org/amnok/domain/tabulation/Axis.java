package org.amnok.domain.tabulation;

import java.util.Arrays;
import java.util.List;

/// The rows or the columns of a table, and where on it each report belongs.
interface Axis {
    /// Stands for a place that the table has no row or column for.
    int BEYOND = -1;

    /// What each place on it is, as files have it; empty for what has none.
    List<String> keys();

    /// Where a report may belong, ascending, perhaps [#BEYOND] before all others; never empty. Not
    /// changed by anybody.
    ///
    /// @param earliest and latest: its days; [Reports#NO_DAY] when it has none
    int[] of(int row, int earliest, int latest);

    /// The place of each report of a block; [Reports#SEVERAL] for what [#of] has to be asked about.
    default void places(ReportBlock block, int[] places) {
        for (int i = 0; i < block.size(); i++) {
            var found = of(block.report(i), block.earliest(i), block.latest(i));
            places[i] = only(found);
        }
    }

    /// The only place among some; [Reports#SEVERAL] when they are more.
    static int only(int[] places) {
        return places.length == 1 ? places[0] : Reports.SEVERAL;
    }

    /// True when a report belongs to all its places at once, rather than to one of them.
    default boolean isEach() {
        return false;
    }

    /// True when what nobody reported of stays on it.
    default boolean keepsEmpty() {
        return false;
    }

    /// One place for everything.
    static Axis all() {
        var only = new int[] {0};
        return new Axis() {

            @Override
            public List<String> keys() {
                return List.of("");
            }

            @Override
            public int[] of(int row, int earliest, int latest) {
                return only;
            }

            @Override
            public void places(ReportBlock block, int[] places) {
                Arrays.fill(places, 0, block.size(), 0);
            }
        };
    }
}
