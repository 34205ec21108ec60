package org.amnok.exchange.shapefile;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.amnok.domain.ProblemException;
import org.amnok.exchange.feature.Limits;
import org.amnok.exchange.feature.ShapeBuilder;
import org.amnok.exchange.feature.WkbInput;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.algorithm.PointLocation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/// One record of shapes: a point, points, lines or areas, with or without heights and measures.
///
/// @param bytes in little-endian order, from the type on
record ShpShape(ByteBuffer bytes) {
    private static final int TYPE_BYTES = 4;
    private static final int BOX_BYTES = 32;
    private static final int MOST_PARTS = 10_000;

    /// @return null when it has none
    @Nullable Geometry read() {
        var type = bytes.getInt();
        return switch (type) {
            case 0 -> null;
            case 1, 21 -> point(false);
            case 11 -> point(true);
            case 8, 28 -> points(false);
            case 18 -> points(true);
            case 3, 23 -> lines(parts(false));
            case 13 -> lines(parts(true));
            case 5, 25 -> RingNest.areas(parts(false));
            case 15 -> RingNest.areas(parts(true));
            default ->
                    throw ProblemException.ofTexts(
                            "exchange.its_shape_is_of_kind_which",
                            "exchange.save_the_layer_again_with_2",
                            type);
        };
    }

    private Geometry point(boolean height) {
        need(height ? 24 : 16);
        var at = new Coordinate(bytes.getDouble(), bytes.getDouble());
        if (height) {
            at.z = bytes.getDouble();
        }
        return ShapeBuilder.point(at);
    }

    private Geometry points(boolean height) {
        need(BOX_BYTES + 4);
        bytes.position(TYPE_BYTES + BOX_BYTES);
        var positions = positions(count(), height);
        return ShapeBuilder.together(positions.stream().map(ShapeBuilder::point).toList());
    }

    private static Geometry lines(List<List<Coordinate>> parts) {
        return ShapeBuilder.together(parts.stream().map(ShapeBuilder::line).toList());
    }

    private List<List<Coordinate>> parts(boolean height) {
        need(BOX_BYTES + 8);
        bytes.position(TYPE_BYTES + BOX_BYTES);
        var partCount = bytes.getInt();
        var count = count();
        if (partCount < 0 || partCount > MOST_PARTS || partCount > bytes.remaining() / 4) {
            throw WkbInput.none();
        }
        var starts = new int[partCount + 1];
        for (var i = 0; i < partCount; i++) {
            starts[i] = bytes.getInt();
        }
        starts[partCount] = count;
        var all = positions(count, height);
        var parts = new ArrayList<List<Coordinate>>();
        for (var i = 0; i < partCount; i++) {
            if (starts[i] < 0 || starts[i] > starts[i + 1] || starts[i + 1] > count) {
                throw WkbInput.none();
            }
            if (starts[i] < starts[i + 1]) {
                parts.add(all.subList(starts[i], starts[i + 1]));
            }
        }
        return parts;
    }

    private int count() {
        var count = bytes.getInt();
        if (count > Limits.MOST_POSITIONS) {
            throw Limits.tooManyPositions();
        }
        return count;
    }

    private List<Coordinate> positions(int count, boolean height) {
        if (count < 0) {
            throw WkbInput.none();
        }
        need(16L * count);
        var positions = new ArrayList<Coordinate>(count);
        for (var i = 0; i < count; i++) {
            positions.add(new Coordinate(bytes.getDouble(), bytes.getDouble()));
        }
        if (height && bytes.remaining() >= 16 + 8L * count) {
            bytes.position(bytes.position() + 16);
            positions.forEach(at -> at.z = bytes.getDouble());
        }
        return positions;
    }

    private void need(long more) {
        if (bytes.remaining() < more) {
            throw WkbInput.none();
        }
    }

    /// Areas of rings in any order: those that turn clockwise are outer ones, the others holes in
    /// the outer ring they lie in.
    private static final class RingNest {
        /// Of positions compared, before a record is given up.
        private static final long MOST_WORK = 200_000_000;

        private final List<Shell> shells = new ArrayList<>();
        private long work;

        /// An outer ring with its holes.
        private record Shell(Coordinate[] ring, Envelope box, List<List<Coordinate>> rings) {}

        private RingNest() {}

        static Geometry areas(List<List<Coordinate>> rings) {
            var nest = new RingNest();
            var holes = new ArrayList<List<Coordinate>>();
            for (var ring : rings) {
                if (isHole(ring)) {
                    holes.add(ring);
                } else {
                    nest.shell(ring);
                }
            }
            holes.forEach(nest::hole);
            return ShapeBuilder.together(
                    nest.shells.stream().map(shell -> ShapeBuilder.polygon(shell.rings)).toList());
        }

        private static boolean isHole(List<Coordinate> ring) {
            return ring.size() > 3
                    && ring.getFirst().equals2D(ring.getLast())
                    && Orientation.isCCW(ring.toArray(Coordinate[]::new));
        }

        private void shell(List<Coordinate> ring) {
            var box = new Envelope();
            ring.forEach(box::expandToInclude);
            var rings = new ArrayList<List<Coordinate>>();
            rings.add(ring);
            shells.add(new Shell(ring.toArray(Coordinate[]::new), box, rings));
        }

        /// A hole in nothing is an area that turns the wrong way.
        private void hole(List<Coordinate> ring) {
            var at = ring.getFirst();
            for (var shell : shells) {
                spend(1);
                if (shell.box.covers(at)) {
                    spend(shell.ring.length);
                    if (PointLocation.isInRing(at, shell.ring)) {
                        shell.rings.add(ring);
                        return;
                    }
                }
            }
            shell(ring);
        }

        private void spend(long positions) {
            work += positions;
            if (work > MOST_WORK) {
                throw ProblemException.ofTexts(
                        "exchange.its_area_has_too_many_rings",
                        "exchange.simplify_it_with_the_program");
            }
        }
    }
}
