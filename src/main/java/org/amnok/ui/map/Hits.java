package org.amnok.ui.map;

import java.util.List;
import java.util.Optional;
import org.amnok.map.SightingGroup;
import org.amnok.map.SightingGroups;
import org.amnok.map.Viewport;

/// Which symbol lies under the pointer.
final class Hits {
    /// Symbols are a little easier to hit than they are large.
    private static final double SLACK_PIXELS = 3;

    private Hits() {}

    /// The uppermost symbol at a pixel.
    static Optional<SightingGroup> at(
            List<SightingGroup> groups, Viewport viewport, double x, double y) {
        return groups.reversed().stream().filter(g -> covers(g, viewport, x, y)).findFirst();
    }

    private static boolean covers(SightingGroup group, Viewport viewport, double x, double y) {
        var centre = SightingGroups.centre(group, viewport);
        return Math.hypot(centre.x - x, centre.y - y) <= group.radiusPixels() + SLACK_PIXELS;
    }
}
