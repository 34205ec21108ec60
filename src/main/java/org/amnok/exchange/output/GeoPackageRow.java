package org.amnok.exchange.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.amnok.exchange.table.ReleasedColumn;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/// Puts released sightings into the layers of a GeoPackage, one after another.
final class GeoPackageRow implements CellSink {
    /// What lines tell beside their shape; all else stands in the row of the same uuid.
    static final List<ReleasedColumn> OF_LINES =
            List.of(
                    ReleasedColumn.UUID,
                    ReleasedColumn.TITLE,
                    ReleasedColumn.KIND,
                    ReleasedColumn.DATE_START,
                    ReleasedColumn.DATE_END,
                    ReleasedColumn.DATA_GENERALIZATIONS);

    private static final int HEADER_BYTES = 8;
    private static final int WKB_HEAD_BYTES = 5;
    private static final byte LITTLE_ENDIAN = 1;
    private static final byte POINT = 1;
    private static final byte LINE = 2;
    private static final int WGS84 = 4326;

    private final GeoPackageLayer points;
    private final GeoPackageLayer lines;
    private GeoPackageLayer layer;

    GeoPackageRow(GeoPackageLayer points, GeoPackageLayer lines) {
        this.points = points;
        this.lines = lines;
        layer = points;
    }

    void add(List<Coordinate> shape, ByteBuffer cells) throws IOException {
        try {
            add(points, cells.duplicate(), shape.size() == 1 ? shape : List.of());
            if (shape.size() > 1) {
                add(lines, cells, shape);
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private void add(GeoPackageLayer to, ByteBuffer cells, List<Coordinate> shape)
            throws IOException, SQLException {
        layer = to;
        layer.begin();
        FlatValues.tell(cells.order(ByteOrder.LITTLE_ENDIAN), this);
        if (!shape.isEmpty()) {
            var box = new Envelope();
            shape.forEach(box::expandToInclude);
            layer.shape(to == points ? point(shape.getFirst()) : line(shape), box);
        }
        layer.end();
    }

    private static byte[] point(Coordinate at) {
        var blob = head(POINT, 2 * Double.BYTES);
        return blob.putDouble(at.x).putDouble(at.y).array();
    }

    private static byte[] line(List<Coordinate> line) {
        var blob = head(LINE, Integer.BYTES + 2 * Double.BYTES * line.size());
        blob.putInt(line.size());
        line.forEach(at -> blob.putDouble(at.x).putDouble(at.y));
        return blob.array();
    }

    /// The header without an envelope, and that of well-known binary (2.1.3).
    private static ByteBuffer head(byte type, int bytes) {
        var blob = ByteBuffer.allocate(HEADER_BYTES + WKB_HEAD_BYTES + bytes);
        blob.order(ByteOrder.LITTLE_ENDIAN);
        blob.put((byte) 'G').put((byte) 'P').put((byte) 0).put(LITTLE_ENDIAN).putInt(WGS84);
        return blob.put(LITTLE_ENDIAN).putInt(type);
    }

    private void set(ReleasedColumn column, Object value) throws IOException {
        try {
            layer.set(column, value);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void uuid(UUID value) throws IOException {
        set(ReleasedColumn.UUID, value.toString());
    }

    @Override
    public void text(ReleasedColumn column, String words) throws IOException {
        set(column, words);
    }

    @Override
    public void whole(ReleasedColumn column, int value) throws IOException {
        set(column, value);
    }

    @Override
    public void decimal(ReleasedColumn column, double value) throws IOException {
        set(column, value);
    }

    @Override
    public void day(ReleasedColumn column, LocalDate day) throws IOException {
        set(column, day.toString());
    }
}
