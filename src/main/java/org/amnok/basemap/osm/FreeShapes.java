package org.amnok.basemap.osm;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.amnok.domain.FileFault;
import org.jspecify.annotations.Nullable;

/// Shapefiles of OpenStreetMap in one zip file, as Geofabrik gives them out (`-free.shp.zip`): read
/// one record after the other, without unpacking anything to the disk. Source: Geofabrik,
/// OpenStreetMap Data in Layered GIS Format, version 0.7.12.
public final class FreeShapes implements StreetSource {
    private static final String BEGIN = "gis_osm_";
    private static final String END = "_free_1.shp";
    private static final int MOST_RECORD_BYTES = 64 << 20;
    private static final int SHAPE_HEADER = 100;

    private final Path file;
    private final ShapeSink sink;
    private int leftOut;

    public FreeShapes(Path file, ShapeSink sink) {
        this.file = file;
        this.sink = sink;
    }

    /// True for a zip file with such shapefiles. Reads its directory.
    public static boolean isOne(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            return zip.stream().anyMatch(entry -> !layer(entry).isEmpty());
        } catch (IOException e) {
            return false;
        }
    }

    /// "roads" of `gis_osm_roads_free_1.shp`; empty for other files.
    private static String layer(ZipEntry entry) {
        var path = entry.getName();
        var name = path.substring(path.lastIndexOf('/') + 1);
        return name.startsWith(BEGIN) && name.endsWith(END)
                ? name.substring(BEGIN.length(), name.length() - END.length())
                : "";
    }

    @Override
    public void read(PbfFile.Watch first, PbfFile.Watch second) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var entries = Collections.list(zip.entries());
            entries.removeIf(entry -> layer(entry).isEmpty());
            var all = entries.stream().mapToLong(e -> Math.max(0, e.getSize())).sum();
            var done = 0L;
            for (var entry : entries) {
                var from = done;
                read(zip, entry, at -> second.at(from + at, all));
                done += Math.max(0, entry.getSize());
            }
        }
    }

    private void read(ZipFile zip, ZipEntry shapes, LongConsumer reached) throws IOException {
        var path = shapes.getName();
        var table = zip.getEntry(path.substring(0, path.length() - 3) + "dbf");
        if (table == null) {
            throw FileFault.of("basemap.it_has_no_dbf", path.substring(0, path.length() - 3));
        }
        try (var in = stream(zip, shapes);
                var rows = new FreeTable(stream(zip, table))) {
            in.skipNBytes(SHAPE_HEADER);
            var at = (long) SHAPE_HEADER;
            for (var count = 0L; ; count++) {
                var record = record(in);
                if (record == null || !rows.next()) {
                    return;
                }
                at += record.capacity() + 8;
                if (count % 1000 == 0) {
                    reached.accept(at);
                }
                shape(record, FreeTags.of(layer(shapes), rows));
            }
        } catch (EOFException e) {
            throw FileFault.of("basemap.ends_too_early", path);
        }
    }

    private static DataInputStream stream(ZipFile zip, ZipEntry entry) throws IOException {
        return new DataInputStream(new BufferedInputStream(zip.getInputStream(entry), 1 << 16));
    }

    /// Null at the end.
    private static @Nullable ByteBuffer record(DataInputStream in) throws IOException {
        var head = in.readNBytes(8);
        if (head.length == 0) {
            return null;
        }
        if (head.length < 8) {
            throw new EOFException();
        }
        var bytes = 2L * ByteBuffer.wrap(head).getInt(4);
        if (bytes < 4 || bytes > MOST_RECORD_BYTES) {
            throw FileFault.of("basemap.a_shape_says_that_it_has", bytes);
        }
        var content = in.readNBytes((int) bytes);
        if (content.length < bytes) {
            throw new EOFException();
        }
        return ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
    }

    private void shape(ByteBuffer record, OsmTags tags) throws IOException {
        if (tags.isEmpty() || !sink.wants(tags)) {
            return;
        }
        switch (record.getInt(0)) {
            case 0 -> {}
            case 1 -> sink.point(x(record, 4), y(record, 12), tags);
            case 3 -> {
                for (var line : parts(record)) {
                    sink.way(line, tags);
                }
            }
            case 5 -> {
                var polygons = AreaRings.of(parts(record), false);
                leftOut += polygons.isEmpty() ? 1 : 0;
                sink.area(polygons, tags);
            }
            default -> throw FileFault.of("basemap.it_has_shapes_of_another_kind");
        }
    }

    private static int x(ByteBuffer record, int at) throws IOException {
        return World.x(degrees(record, at, 180));
    }

    private static int y(ByteBuffer record, int at) throws IOException {
        return World.y(degrees(record, at, 90));
    }

    private static double degrees(ByteBuffer record, int at, double most) throws IOException {
        if (at < 0 || at + Double.BYTES > record.capacity()) {
            throw FileFault.of("basemap.a_shape_ends_too_early");
        }
        var degrees = record.getDouble(at);
        if (!(Math.abs(degrees) <= most)) {
            throw FileFault.of("basemap.a_shape_lies_outside_of_the");
        }
        return degrees;
    }

    private static List<int[]> parts(ByteBuffer record) throws IOException {
        if (record.capacity() < 44) {
            throw FileFault.of("basemap.a_shape_ends_too_early");
        }
        var count = record.getInt(36);
        var points = record.getInt(40);
        if (count < 0 || points < 0 || 44 + 4L * count + 16L * points > record.capacity()) {
            throw FileFault.of("basemap.a_shape_claims_more_than_it");
        }
        var begin = 44 + 4 * count;
        var parts = new ArrayList<int[]>();
        for (var part = 0; part < count; part++) {
            var from = record.getInt(44 + 4 * part);
            var to = part + 1 < count ? record.getInt(48 + 4 * part) : points;
            if (from < 0 || to < from || to > points) {
                throw FileFault.of("basemap.the_parts_of_a_shape_are");
            }
            var line = new int[2 * (to - from)];
            for (var i = from; i < to; i++) {
                line[2 * (i - from)] = x(record, begin + 16 * i);
                line[2 * (i - from) + 1] = y(record, begin + 16 * i + 8);
            }
            if (line.length > 2) {
                parts.add(line);
            }
        }
        return parts;
    }

    @Override
    public boolean isOfSeveral() {
        return false;
    }

    @Override
    public int leftOut() {
        return leftOut;
    }

    /// The table beside the shapes (dBASE III), row by row.
    static final class FreeTable implements AutoCloseable {
        private static final int MOST_ROW_BYTES = 1 << 16;

        private final DataInputStream in;
        private final Map<String, int[]> places = new HashMap<>();
        private final byte[] row;

        FreeTable(DataInputStream in) throws IOException {
            this.in = in;
            var head = ByteBuffer.wrap(in.readNBytes(32)).order(ByteOrder.LITTLE_ENDIAN);
            if (head.capacity() < 32) {
                throw new EOFException();
            }
            var headBytes = head.getShort(8) & 0xFFFF;
            row = new byte[Math.min(MOST_ROW_BYTES, head.getShort(10) & 0xFFFF)];
            var fields = in.readNBytes(Math.max(0, headBytes - 32));
            var at = 1;
            for (var i = 0; i + 32 <= fields.length && fields[i] != '\r'; i += 32) {
                var name = new String(fields, i, 11, StandardCharsets.US_ASCII);
                var length = fields[i + 16] & 0xFF;
                places.put(name.substring(0, (name + "\0").indexOf(0)), new int[] {at, length});
                at += length;
            }
        }

        boolean next() throws IOException {
            return row.length > 0 && in.readNBytes(row, 0, row.length) == row.length;
        }

        /// Empty for a column that is not there.
        String get(String column) {
            var place = places.get(column);
            return place == null || place[0] + place[1] > row.length
                    ? ""
                    : new String(row, place[0], place[1], StandardCharsets.UTF_8).strip();
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
