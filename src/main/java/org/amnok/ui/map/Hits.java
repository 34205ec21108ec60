package org.amnok.ui.map;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.amnok.map.SightingGroup;
import org.amnok.map.SightingGroups;
import org.amnok.map.Viewport;
import org.locationtech.jts.geom.Coordinate;

/// Which symbols lie under the pointer or in a shape. Positions are logical px of the map.
final class Hits {
    /// Symbols are a little easier to hit than they are large.
    private static final double SLACK_PIXELS = 3;

    private Hits() {}

    /// The uppermost symbol at a pixel.
    static Optional<SightingGroup> at(
            List<SightingGroup> groups, Viewport viewport, double x, double y) {
        return groups.reversed().stream().filter(g -> covers(g, viewport, x, y)).findFirst();
    }

    /// All symbols at a pixel, also those under others: the one whose middle is nearest first.
    static List<SightingGroup> allAt(
            List<SightingGroup> groups, Viewport viewport, double x, double y) {
        return groups.reversed().stream()
                .filter(g -> covers(g, viewport, x, y))
                .sorted(Comparator.comparingDouble(g -> distance(g, viewport, x, y)))
                .toList();
    }

    /// All symbols whose middle lies in a shape.
    static List<SightingGroup> within(
            List<SightingGroup> groups, Viewport viewport, Predicate<Coordinate> shape) {
        return groups.stream().filter(g -> shape.test(SightingGroups.centre(g, viewport))).toList();
    }

    private static boolean covers(SightingGroup group, Viewport viewport, double x, double y) {
        return distance(group, viewport, x, y) <= group.radiusPixels() + SLACK_PIXELS;
    }

    private static double distance(SightingGroup group, Viewport viewport, double x, double y) {
        var centre = SightingGroups.centre(group, viewport);
        return Math.hypot(centre.x - x, centre.y - y);
    }
}
