package org.amnok.ui.timeline;

import org.amnok.domain.codelist.Family;

/// Where the parts of the timeline lie, in px: names of lanes at the left, bars above, lanes below,
/// the axis at the foot.
///
/// @param width and height of the whole drawing
record TimelineBoxes(double width, double height) {
    /// Room for the names of lanes.
    static final double NAMES = 84;

    static final double RIGHT = 14;
    private static final double TOP = 3;
    private static final double AXIS = 16;
    private static final double GAP = 3;

    double axisWidth() {
        return Math.max(1, width - NAMES - RIGHT);
    }

    /// Upper edge of the bars.
    double top() {
        return TOP;
    }

    /// Foot of the bars.
    double barsFoot() {
        return TOP + Math.clamp((height - AXIS) * 0.3, 22, 72);
    }

    double lanesTop() {
        return barsFoot() + GAP;
    }

    /// Foot of the lanes, where the axis begins.
    double lanesFoot() {
        return Math.max(lanesTop() + 9, height - AXIS);
    }

    double laneHeight() {
        return (lanesFoot() - lanesTop()) / Family.values().length;
    }

    double laneTop(Family family) {
        return lanesTop() + family.ordinal() * laneHeight();
    }

    /// True when a place is over the axis' width, not beside it.
    boolean isOverAxis(double x) {
        return x >= NAMES && x <= NAMES + axisWidth();
    }

    boolean isInBars(double y) {
        return y <= barsFoot() + GAP / 2;
    }
}
