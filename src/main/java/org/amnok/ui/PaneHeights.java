package org.amnok.ui;

/// How high table and timeline are below the map, in px. The map keeps its least height: what is
/// not asked for gives way first, the timeline to a line, then the table to fewer rows and to its
/// tabs.
///
/// @param table 0 when folded away
/// @param timeline 0 when folded away
record PaneHeights(double table, double timeline) {
    /// With the lines above and below it, which leave 360.
    static final double LEAST_MAP = 362;

    /// A timeline without its bars.
    static final double LINE = 32;

    /// A row of the table.
    static final double ROW = 22;

    /// In which bars can be told apart.
    static final double LEAST_TIMELINE = 132;

    /// What a pane would like.
    ///
    /// @param wanted 0 when folded away
    /// @param readable below it, the pane is of no use but for its head
    /// @param head of the pane
    /// @param step what it gives way by: no row is cut
    record Wish(double wanted, double readable, double head, double step) {
        static final Wish NONE = new Wish(0, 0, 0);

        Wish(double wanted, double readable, double head) {
            this(wanted, readable, head, 1);
        }

        /// The height with as much less as it can be spared.
        private double less(double over) {
            var rest = wanted - Math.ceil(over / step) * step;
            return over <= 0 ? wanted : rest >= readable ? rest : Math.min(wanted, head);
        }
    }

    /// @param room of map, table and timeline together
    /// @param isTimelineFirst true when the timeline was asked for last: then the table gives way
    static PaneHeights of(double room, Wish table, Wish timeline, boolean isTimelineFirst) {
        var over = Math.max(0, table.wanted() + timeline.wanted() - (room - LEAST_MAP));
        if (isTimelineFirst) {
            var rows = table.less(over);
            return new PaneHeights(rows, timeline.less(Math.max(0, over - table.wanted() + rows)));
        }
        var bars = timeline.less(over);
        return new PaneHeights(table.less(Math.max(0, over - timeline.wanted() + bars)), bars);
    }
}
