package org.amnok.map.street;

import org.amnok.map.ThemeColour;
import org.jspecify.annotations.Nullable;

/// What an area of a street map is used for, as far as it is distinguished: the lowest first.
public enum GroundKind {
    FARM(ThemeColour.STREET_FARM, null),
    /// Where people live: a town's mass is seen by it before its streets are.
    BUILT_UP(ThemeColour.STREET_BUILT_UP, null),
    GREEN(ThemeColour.STREET_GREEN, null),
    WOOD(ThemeColour.STREET_WOOD, null),
    SAND(ThemeColour.STREET_SAND, null),
    INDUSTRY(ThemeColour.STREET_INDUSTRY, null),
    PUBLIC(ThemeColour.STREET_PUBLIC, null),
    /// Schools with their yards: vehicles have been parked there.
    SCHOOL(ThemeColour.STREET_SCHOOL, ThemeColour.STREET_SCHOOL_EDGE),
    /// Squares, car parks, sports grounds: open and hard.
    YARD(ThemeColour.STREET_YARD, null);

    private final ThemeColour fill;
    private final @Nullable ThemeColour edge;

    GroundKind(ThemeColour fill, @Nullable ThemeColour edge) {
        this.fill = fill;
        this.edge = edge;
    }

    ThemeColour fill() {
        return fill;
    }

    /// True when its edge is drawn.
    public boolean isFenced() {
        return edge != null;
    }

    /// Null for none.
    @Nullable ThemeColour edge() {
        return edge;
    }
}
