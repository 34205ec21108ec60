package org.amnok.map;

import org.jspecify.annotations.Nullable;

/// What an area of a street map is used for, as far as it is told apart: the lowest first.
public enum GroundKind {
    FARM(Token.STREET_FARM, null),
    GREEN(Token.STREET_GREEN, null),
    WOOD(Token.STREET_WOOD, null),
    SAND(Token.STREET_SAND, null),
    INDUSTRY(Token.STREET_INDUSTRY, null),
    PUBLIC(Token.STREET_PUBLIC, null),
    /// Schools with their yards: vehicles have been parked there.
    SCHOOL(Token.STREET_SCHOOL, Token.STREET_SCHOOL_EDGE),
    /// Squares, car parks, sports grounds: open and hard.
    YARD(Token.STREET_YARD, null);

    private final Token fill;
    private final @Nullable Token edge;

    GroundKind(Token fill, @Nullable Token edge) {
        this.fill = fill;
        this.edge = edge;
    }

    Token fill() {
        return fill;
    }

    /// True when its edge is drawn.
    public boolean isFenced() {
        return edge != null;
    }

    /// Null for none.
    @Nullable Token edge() {
        return edge;
    }
}
