package org.amnok.basemap.osm;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes zip files of shapefiles as Geofabrik gives them out, for tests.
public final class FreeZip {
    private static final int CLASS_LENGTH = 28;
    private static final int NAME_LENGTH = 100;
    private static final int POINT = 1;

    private static final class Layer {
        private final ByteArrayOutputStream shapes = new ByteArrayOutputStream();
        private final ByteArrayOutputStream rows = new ByteArrayOutputStream();
        private int count;
    }

    private final Map<String, Layer> layers = new LinkedHashMap<>();

    public FreeZip point(String layer, double lon, double lat, String kind, String name) {
        var content = ByteBuffer.allocate(20).order(ByteOrder.LITTLE_ENDIAN);
        content.putInt(POINT).putDouble(lon).putDouble(lat);
        return add(layer, content.array(), kind, name);
    }

    /// @param type 3 for lines, 5 for areas
    /// @param lonLat by turns
    public FreeZip shape(String layer, int type, String kind, String name, double[]... lonLat) {
        var points = 0;
        for (var part : lonLat) {
            points += part.length / 2;
        }
        var content =
                ByteBuffer.allocate(44 + 4 * lonLat.length + 16 * points)
                        .order(ByteOrder.LITTLE_ENDIAN);
        content.putInt(type).position(36).putInt(lonLat.length).putInt(points);
        var from = 0;
        for (var part : lonLat) {
            content.putInt(from);
            from += part.length / 2;
        }
        for (var part : lonLat) {
            for (var value : part) {
                content.putDouble(value);
            }
        }
        return add(layer, content.array(), kind, name);
    }

    private FreeZip add(String title, byte[] content, String kind, String name) {
        var layer = layers.computeIfAbsent(title, t -> new Layer());
        layer.count++;
        var head = ByteBuffer.allocate(8).putInt(layer.count).putInt(content.length / 2);
        layer.shapes.writeBytes(head.array());
        layer.shapes.writeBytes(content);
        layer.rows.write(' ');
        layer.rows.writeBytes(padded(kind, CLASS_LENGTH));
        layer.rows.writeBytes(padded(name, NAME_LENGTH));
        return this;
    }

    private static byte[] padded(String text, int length) {
        var bytes = ByteBuffer.allocate(length);
        bytes.put(text.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            bytes.put((byte) ' ');
        }
        return bytes.array();
    }

    private static byte[] table(Layer layer) {
        var head = ByteBuffer.allocate(32 + 64 + 1).order(ByteOrder.LITTLE_ENDIAN);
        head.put((byte) 3).position(4).putInt(layer.count);
        head.putShort((short) 97).putShort((short) (1 + CLASS_LENGTH + NAME_LENGTH));
        field(head, 32, "fclass", CLASS_LENGTH);
        field(head, 64, "name", NAME_LENGTH);
        head.put(96, (byte) '\r');
        var all = new ByteArrayOutputStream();
        all.writeBytes(head.array());
        all.writeBytes(layer.rows.toByteArray());
        return all.toByteArray();
    }

    private static void field(ByteBuffer head, int at, String name, int length) {
        head.put(at, name.getBytes(StandardCharsets.US_ASCII));
        head.put(at + 11, (byte) 'C').put(at + 16, (byte) length);
    }

    public Path write(Path file) {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var layer : layers.entrySet()) {
                var name = "gis_osm_" + layer.getKey() + "_free_1.";
                zip.putNextEntry(new ZipEntry(name + "shp"));
                zip.write(new byte[100]);
                zip.write(layer.getValue().shapes.toByteArray());
                zip.putNextEntry(new ZipEntry(name + "dbf"));
                zip.write(table(layer.getValue()));
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
