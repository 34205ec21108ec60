package org.amnok.basemap.archive;

/// What a tile may be at most. Real tiles have less than 1 MB; what is more is a trap.
final class TileLimits {
    static final int MOST_PACKED_BYTES = 8 << 20;

    /// Of a tile that is no longer compressed.
    public static final int MOST_BYTES = 16 << 20;

    private TileLimits() {}
}
