package org.amnok.geo;

/// The eight directions in which places are reported, clockwise from north.
public enum CompassPoint {
    N,
    NE,
    E,
    SE,
    S,
    SW,
    W,
    NW;

    private static final double STEP_DEGREES = 45;

    /// True north is 0, clockwise.
    public double bearingDegrees() {
        return ordinal() * STEP_DEGREES;
    }

    /// The direction nearest to a bearing.
    public static CompassPoint of(double bearingDegrees) {
        return values()[Math.floorMod(Math.round(bearingDegrees / STEP_DEGREES), values().length)];
    }
}
