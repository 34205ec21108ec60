package org.amnok.layout.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/// Where a map has room for notes, asked thousands of times: what is taken, and how many points of
/// lines lie below a rectangle, by squares of the map that know what touches them. In px.
final class NotePlacement {
    private static final double SQUARE = 24;

    private final Map<Long, List<Envelope>> taken = new HashMap<>();
    private final Map<Long, List<Coordinate>> points = new HashMap<>();

    void take(Envelope room) {
        squares(room).forEach(s -> taken.computeIfAbsent(s, _ -> new ArrayList<>()).add(room));
    }

    void addPoints(Collection<Coordinate> line) {
        line.forEach(
                c ->
                        points.computeIfAbsent(
                                        key(square(c.x), square(c.y)), _ -> new ArrayList<>())
                                .add(c));
    }

    boolean isFree(Envelope room) {
        for (var x = square(room.getMinX()); x <= square(room.getMaxX()); x++) {
            for (var y = square(room.getMinY()); y <= square(room.getMaxY()); y++) {
                for (var each : taken.getOrDefault(key(x, y), List.of())) {
                    if (room.intersects(each)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /// How many points lie in a rectangle.
    long pointsIn(Envelope room) {
        return squares(room).stream()
                .map(points::get)
                .mapToLong(all -> all == null ? 0 : all.stream().filter(room::contains).count())
                .sum();
    }

    private static List<Long> squares(Envelope room) {
        var all = new ArrayList<Long>();
        for (var x = square(room.getMinX()); x <= square(room.getMaxX()); x++) {
            for (var y = square(room.getMinY()); y <= square(room.getMaxY()); y++) {
                all.add(key(x, y));
            }
        }
        return all;
    }

    private static long square(double px) {
        return (long) Math.floor(px / SQUARE);
    }

    private static long key(long x, long y) {
        return x << 32 ^ y & 0xffffffffL;
    }
}
