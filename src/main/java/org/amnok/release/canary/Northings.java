package org.amnok.release.canary;

import java.util.BitSet;
import java.util.stream.IntStream;

/// In which kilometres of UTM the northings of secret places may lie, roughly: numbers elsewhere
/// are none of theirs.
final class Northings {
    /// How far a number may lie from an easting or northing and still be it.
    static final double METRES_WITHIN = 1.5;

    private static final int LEAST_EASTING = 100_000;
    private static final int MOST_EASTING = 900_000;
    private static final double SCALE = 0.9996;
    private static final int FALSE_KILOMETRES = 10_000;

    /// So much farther north lies a parallel at the widest edge of a zone, 6 degrees from its
    /// meridian: λ² sin φ cos φ / 2 radii of the earth.
    private static final int EDGE_KILOMETRES = 19;

    private static final double ROWS_PER_DEGREE = 10;

    private final BitSet rows = new BitSet();
    private final BitSet kilometres = new BitSet();

    void add(double latDegrees) {
        var row = (int) Math.floor((latDegrees + 90) * ROWS_PER_DEGREE);
        if (!rows.get(row)) {
            rows.set(row);
            var south = meridianKilometres(row / ROWS_PER_DEGREE - 90) - 1;
            var north = meridianKilometres((row + 1) / ROWS_PER_DEGREE - 90) + 1;
            if (latDegrees < 0) {
                set(south + FALSE_KILOMETRES - EDGE_KILOMETRES, north + FALSE_KILOMETRES);
            } else {
                set(south, north + EDGE_KILOMETRES);
            }
        }
    }

    private void set(double from, double to) {
        kilometres.set((int) Math.max(0, from), (int) Math.max(0, to) + 1);
    }

    /// Along the meridian from the equator, on WGS 84 (the series after Helmert, to some metres).
    private static double meridianKilometres(double latDegrees) {
        var lat = Math.toRadians(latDegrees);
        return SCALE
                * (111.132953 * latDegrees
                        - 16.038509 * Math.sin(2 * lat)
                        + 0.016833 * Math.sin(4 * lat));
    }

    /// All such kilometres.
    IntStream kilometres() {
        return kilometres.stream();
    }

    boolean mayHave(int metres) {
        return kilometres.get(metres / 1000);
    }

    static boolean mayBeEasting(int metres) {
        return metres >= LEAST_EASTING && metres <= MOST_EASTING;
    }
}
