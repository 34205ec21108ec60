package org.amnok.map.ground;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.amnok.domain.Names;
import org.amnok.domain.record.Site;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/// Writes a packed base map; used by the build only. The same input gives the same bytes.
public final class PackedWriter {
    private final DataOutputStream out;
    private long lastX;
    private long lastY;

    private PackedWriter(OutputStream out) {
        this.out = new DataOutputStream(out);
    }

    public static void write(PackedBaseMap map, OutputStream out) throws IOException {
        var writer = new PackedWriter(out);
        writer.write(map);
        writer.out.flush();
    }

    private void write(PackedBaseMap map) throws IOException {
        out.writeInt(PackedFormat.MAGIC);
        number(PackedFormat.VERSION);
        for (var part : BaseMap.Part.values()) {
            features(map.parts().getOrDefault(part, List.of()));
        }
        number(map.sites().size());
        for (var site : map.sites()) {
            site(site);
        }
        texts(map.attributions());
        number(map.significance().size());
        for (var layer : map.significance()) {
            number(layer.length);
            out.write(layer);
        }
    }

    private void features(List<PackedFeature> features) throws IOException {
        number(features.size());
        for (var feature : features) {
            geometry(feature.geometry());
            texts(feature.attributes());
        }
    }

    private void site(Site site) throws IOException {
        out.writeLong(site.uuid().getMostSignificantBits());
        out.writeLong(site.uuid().getLeastSignificantBits());
        text(site.code());
        names(site.names());
        number(site.type().ordinal());
        text(site.subtype());
        text(site.country());
        geometry(site.geometry());
        number(site.position().ordinal());
        out.writeDouble(site.precisionMetres() == null ? Double.NaN : site.precisionMetres());
        text(site.note());
        text(site.sourceTitle());
        text(site.sourceAddress());
        texts(site.aliases());
    }

    private void names(Names names) throws IOException {
        text(names.en());
        text(names.ko());
        text(names.zh());
        text(names.ja());
    }

    private void geometry(@Nullable Geometry geometry) throws IOException {
        switch (geometry) {
            case null -> number(PackedFormat.NONE);
            case Point point -> {
                number(PackedFormat.POINT);
                vertices(point.getCoordinateSequence());
            }
            case LineString line -> {
                number(PackedFormat.LINE);
                vertices(line.getCoordinateSequence());
            }
            case Polygon polygon -> polygon(polygon);
            case GeometryCollection collection -> collection(collection);
            default -> throw new IllegalArgumentException(geometry.getGeometryType());
        }
    }

    private void polygon(Polygon polygon) throws IOException {
        number(PackedFormat.POLYGON);
        number(1 + polygon.getNumInteriorRing());
        vertices(polygon.getExteriorRing().getCoordinateSequence());
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            vertices(polygon.getInteriorRingN(i).getCoordinateSequence());
        }
    }

    private void collection(GeometryCollection collection) throws IOException {
        number(PackedFormat.MULTI);
        number(collection.getNumGeometries());
        for (int i = 0; i < collection.getNumGeometries(); i++) {
            geometry(collection.getGeometryN(i));
        }
    }

    private void vertices(CoordinateSequence vertices) throws IOException {
        number(vertices.size());
        for (int i = 0; i < vertices.size(); i++) {
            long x = PackedFormat.toUnits(vertices.getX(i));
            long y = PackedFormat.toUnits(vertices.getY(i));
            signed(x - lastX);
            signed(y - lastY);
            lastX = x;
            lastY = y;
        }
    }

    private void texts(List<String> texts) throws IOException {
        number(texts.size());
        for (var text : texts) {
            text(text);
        }
    }

    private void text(String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        number(bytes.length);
        out.write(bytes);
    }

    private void signed(long value) throws IOException {
        number((value << 1) ^ (value >> 63));
    }

    private void number(long value) throws IOException {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            out.writeByte((int) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        out.writeByte((int) rest);
    }
}
