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
    private static final double LEAST_BARS = 22;

    /// Two names below each other do not touch, in any script.
    private static final double READABLE = 10.5;

    double axisWidth() {
        return Math.max(1, width - NAMES - RIGHT);
    }

    /// Upper edge of the bars.
    double top() {
        return TOP;
    }

    /// Foot of the bars, which leave the lanes room for their names.
    double barsFoot() {
        var most = Math.clamp((height - AXIS) * 0.3, LEAST_BARS, 72);
        var left = height - AXIS - TOP - GAP - READABLE * Family.values().length;
        return TOP + Math.clamp(left, LEAST_BARS, most);
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

    /// True for a lane with room for its name below the one before.
    boolean isNamed(Family family) {
        return family.ordinal() % (int) Math.ceil(READABLE / laneHeight()) == 0;
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
