package org.amnok.ui.map;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.amnok.map.Viewport;
import org.amnok.map.cluster.SightingGroup;
import org.amnok.map.compose.DrawnSightings;

/// Which symbols lie under the pointer. Positions are logical px of the map.
final class Hits {
    /// Symbols are a little easier to hit than they are large.
    private static final double SLACK_PIXELS = 3;

    private Hits() {}

    /// The uppermost symbol at a pixel.
    static Optional<SightingGroup> at(DrawnSightings drawn, Viewport viewport, double x, double y) {
        return drawn.at(viewport, x, y, SLACK_PIXELS).findFirst();
    }

    /// All symbols at a pixel, also those under others: the one whose middle is nearest first.
    static List<SightingGroup> allAt(DrawnSightings drawn, Viewport viewport, double x, double y) {
        return drawn.at(viewport, x, y, SLACK_PIXELS)
                .sorted(Comparator.comparingDouble(g -> g.distance(viewport, x, y)))
                .toList();
    }
}
