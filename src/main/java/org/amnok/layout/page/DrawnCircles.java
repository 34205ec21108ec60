package org.amnok.layout.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/// The circles of uncertainty of a map, by an index of where they lie: which are around a place,
/// and how much of their lines runs below a rectangle. In px; on a page, circles are as good as
/// round.
final class DrawnCircles {
    private static final int OUTLINE_POINTS = 240;

    /// Nobody tells apart where more circles cross.
    private static final int MANY = 64;

    private final STRtree index = new STRtree();

    /// @param radius px
    record Drawn(Coordinate centre, double radius) {
        Envelope envelope() {
            var around = new Envelope(centre);
            around.expandBy(radius);
            return around;
        }

        /// True when its line may run through a rectangle.
        private boolean mayCross(Envelope room) {
            var farX = Math.max(centre.x - room.getMinX(), room.getMaxX() - centre.x);
            var farY = Math.max(centre.y - room.getMinY(), room.getMaxY() - centre.y);
            return new Envelope(centre).distance(room) <= radius
                    && Math.hypot(farX, farY) >= radius;
        }

        /// How many of the points along it, all as far from each other, lie in a rectangle.
        private int pointsIn(Envelope room) {
            var count = 0;
            for (var i = 0; i < OUTLINE_POINTS; i++) {
                var angle = 2 * Math.PI * i / OUTLINE_POINTS;
                var x = centre.x + radius * Math.cos(angle);
                var y = centre.y + radius * Math.sin(angle);
                count += room.contains(x, y) ? 1 : 0;
            }
            return count;
        }
    }

    DrawnCircles(Collection<Drawn> circles) {
        circles.forEach(circle -> index.insert(circle.envelope(), circle));
        index.build();
    }

    /// In how many other circles a place lies.
    long around(Drawn own, Coordinate at) {
        return near(new Envelope(at)).stream()
                .filter(circle -> !circle.equals(own))
                .filter(circle -> circle.centre.distance(at) < circle.radius)
                .count();
    }

    /// How many points of their lines lie in a rectangle; of very many circles those of some.
    long linesBelow(Envelope room) {
        return near(room).stream()
                .filter(circle -> circle.mayCross(room))
                .limit(MANY)
                .mapToLong(circle -> circle.pointsIn(room))
                .sum();
    }

    private List<Drawn> near(Envelope room) {
        var found = new ArrayList<Drawn>();
        index.query(room, circle -> found.add((Drawn) circle));
        return found;
    }
}
