package org.amnok.exchange.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/// The points of a shapefile and their index. Lengths are counted in words of two bytes, heads of
/// records are big-endian, shapes little-endian.
final class ShapefileShapes {
    private static final int FILE_CODE = 9994;
    private static final int VERSION = 1000;
    private static final int POINT = 1;
    private static final int NO_SHAPE = 0;
    private static final int HEAD_BYTES = 100;
    private static final int RECORD_HEAD_BYTES = 8;
    private static final int POINT_BYTES = 20;
    private static final int NO_SHAPE_BYTES = 4;

    private final OutputStream shapes;
    private final OutputStream index;
    private int words = HEAD_BYTES / 2;
    private int number;

    ShapefileShapes(ShapefileSurvey survey, OutputStream shapes, OutputStream index)
            throws IOException {
        this.shapes = new BufferedOutputStream(shapes);
        this.index = new BufferedOutputStream(index);
        var empty = survey.rows() - survey.points();
        var bytes =
                HEAD_BYTES
                        + (long) survey.rows() * RECORD_HEAD_BYTES
                        + (long) survey.points() * POINT_BYTES
                        + (long) empty * NO_SHAPE_BYTES;
        this.shapes.write(head(survey, bytes));
        this.index.write(head(survey, HEAD_BYTES + (long) survey.rows() * RECORD_HEAD_BYTES));
    }

    private static byte[] head(ShapefileSurvey survey, long bytes) {
        var head = ByteBuffer.allocate(HEAD_BYTES);
        head.putInt(FILE_CODE).position(24);
        head.putInt((int) (bytes / 2));
        head.order(ByteOrder.LITTLE_ENDIAN).putInt(VERSION).putInt(POINT);
        var box = survey.extent();
        if (!box.isNull()) {
            head.putDouble(box.getMinX()).putDouble(box.getMinY());
            head.putDouble(box.getMaxX()).putDouble(box.getMaxY());
        }
        return head.array();
    }

    /// @param point none for a row without a shape
    void add(List<Coordinate> point) throws IOException {
        var bytes = point.isEmpty() ? NO_SHAPE_BYTES : POINT_BYTES;
        number++;
        index.write(ByteBuffer.allocate(8).putInt(words).putInt(bytes / 2).array());
        var record = ByteBuffer.allocate(RECORD_HEAD_BYTES + bytes);
        record.putInt(number).putInt(bytes / 2).order(ByteOrder.LITTLE_ENDIAN);
        record.putInt(point.isEmpty() ? NO_SHAPE : POINT);
        point.forEach(at -> record.putDouble(at.x).putDouble(at.y));
        shapes.write(record.array());
        words += (RECORD_HEAD_BYTES + bytes) / 2;
    }

    void finish() throws IOException {
        shapes.flush();
        index.flush();
    }
}
