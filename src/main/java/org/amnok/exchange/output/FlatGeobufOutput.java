package org.amnok.exchange.output;

import com.google.flatbuffers.FlatBufferBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.DoubleStream;
import org.amnok.exchange.table.ReleasedColumn;
import org.amnok.release.ReleasedRecords;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.wololo.flatgeobuf.generated.Column;
import org.wololo.flatgeobuf.generated.Crs;
import org.wololo.flatgeobuf.generated.Feature;
import org.wololo.flatgeobuf.generated.Geometry;
import org.wololo.flatgeobuf.generated.GeometryType;
import org.wololo.flatgeobuf.generated.Header;

/// Writes FlatGeobuf 3 without an index: WGS 84, longitude first, typed columns. Points, lines for
/// stretches of river, and no shape for what has no place or keeps it. How places were made coarser
/// stands in the description of the layer.
record FlatGeobufOutput(ReleasedCells cells, RiverShapes rivers) implements SightingOutput {
    private static final byte[] MAGIC = {'f', 'g', 'b', 3, 'f', 'g', 'b', 0};
    private static final String NAME = "sightings";
    private static final int WGS84 = 4326;

    @Override
    public void write(ReleasedRecords released, OutputStream out, Path waiting) throws IOException {
        var survey = new Survey();
        var buffer = new FlatBufferBuilder(1 << 12);
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
                        feature(buffer, shape, values);
                        end(buffer, rows.text());
                    });
            var text = new ByteText(out);
            text.put(MAGIC);
            header(buffer, survey);
            end(buffer, text);
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
                type = type < 0 || type == type(shape) ? type(shape) : GeometryType.Unknown;
            }
        }
    }

    private static int type(List<Coordinate> shape) {
        return shape.size() == 1 ? GeometryType.Point : GeometryType.LineString;
    }

    private static void header(FlatBufferBuilder buffer, Survey survey) {
        var extent = survey.extent;
        var box =
                extent.isNull()
                        ? 0
                        : Header.createEnvelopeVector(
                                buffer,
                                new double[] {
                                    extent.getMinX(),
                                    extent.getMinY(),
                                    extent.getMaxX(),
                                    extent.getMaxY()
                                });
        var columns =
                Header.createColumnsVector(
                        buffer,
                        FlatValues.COLUMNS.stream()
                                .mapToInt(column -> column(buffer, column))
                                .toArray());
        var epsg = buffer.createString("EPSG");
        var crs = Crs.createCrs(buffer, epsg, WGS84, 0, 0, 0, 0);
        var name = buffer.createString(NAME);
        var made = buffer.createString(Generalization.OF_THE_FILE);
        Header.startHeader(buffer);
        Header.addName(buffer, name);
        Header.addEnvelope(buffer, box);
        Header.addGeometryType(buffer, Math.max(GeometryType.Unknown, survey.type));
        Header.addColumns(buffer, columns);
        Header.addFeaturesCount(buffer, survey.features);
        Header.addIndexNodeSize(buffer, 0); // no index
        Header.addCrs(buffer, crs);
        Header.addDescription(buffer, made);
        Header.finishSizePrefixedHeaderBuffer(buffer, Header.endHeader(buffer));
    }

    private static int column(FlatBufferBuilder buffer, ReleasedColumn column) {
        var name = buffer.createString(column.code());
        Column.startColumn(buffer);
        Column.addName(buffer, name);
        Column.addType(buffer, FlatValues.type(column));
        return Column.endColumn(buffer);
    }

    private static void feature(
            FlatBufferBuilder buffer, List<Coordinate> shape, FlatValues values) {
        var geometry = shape.isEmpty() ? 0 : geometry(buffer, shape);
        var properties = Feature.createPropertiesVector(buffer, values.bytes());
        var feature = Feature.createFeature(buffer, geometry, properties, 0);
        Feature.finishSizePrefixedFeatureBuffer(buffer, feature);
    }

    private static int geometry(FlatBufferBuilder buffer, List<Coordinate> shape) {
        var xy = shape.stream().flatMapToDouble(c -> DoubleStream.of(c.x, c.y)).toArray();
        var positions = Geometry.createXyVector(buffer, xy);
        Geometry.startGeometry(buffer);
        Geometry.addXy(buffer, positions);
        Geometry.addType(buffer, type(shape));
        return Geometry.endGeometry(buffer);
    }

    /// Hands on what was made, and begins anew.
    private static void end(FlatBufferBuilder buffer, ByteText out) {
        var bytes = buffer.dataBuffer();
        out.put(bytes.array(), bytes.arrayOffset() + bytes.position(), bytes.remaining());
        buffer.clear();
    }
}
