package org.amnok.exchange.shapefile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.amnok.domain.ProblemException;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/// The shapes of a shapefile, read record by record. What lengths and counts declare is not
/// believed.
final class ShpInput implements AutoCloseable {
    private static final int FILE_CODE = 9994;
    private static final int HEADER_BYTES = 100;
    private static final int RECORD_HEADER_BYTES = 8;

    /// Room for a million positions with height and measure, and their parts.
    private static final int MOST_RECORD_BYTES = 40_000_000;

    private final InputStream stream;
    private final boolean degrees;
    private byte[] record = new byte[0];

    private ShpInput(InputStream stream, boolean degrees) {
        this.stream = stream;
        this.degrees = degrees;
    }

    /// @throws ProblemException when it is none
    static ShpInput of(InputStream stream) throws IOException {
        var header = ByteBuffer.wrap(stream.readNBytes(HEADER_BYTES));
        if (header.limit() < HEADER_BYTES || header.getInt(0) != FILE_CODE) {
            throw ProblemException.ofTexts(
                    "exchange.its_shapes_shp_are_none", "exchange.it_may_be_cut_off_get");
        }
        header.order(ByteOrder.LITTLE_ENDIAN);
        return new ShpInput(stream, areDegrees(header));
    }

    private static boolean areDegrees(ByteBuffer header) {
        return Math.abs(header.getDouble(36)) <= 180
                && Math.abs(header.getDouble(44)) <= 90
                && Math.abs(header.getDouble(52)) <= 180
                && Math.abs(header.getDouble(60)) <= 90;
    }

    /// True when all of it lies where longitudes and latitudes do.
    boolean mayBeDegrees() {
        return degrees;
    }

    /// Goes to the next record; false at the end.
    ///
    /// @throws ProblemException when the file breaks off in the middle of one
    boolean next() throws IOException {
        var header = stream.readNBytes(RECORD_HEADER_BYTES);
        if (header.length < RECORD_HEADER_BYTES) {
            return false;
        }
        var bytes = 2L * ByteBuffer.wrap(header).getInt(4);
        if (bytes < 4 || bytes > MOST_RECORD_BYTES) {
            throw ProblemException.ofTexts(
                    "exchange.a_shape_of_it_declares_bytes",
                    "exchange.it_is_damaged_or_has_too",
                    bytes);
        }
        record = stream.readNBytes((int) bytes);
        if (record.length < bytes) {
            throw ProblemException.ofTexts(
                    "exchange.the_file_breaks_off_in_the", "common.get_it_again_from_its_source");
        }
        return true;
    }

    /// The shape of the record; null when it has none.
    ///
    /// @throws ProblemException when it is none
    @Nullable Geometry shape() {
        return new ShpShape(ByteBuffer.wrap(record).order(ByteOrder.LITTLE_ENDIAN)).read();
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
