package org.amnok.layout.raster;

/// Joins checksums of RFC 1950 as zlib's `adler32_combine` does.
final class Adler {
    private static final long BASE = 65521;
    private static final int HALF = 16;
    private static final long LOW = 0xffff;

    private Adler() {}

    /// The checksum of bytes and of others behind them.
    ///
    /// @param length of the second ones
    static long joined(long first, long second, long length) {
        var low = Math.floorMod((first & LOW) + (second & LOW) - 1, BASE);
        var high =
                Math.floorMod(
                        (first >> HALF)
                                + (second >> HALF)
                                + (length % BASE) * Math.floorMod((first & LOW) - 1, BASE),
                        BASE);
        return high << HALF | low;
    }
}
