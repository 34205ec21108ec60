package org.amnok.ui.timeline;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amnok.domain.codelist.Family;

/// Single sightings in their lanes: where each bar lies. The more lie over each other, the thinner
/// they are, so that one day with eight sightings does not look like a day with two.
///
/// @param pitches from one row to the next, px, by lane
record Lanes(TimelineBoxes boxes, List<LaneRows.Placed> placed, Map<Family, Double> pitches) {
    private static final double THINNEST = 1.6;
    private static final double THICKEST = 3.4;
    private static final double GAP = 0.8;
    private static final double LEAST_WIDTH = 3;
    private static final double REACH = 3;

    static Lanes of(List<Entry> entries, TimeAxis axis, TimelineBoxes boxes) {
        var room = boxes.laneHeight() - 1;
        var rows = Math.max(1, (int) (room / THINNEST));
        var placed = LaneRows.place(entries, axis, rows, LEAST_WIDTH);
        var used = new EnumMap<Family, Integer>(Family.class);
        placed.forEach(p -> used.merge(p.entry().family(), p.row() + 1, Math::max));
        var pitches = new EnumMap<Family, Double>(Family.class);
        used.forEach((f, n) -> pitches.put(f, Math.clamp(room / n, THINNEST, THICKEST)));
        return new Lanes(boxes, placed, pitches);
    }

    static Lanes empty(TimelineBoxes boxes) {
        return new Lanes(boxes, List.of(), Map.of());
    }

    double top(LaneRows.Placed p) {
        var family = p.entry().family();
        return boxes.laneTop(family) + 0.5 + p.row() * pitch(family);
    }

    double height(LaneRows.Placed p) {
        return pitch(p.entry().family()) - GAP;
    }

    /// The sighting nearest to a place; empty when none is near.
    ///
    /// @param x from the left end of the axis
    Optional<Entry> at(double x, double y) {
        return placed.stream()
                .filter(p -> x >= p.left() - REACH && x <= p.right() + REACH)
                .filter(p -> distance(p, y) <= REACH)
                .min((a, b) -> Double.compare(distance(a, y), distance(b, y)))
                .map(LaneRows.Placed::entry);
    }

    private double distance(LaneRows.Placed p, double y) {
        return Math.abs(top(p) + height(p) / 2 - y);
    }

    private double pitch(Family family) {
        return pitches.getOrDefault(family, THICKEST);
    }
}
