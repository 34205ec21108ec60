package org.amnok.exchange.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.amnok.release.ReleasedRecords;
import org.amnok.release.ReleasedSighting;
import org.locationtech.jts.geom.Coordinate;

/// What a file says of sightings, for formats that are not written row behind row: put aside as
/// they are read, and told in the order in which they leave.
final class WaitingRows implements AutoCloseable {
    private final OrderedRows rows;

    /// Takes a sighting while it is read.
    interface Seen {
        void see(ReleasedSighting sighting, List<Coordinate> shape) throws IOException;
    }

    /// Takes what is said of a sighting.
    interface Taker {
        /// @param shape one position for a point, several for a line; none where there is none
        /// @param cells to be told by [FlatValues#tell]
        void take(List<Coordinate> shape, ByteBuffer cells) throws IOException;
    }

    /// @param waitingAt where nothing lies
    WaitingRows(Path waitingAt) {
        rows = new OrderedRows(1, waitingAt);
    }

    void gather(ReleasedRecords released, ReleasedCells cells, RiverShapes rivers, Seen seen)
            throws IOException {
        var values = new FlatValues();
        rows.gather(
                released,
                any -> 0,
                sighting -> {
                    var shape = rivers.of(sighting);
                    seen.see(sighting, shape);
                    values.clear();
                    cells.report(sighting, values);
                    rows.text().put(bytes(shape));
                    var bytes = values.bytes();
                    rows.text().put(bytes.array(), 0, bytes.remaining());
                });
    }

    private static byte[] bytes(List<Coordinate> shape) {
        var bytes = ByteBuffer.allocate(Integer.BYTES + 2 * Double.BYTES * shape.size());
        bytes.order(ByteOrder.LITTLE_ENDIAN).putInt(shape.size());
        shape.forEach(at -> bytes.putDouble(at.x).putDouble(at.y));
        return bytes.array();
    }

    void each(Taker taker) throws IOException {
        rows.each(
                (_, bytes, from, length) -> {
                    var row = ByteBuffer.wrap(bytes, from, length).order(ByteOrder.LITTLE_ENDIAN);
                    taker.take(shape(row), row);
                });
    }

    private static List<Coordinate> shape(ByteBuffer row) {
        var size = row.getInt();
        return Stream.generate(() -> new Coordinate(row.getDouble(), row.getDouble()))
                .limit(size)
                .toList();
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
