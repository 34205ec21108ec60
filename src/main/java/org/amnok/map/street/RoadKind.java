package org.amnok.map.street;

/// What runs along the ground in street maps of others, the least first: later ones are drawn above
/// earlier ones.
public enum RoadKind {
    PATH(0, 0, 0, 0.7, 0.9, 1.2, 1.6),
    TRACK(0, 0, 0, 0.8, 1.1, 1.5, 2),
    SERVICE(0, 0, 0, 0.9, 2.2, 3.6, 6),
    MINOR(0, 0, 0.9, 2, 3.4, 5.5, 9),
    TERTIARY(0, 0.8, 1.6, 2.6, 4.4, 7, 11),
    SECONDARY(0.8, 1.3, 2.2, 3.2, 5.4, 8.5, 13),
    PRIMARY(1.1, 2, 2.7, 3.9, 6.6, 10, 15),
    MOTORWAY(1.5, 2.4, 3.3, 4.8, 7.8, 12, 17),
    /// Tracks of railway yards and sidings.
    SIDING(0, 0, 0, 0.7, 0.9, 1.2, 1.8),
    RAIL(0.8, 1, 1.2, 1.6, 2, 2.4, 2.8);

    private final double[] widths;

    RoadKind(double... widths) {
        this.widths = widths;
    }

    /// Width in px at a scale, its edge not counted; 0 where it is not shown.
    double width(StreetScale scale) {
        return widths[scale.ordinal()];
    }

    /// True for main roads.
    boolean isMain() {
        return this == SECONDARY || this == PRIMARY || this == MOTORWAY;
    }
}
