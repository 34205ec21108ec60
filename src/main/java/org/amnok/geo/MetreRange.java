package org.amnok.geo;

/// How far something is from all places of a small part of the map, at least and at most.
public record MetreRange(double least, double most) {
    /// Distances are measured in the plane that touches the earth at each place: these planes
    /// differ by less.
    private static final double PER_METRE = 0.001;

    /// So far away that it does not matter.
    public static final MetreRange BEYOND =
            new MetreRange(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);

    /// Nothing is known.
    public static final MetreRange ANY =
            new MetreRange(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    /// @param metres from its middle; less than 0 inside an area
    /// @param halfMetres from its middle to its corners; 0 for a place alone
    public static MetreRange around(double metres, double halfMetres) {
        if (Double.isInfinite(metres) || halfMetres == 0) {
            return new MetreRange(metres, metres);
        }
        var more = halfMetres * 1.02 + 1 + Math.abs(metres) * PER_METRE;
        return new MetreRange(metres - more, metres + more);
    }

    /// True when it is too far away, or too far inside, to matter.
    public boolean isBeyond() {
        return least == most && Double.isInfinite(least);
    }
}
