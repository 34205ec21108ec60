package org.amnok.exchange.geopackage;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.amnok.domain.ProblemException;
import org.amnok.exchange.feature.WkbInput;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/// A shape as GeoPackage keeps it: a header, perhaps an envelope, and WKB (OGC 12-128r19, 2.1.3).
final class GeoPackageShape {
    private static final int HEADER_BYTES = 8;
    private static final int LITTLE = 1;
    private static final int EMPTY = 1 << 4;
    private static final int EXTENDED = 1 << 5;
    private static final int[] ENVELOPE_BYTES = {0, 32, 48, 48, 64};

    private GeoPackageShape() {}

    /// @return null when it is empty
    /// @throws ProblemException when it is none, or of a kind that is not read
    static @Nullable Geometry read(byte[] blob) {
        if (blob.length < HEADER_BYTES || blob[0] != 'G' || blob[1] != 'P') {
            throw WkbInput.none();
        }
        var flags = blob[3];
        if ((flags & EXTENDED) != 0) {
            throw ProblemException.ofTexts(
                    "exchange.its_shape_is_of_a_kind", "exchange.save_the_layer_again_with_plain");
        }
        var envelope = flags >> 1 & 7;
        if (envelope >= ENVELOPE_BYTES.length
                || HEADER_BYTES + ENVELOPE_BYTES[envelope] > blob.length) {
            throw WkbInput.none();
        }
        if ((flags & EMPTY) != 0) {
            return null;
        }
        var start = HEADER_BYTES + ENVELOPE_BYTES[envelope];
        var order = (flags & LITTLE) == 0 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
        return new WkbInput(ByteBuffer.wrap(blob).order(order).position(start)).shape();
    }
}
