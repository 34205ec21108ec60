package org.amnok.map.ground;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import org.amnok.domain.Names;
import org.amnok.domain.codelist.SiteType;
import org.amnok.domain.record.Site;
import org.amnok.domain.record.Validity;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateXY;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;

/// Reads a packed base map. The file comes with the program, so a damaged one is a broken
/// installation and no user's mistake.
final class PackedReader {
    private static final SiteType[] TYPES = SiteType.values();
    private static final Site.Position[] POSITIONS = Site.Position.values();

    private final GeometryFactory geometries = new GeometryFactory(new PrecisionModel(), 4326);
    private final byte[] in;
    private int at;
    private long lastX;
    private long lastY;

    private PackedReader(byte[] bytes) {
        in = bytes;
    }

    static PackedBaseMap read(InputStream in) throws IOException {
        return new PackedReader(in.readAllBytes()).map();
    }

    private PackedBaseMap map() throws IOException {
        if (fixed(Integer.BYTES) != PackedFormat.MAGIC || number() != PackedFormat.VERSION) {
            throw new IOException(
                    "Not a packed base map of version %d: run mvn process-classes"
                            .formatted(PackedFormat.VERSION));
        }
        var parts = new EnumMap<BaseMap.Part, List<PackedFeature>>(BaseMap.Part.class);
        for (var part : BaseMap.Part.values()) {
            parts.put(part, features());
        }
        return new PackedBaseMap(
                parts, sites(), texts(), at < in.length ? significance() : List.of());
    }

    private List<PackedFeature> features() {
        int count = count();
        var features = new ArrayList<PackedFeature>(count);
        for (int i = 0; i < count; i++) {
            var geometry = geometry();
            features.add(new PackedFeature(java.util.Objects.requireNonNull(geometry), texts()));
        }
        return features;
    }

    private List<Site> sites() {
        int count = count();
        var sites = new ArrayList<Site>(count);
        for (int i = 0; i < count; i++) {
            sites.add(site());
        }
        return sites;
    }

    private Site site() {
        return new Site(
                new UUID(fixed(Long.BYTES), fixed(Long.BYTES)),
                text(),
                new Names(text(), text(), text(), text()),
                TYPES[count()],
                text(),
                text(),
                geometry(),
                POSITIONS[count()],
                precision(),
                text(),
                text(),
                text(),
                texts(),
                Validity.UNKNOWN);
    }

    private @Nullable Double precision() {
        double metres = Double.longBitsToDouble(fixed(Long.BYTES));
        return Double.isNaN(metres) ? null : metres;
    }

    private List<byte[]> significance() {
        int count = count();
        var layers = new ArrayList<byte[]>(count);
        for (int i = 0; i < count; i++) {
            int length = count();
            layers.add(Arrays.copyOfRange(in, at, at + length));
            at += length;
        }
        return layers;
    }

    private @Nullable Geometry geometry() {
        return switch (count()) {
            case PackedFormat.NONE -> null;
            case PackedFormat.POINT -> geometries.createPoint(vertices()[0]);
            case PackedFormat.LINE -> geometries.createLineString(vertices());
            case PackedFormat.POLYGON -> polygon();
            case PackedFormat.MULTI -> collection();
            default -> throw new IllegalStateException("The packed base map is damaged");
        };
    }

    private Polygon polygon() {
        int holes = count() - 1;
        var shell = geometries.createLinearRing(vertices());
        var rings = new LinearRing[holes];
        for (int i = 0; i < holes; i++) {
            rings[i] = geometries.createLinearRing(vertices());
        }
        return geometries.createPolygon(shell, rings);
    }

    private Geometry collection() {
        int count = count();
        var members = new ArrayList<Geometry>(count);
        for (int i = 0; i < count; i++) {
            members.add(java.util.Objects.requireNonNull(geometry()));
        }
        return geometries.buildGeometry(members);
    }

    private Coordinate[] vertices() {
        var vertices = new Coordinate[count()];
        for (int i = 0; i < vertices.length; i++) {
            lastX += signed();
            lastY += signed();
            vertices[i] =
                    new CoordinateXY(PackedFormat.toDegrees(lastX), PackedFormat.toDegrees(lastY));
        }
        return vertices;
    }

    private List<String> texts() {
        int count = count();
        var texts = new ArrayList<String>(count);
        for (int i = 0; i < count; i++) {
            texts.add(text());
        }
        return texts;
    }

    private String text() {
        int length = count();
        var text = new String(in, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    private int count() {
        return Math.toIntExact(number());
    }

    private long signed() {
        long value = number();
        return (value >>> 1) ^ -(value & 1);
    }

    /// A number of all its bytes, the greatest first.
    private long fixed(int bytes) {
        long value = 0;
        for (int i = 0; i < bytes; i++) {
            value = value << Byte.SIZE | in[at++] & 0xFF;
        }
        return value;
    }

    private long number() {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte part = in[at++];
            value |= (long) (part & 0x7F) << shift;
            if (part >= 0) {
                return value;
            }
        }
    }
}
