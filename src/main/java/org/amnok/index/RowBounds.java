package org.amnok.index;

import org.locationtech.jts.geom.Envelope;

/// The box around the points of rows.
public final class RowBounds {
    private RowBounds() {}

    /// In degrees, x = longitude; the null envelope when no row has a point.
    public static Envelope of(SightingIndex index, RowSet rows) {
        return Slice.of(index.chunks())
                .parallel()
                .map(slice -> of(index, rows, slice))
                .reduce(
                        new Envelope(),
                        (a, b) -> {
                            var both = new Envelope(a);
                            both.expandToInclude(b);
                            return both;
                        });
    }

    private static Envelope of(SightingIndex index, RowSet rows, Slice slice) {
        var box = new Envelope();
        slice.forEach(
                number -> {
                    var chunk = index.chunk(number);
                    for (int w = 0; w < Chunk.WORDS; w++) {
                        var left = rows.word(number * Chunk.WORDS + w);
                        for (; left != 0; left &= left - 1) {
                            var i = (w << 6) + Long.numberOfTrailingZeros(left);
                            if (!Double.isNaN(chunk.lon[i])) {
                                box.expandToInclude(chunk.lon[i], chunk.lat[i]);
                            }
                        }
                    }
                });
        return box;
    }
}
