package org.amnok.layout.page;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/// The few circles of uncertainty of a map that has notes: which are around a place, and how much
/// of their lines runs below a rectangle. In px; on a page, circles are as good as round.
record DrawnCircles(List<Drawn> circles) {
    private static final int OUTLINE_POINTS = 240;

    /// @param radius px
    record Drawn(Coordinate centre, double radius) {
        /// True when its middle lies outside a picture, and its line runs through that.
        ///
        /// @param width and height: of the picture, px
        boolean entersFromOutside(double width, double height) {
            var picture = new Envelope(0, width, 0, height);
            var farX = Math.max(Math.abs(centre.x), Math.abs(width - centre.x));
            var farY = Math.max(Math.abs(centre.y), Math.abs(height - centre.y));
            return !picture.contains(centre)
                    && picture.distance(new Envelope(centre)) < radius
                    && Math.hypot(farX, farY) > radius;
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

    /// In how many other circles a place lies.
    long around(Drawn own, Coordinate at) {
        return circles.stream()
                .filter(circle -> !circle.equals(own))
                .filter(circle -> circle.centre.distance(at) < circle.radius)
                .count();
    }

    /// How many points of their lines lie in a rectangle.
    long linesBelow(Envelope room) {
        return circles.stream().mapToLong(circle -> circle.pointsIn(room)).sum();
    }
}
