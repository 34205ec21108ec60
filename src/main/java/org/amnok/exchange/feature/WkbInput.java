package org.amnok.exchange.feature;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.amnok.domain.ProblemException;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/// Reads WKB (ISO 13249-3, also the flags of EWKB) and believes no count in it.
public final class WkbInput {
    private static final int EWKB_Z = 0x80000000;
    private static final int EWKB_M = 0x40000000;
    private static final int EWKB_SRID = 0x20000000;
    private static final int POINT = 1;
    private static final int LINE = 2;
    private static final int POLYGON = 3;
    private static final int LAST_COLLECTION = 7;
    private static final int SMALLEST_SHAPE_BYTES = 9;

    private final ByteBuffer bytes;
    private int positions;

    /// @param bytes at the beginning of the shape
    public WkbInput(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    /// @throws ProblemException when it is none
    public Geometry shape() {
        return shape(0);
    }

    private Geometry shape(int depth) {
        if (depth > Limits.DEEPEST) {
            throw Limits.tooDeep();
        }
        need(1 + 4);
        bytes.order(bytes.get() == 0 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        var code = bytes.getInt();
        var plain = code & ~(EWKB_Z | EWKB_M | EWKB_SRID);
        if ((code & EWKB_SRID) != 0) {
            need(4);
            bytes.getInt();
        }
        var height = (code & EWKB_Z) != 0 || plain / 1000 == 1 || plain / 1000 == 3;
        var measure = (code & EWKB_M) != 0 || plain / 1000 == 2 || plain / 1000 == 3;
        var type = plain % 1000;
        if (plain < 0 || plain >= 4000 || type < POINT || type > LAST_COLLECTION) {
            throw ProblemException.ofTexts(
                    "exchange.its_shape_has_curves_or_another",
                    "exchange.save_the_layer_again_with");
        }
        return switch (type) {
            case POINT -> ShapeBuilder.point(position(height, measure));
            case LINE -> ShapeBuilder.line(line(height, measure));
            case POLYGON -> polygon(height, measure);
            default -> several(depth);
        };
    }

    private Geometry several(int depth) {
        var count = count(SMALLEST_SHAPE_BYTES);
        var parts = new ArrayList<Geometry>();
        for (var i = 0; i < count; i++) {
            var part = shape(depth + 1);
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        return ShapeBuilder.together(parts);
    }

    private Geometry polygon(boolean height, boolean measure) {
        var count = count(4);
        var rings = new ArrayList<List<Coordinate>>();
        for (var i = 0; i < count; i++) {
            rings.add(line(height, measure));
        }
        return ShapeBuilder.polygon(rings);
    }

    private List<Coordinate> line(boolean height, boolean measure) {
        var count = count(size(height, measure));
        var along = new ArrayList<Coordinate>(count);
        for (var i = 0; i < count; i++) {
            along.add(position(height, measure));
        }
        return along;
    }

    private Coordinate position(boolean height, boolean measure) {
        need(size(height, measure));
        if (++positions > Limits.MOST_POSITIONS) {
            throw Limits.tooManyPositions();
        }
        var at = new Coordinate(bytes.getDouble(), bytes.getDouble());
        if (height) {
            at.z = bytes.getDouble();
        }
        if (measure) {
            bytes.getDouble();
        }
        return at;
    }

    private static int size(boolean height, boolean measure) {
        return 8 * (2 + (height ? 1 : 0) + (measure ? 1 : 0));
    }

    /// How many follow: no more than there are bytes for.
    private int count(int smallestBytes) {
        need(4);
        var count = bytes.getInt();
        if (count < 0 || count > bytes.remaining() / smallestBytes) {
            throw none();
        }
        return count;
    }

    /// That bytes are no shape.
    public static ProblemException none() {
        return ProblemException.ofTexts(
                "exchange.what_should_be_its_shape_is", "exchange.open_the_layer_with_the_program");
    }

    private void need(int more) {
        if (bytes.remaining() < more) {
            throw none();
        }
    }
}
