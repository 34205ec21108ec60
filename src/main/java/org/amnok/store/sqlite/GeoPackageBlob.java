package org.amnok.store.sqlite;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Optional;
import org.amnok.domain.LatLon;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKBWriter;

/// A geometry as GeoPackage keeps it: a header with the extent, then well-known binary (OGC
/// 12-128r19, 2.1.3). All of ours are WGS 84, x = longitude, y = latitude.
public final class GeoPackageBlob {
    private static final int WGS84 = 4326;
    private static final int HEADER_BYTES = 8;
    private static final int LITTLE_ENDIAN = 0x01;
    private static final int ENVELOPE_XY = 0x02;
    private static final int EMPTY = 0x10;
    private static final int PLAIN_POINT_X = 13;
    private static final int EXTENDED = 0x20;

    /// Bytes of the header's envelope by its indicator: none, xy, xyz, xym, xyzm.
    private static final int[] ENVELOPE_BYTES = {0, 32, 48, 48, 64};

    private static final GeometryFactory POINTS = new GeometryFactory();

    private GeoPackageBlob() {}

    /// @param geometry not empty
    public static byte[] of(Geometry geometry) {
        var wkb = new WKBWriter(2, ByteOrderValues.LITTLE_ENDIAN).write(geometry);
        var withEnvelope = geometry.getDimension() > 0;
        var blob =
                ByteBuffer.allocate(HEADER_BYTES + (withEnvelope ? 32 : 0) + wkb.length)
                        .order(ByteOrder.LITTLE_ENDIAN);
        var flags = LITTLE_ENDIAN | (withEnvelope ? ENVELOPE_XY : 0);
        blob.put((byte) 'G').put((byte) 'P').put((byte) 0).put((byte) flags).putInt(WGS84);
        if (withEnvelope) {
            putEnvelope(blob, geometry.getEnvelopeInternal());
        }
        return blob.put(wkb).array();
    }

    /// A point, x = longitude, y = latitude; the same bytes as [#of] gives.
    public static byte[] ofPoint(double x, double y) {
        var blob = ByteBuffer.allocate(PLAIN_POINT_X + 2 * Double.BYTES);
        blob.order(ByteOrder.LITTLE_ENDIAN).put((byte) 'G').put((byte) 'P').put((byte) 0);
        blob.put((byte) LITTLE_ENDIAN).putInt(WGS84).put((byte) 1).putInt(1);
        return blob.putDouble(x).putDouble(y).array();
    }

    private static void putEnvelope(ByteBuffer blob, Envelope e) {
        blob.putDouble(e.getMinX()).putDouble(e.getMaxX());
        blob.putDouble(e.getMinY()).putDouble(e.getMaxY());
    }

    /// Empty when the bytes are no geometry, or one deeper nested than memory allows.
    public static Optional<Geometry> geometry(byte[] blob) {
        if (isPlainPoint(blob)) {
            var at = plainPoint(blob);
            if (Double.isFinite(at.x) && Double.isFinite(at.y)) {
                return Optional.of(POINTS.createPoint(at));
            }
        }
        var start = wkbStart(blob);
        if (start < 0) {
            return Optional.empty();
        }
        try {
            var wkb = Arrays.copyOfRange(blob, start, blob.length);
            return Optional.of(new WKBReader().read(wkb));
        } catch (ParseException | IllegalArgumentException | StackOverflowError e) {
            return Optional.empty();
        }
    }

    /// The one point of a geometry; empty when it is none on the earth.
    public static Optional<LatLon> point(byte[] blob) {
        if (isPlainPoint(blob)) {
            var at = plainPoint(blob);
            return onEarth(at.x, at.y);
        }
        return geometry(blob)
                .filter(g -> g.getNumPoints() == 1)
                .flatMap(g -> onEarth(g.getCoordinate().x, g.getCoordinate().y));
    }

    private static Coordinate plainPoint(byte[] blob) {
        var xy = ByteBuffer.wrap(blob, PLAIN_POINT_X, 2 * Double.BYTES);
        xy.order(ByteOrder.LITTLE_ENDIAN);
        return new Coordinate(xy.getDouble(), xy.getDouble());
    }

    /// As most programs write points: little-endian, without envelope.
    private static boolean isPlainPoint(byte[] blob) {
        return blob.length == PLAIN_POINT_X + 2 * Double.BYTES
                && blob[0] == 'G'
                && blob[1] == 'P'
                && blob[2] == 0
                && blob[3] == LITTLE_ENDIAN
                && blob[8] == 1
                && blob[9] == 1
                && blob[10] == 0
                && blob[11] == 0
                && blob[12] == 0;
    }

    private static Optional<LatLon> onEarth(double x, double y) {
        return Math.abs(x) <= 180 && Math.abs(y) <= 90
                ? Optional.of(LatLon.ofXy(x, y))
                : Optional.empty();
    }

    /// The extent; null envelope for an empty geometry, nothing when the bytes are no geometry.
    public static Optional<Envelope> envelope(byte[] blob) {
        var start = wkbStart(blob);
        if (start < 0) {
            return Optional.empty();
        }
        if ((blob[3] & EMPTY) != 0) {
            return Optional.of(new Envelope());
        }
        return start >= HEADER_BYTES + 32
                ? Optional.of(headerEnvelope(blob))
                : geometry(blob).map(Geometry::getEnvelopeInternal);
    }

    private static Envelope headerEnvelope(byte[] blob) {
        var header = ByteBuffer.wrap(blob, HEADER_BYTES, 32).order(order(blob));
        return new Envelope(
                header.getDouble(), header.getDouble(), header.getDouble(), header.getDouble());
    }

    private static ByteOrder order(byte[] blob) {
        return (blob[3] & LITTLE_ENDIAN) == 0 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
    }

    /// Where the well-known binary starts; -1 when the header is wrong.
    private static int wkbStart(byte[] blob) {
        if (blob.length < HEADER_BYTES || blob[0] != 'G' || blob[1] != 'P' || blob[2] != 0) {
            return -1;
        }
        var indicator = (blob[3] >> 1) & 0x07;
        if ((blob[3] & EXTENDED) != 0 || indicator >= ENVELOPE_BYTES.length) {
            return -1;
        }
        var start = HEADER_BYTES + ENVELOPE_BYTES[indicator];
        return start < blob.length ? start : -1;
    }
}
