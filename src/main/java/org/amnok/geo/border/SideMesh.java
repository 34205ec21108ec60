package org.amnok.geo.border;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.amnok.domain.LatLon;
import org.amnok.geo.projection.Wgs84;
import org.jspecify.annotations.Nullable;

/// Finds the sides that many circles may lie on. Squares of the map tell what all circles in them
/// have in common, and smaller ones inside them where that is not enough and many are asked about
/// (decision 63). Thread-safe.
final class SideMesh {
    private static final double DEGREES = 0.02;

    /// A square has so many parts in each row, and so many rows.
    private static final int PARTS = 4;

    /// Smaller squares have no parts.
    private static final double LEAST_DEGREES = 0.002;

    /// So many circles are looked at one by one before a square is parted.
    private static final int WORTH_PARTING = 32;

    private static final double MOST_NORTH_METRES = 111_700;

    /// Circles are asked about together with others that are at most so wide; wider ones alone.
    private static final double[] WIDEST_METRES = {0, 100, 800, 6_400};

    /// More squares are not remembered.
    private static final int MOST = 50_000;

    private final Whole whole;
    private final Single single;
    private final Map<Key, Square> known = new ConcurrentHashMap<>();

    private record Key(int column, int row, int width) {}

    /// Tells what is near a whole square.
    interface Whole {
        SidesNear of(LatLon middle, double halfMetres, double widestMetres);
    }

    /// Tells of one circle what no square tells.
    interface Single {
        int of(LatLon at, double radius);
    }

    /// What a square says of circles of one radius.
    private record Said(double radius, int sides) {}

    private static final class Square {
        private final SidesNear near;
        private final double west;
        private final double south;
        private final double degrees;
        private final @Nullable AtomicReferenceArray<Square> parts;
        private volatile Said last = new Said(-1, SidesNear.UNDECIDED);

        /// Of threads that count at once one may be forgotten.
        private int asked;

        Square(SidesNear near, double west, double south, double degrees) {
            this.near = near;
            this.west = west;
            this.south = south;
            this.degrees = degrees;
            parts = degrees < LEAST_DEGREES ? null : new AtomicReferenceArray<>(PARTS * PARTS);
        }

        private int of(double radius) {
            var said = last;
            if (said.radius != radius) {
                said = new Said(radius, near.of(radius));
                last = said;
            }
            return said.sides;
        }

        int find(LatLon at, double radius) {
            var sides = of(radius);
            if (sides != SidesNear.UNDECIDED) {
                return sides;
            }
            var its = parts;
            if (its == null || asked < WORTH_PARTING) {
                asked++;
                return near.in(at, 0).of(radius);
            }
            return part(its, place(at.lonDegrees() - west), place(at.latDegrees() - south))
                    .find(at, radius);
        }

        private int place(double after) {
            return Math.clamp((int) (after / degrees * PARTS), 0, PARTS - 1);
        }

        private Square part(AtomicReferenceArray<Square> its, int column, int row) {
            var found = its.get(row * PARTS + column);
            if (found == null) {
                var size = degrees / PARTS;
                var x = west + column * size;
                var y = south + row * size;
                found = new Square(near.in(middle(x, y, size), half(y, size)), x, y, size);
                its.set(row * PARTS + column, found);
            }
            return found;
        }
    }

    /// @param whole asked about squares
    /// @param single asked about circles
    SideMesh(Whole whole, Single single) {
        this.whole = whole;
        this.single = single;
    }

    private static LatLon middle(double west, double south, double degrees) {
        return new LatLon(south + degrees / 2, west + degrees / 2);
    }

    /// From the middle of a square to its corners, or more.
    private static double half(double south, double degrees) {
        var north = degrees / 2 * MOST_NORTH_METRES;
        var east = degrees / 2 * Wgs84.eastMetresPerDegree(Math.max(0, Math.abs(south) - degrees));
        return Math.sqrt(north * north + east * east);
    }

    /// The sides that a circle may lie on, a bit each.
    int of(LatLon at, double radius) {
        var width = 0;
        while (width < WIDEST_METRES.length && radius > WIDEST_METRES[width]) {
            width++;
        }
        if (width == WIDEST_METRES.length || Math.abs(at.latDegrees()) > 80) {
            return single.of(at, radius);
        }
        var sides = square(at, width).find(at, radius);
        return sides == SidesNear.UNDECIDED ? single.of(at, radius) : sides;
    }

    private Square square(LatLon at, int width) {
        var column = (int) Math.floor(at.lonDegrees() / DEGREES);
        var row = (int) Math.floor(at.latDegrees() / DEGREES);
        var key = new Key(column, row, width);
        var found = known.get(key);
        if (found == null) {
            var west = column * DEGREES;
            var south = row * DEGREES;
            found =
                    new Square(
                            whole.of(
                                    middle(west, south, DEGREES),
                                    half(south, DEGREES),
                                    WIDEST_METRES[width]),
                            west,
                            south,
                            DEGREES);
            if (known.size() < MOST) {
                known.put(key, found);
            }
        }
        return found;
    }
}
