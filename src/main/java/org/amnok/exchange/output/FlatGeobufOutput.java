package org.amnok.exchange.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.amnok.release.ReleasedRecords;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/// Writes FlatGeobuf 3 without an index: WGS 84, longitude first, typed columns. Points, lines for
/// stretches of river, and no shape for what has no place or keeps it. How places were made coarser
/// stands in the description of the layer.
record FlatGeobufOutput(ReleasedCells cells, RiverShapes rivers) implements SightingOutput {
    private static final byte[] MAGIC = {'f', 'g', 'b', 3, 'f', 'g', 'b', 0};
    private static final String NAME = "sightings";
    private static final int WGS84 = 4326;
    private static final int MIXED = 0;
    private static final int POINT = 1;
    private static final int LINE = 2;

    @Override
    public void write(ReleasedRecords released, OutputStream out, Path waiting) throws IOException {
        var survey = new Survey();
        var bytes = new FlatBytes();
        var values = new FlatValues();
        try (var rows = new OrderedRows(1, waiting)) {
            rows.gather(
                    released,
                    any -> 0,
                    sighting -> {
                        var shape = rivers.of(sighting);
                        survey.add(shape);
                        values.clear();
                        cells.report(sighting, values);
                        feature(bytes, shape, values);
                        bytes.end(rows.text());
                    });
            var text = new ByteText(out);
            text.put(MAGIC);
            header(bytes, survey);
            bytes.end(text);
            rows.writeTo(text);
            text.flush();
        }
    }

    /// What all shapes are and where.
    private static final class Survey {
        private final Envelope extent = new Envelope();
        private long features;
        private int type = -1;

        void add(List<Coordinate> shape) {
            features++;
            shape.forEach(extent::expandToInclude);
            if (!shape.isEmpty()) {
                type = type < 0 || type == type(shape) ? type(shape) : MIXED;
            }
        }
    }

    private static int type(List<Coordinate> shape) {
        return shape.size() == 1 ? POINT : LINE;
    }

    /// Fields as `header.fbs` numbers them.
    private static void header(FlatBytes bytes, Survey survey) {
        var extent = survey.extent;
        var isSomewhere = !extent.isNull();
        var at = bytes.begin(4, isSomewhere ? 4 : 0, 1, 0, 0, 0, 0, 4, 8, 2, 4, 0, 4);
        bytes.setByte(at[2], Math.max(MIXED, survey.type));
        bytes.setLong(at[8], survey.features);
        bytes.setShort(at[9], 0); // no index
        bytes.text(at[0], NAME);
        if (isSomewhere) {
            bytes.doubles(
                    at[1], extent.getMinX(), extent.getMinY(), extent.getMaxX(), extent.getMaxY());
        }
        var pointer = bytes.pointers(at[7], FlatValues.COLUMNS.size());
        for (var column : FlatValues.COLUMNS) {
            var of = bytes.table(pointer, 4, 1);
            bytes.setByte(of[1], FlatValues.type(column));
            bytes.text(of[0], column.code());
            pointer += Integer.BYTES;
        }
        var crs = bytes.table(at[10], 4, 4);
        bytes.setInt(crs[1], WGS84);
        bytes.text(crs[0], "EPSG");
        bytes.text(at[12], Generalization.OF_THE_FILE);
    }

    /// Fields as `feature.fbs` numbers them.
    private static void feature(FlatBytes bytes, List<Coordinate> shape, FlatValues values) {
        var at = bytes.begin(shape.isEmpty() ? 0 : 4, 4);
        if (!shape.isEmpty()) {
            var of = bytes.table(at[0], 0, 4, 0, 0, 0, 0, 1);
            bytes.setByte(of[6], type(shape));
            bytes.doubles(
                    of[1],
                    shape.stream()
                            .flatMapToDouble(c -> java.util.stream.DoubleStream.of(c.x, c.y))
                            .toArray());
        }
        bytes.bytes(at[1], values.bytes());
    }
}
