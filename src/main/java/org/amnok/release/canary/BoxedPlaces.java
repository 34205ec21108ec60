package org.amnok.release.canary;

import java.nio.ByteBuffer;
import java.util.Optional;

/// Finds secret places in the index of a GeoPackage: as boxes of four binary numbers of 32 bits,
/// west, east, south, north, high byte first (SQLite R*Tree). Around a point they leave no more
/// room than such a number rounds. Wider boxes are around several points and say less.
///
/// @param released boxes around these are no leak
record BoxedPlaces(PlaceSet places, PlaceSet released) {
    private static final int BYTES = 4 * Float.BYTES;

    /// SQLite moves an end by up to two units in the last place, and what it moves was rounded.
    private static final int MOST_UNITS = 4;

    /// To be called once, when all is added.
    ///
    /// @param heads receives where boxes may begin
    void close(PrefixFilter heads) {
        places.forEach(
                key -> {
                    var lon = (float) PlaceSet.lonDegrees(key);
                    for (var west : new float[] {lon, lon - MOST_UNITS * Math.ulp(lon)}) {
                        var pair = Float.floatToIntBits(west) >>> 16;
                        heads.add(pair, PrefixFilter.BOX);
                        heads.add(pair | 0x8000, PrefixFilter.BOX);
                    }
                });
    }

    /// The first that is in the bytes.
    Optional<Match> in(byte[] bytes, PrefixFilter.Starts starts) {
        for (int i = 0; i < starts.size(); i++) {
            if (starts.is(i, PrefixFilter.BOX) && starts.at(i) + BYTES <= bytes.length) {
                var key = in(ByteBuffer.wrap(bytes, starts.at(i), BYTES));
                if (key != PlaceSet.NONE) {
                    return Optional.of(new Match.At(key));
                }
            }
        }
        return Optional.empty();
    }

    private long in(ByteBuffer box) {
        var west = box.getFloat();
        var east = box.getFloat();
        var south = box.getFloat();
        var north = box.getFloat();
        if (!isNarrow(west, east) || !isNarrow(south, north) || Math.abs(north) > 90) {
            return PlaceSet.NONE;
        }
        var latWithin = (double) MOST_UNITS * Math.ulp(north);
        var lonWithin = (double) MOST_UNITS * Math.ulp(east);
        return released.hasNear(south, latWithin, west, lonWithin)
                ? PlaceSet.NONE
                : places.firstNear(south, latWithin, west, lonWithin, any -> true);
    }

    private static boolean isNarrow(float least, float most) {
        return least <= most
                && most - least <= MOST_UNITS * Math.ulp(most)
                && Math.abs(most) <= 180;
    }
}
