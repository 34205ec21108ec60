package org.amnok.map.ground;

/// What the writer and the reader of the packed base map agree on.
///
/// The file is: magic, version, the parts in the order of [BaseMap.Part], sites, attributions and,
/// unless the file ends there, significance. Whole numbers are base-128 varints, signed ones
/// zigzag; coordinates are counted in millionths of a degree (0.11 m) and written as differences
/// from the vertex before.
final class PackedFormat {
    static final int MAGIC = 0x414D4E4B;
    static final int VERSION = 7;
    static final double UNITS_PER_DEGREE = 1_000_000;

    static final int NONE = 0;
    static final int POINT = 1;
    static final int LINE = 2;
    static final int POLYGON = 3;
    static final int MULTI = 4;

    private PackedFormat() {}

    static long toUnits(double degrees) {
        return Math.round(degrees * UNITS_PER_DEGREE);
    }

    static double toDegrees(long units) {
        return units / UNITS_PER_DEGREE;
    }
}
