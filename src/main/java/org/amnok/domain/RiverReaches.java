package org.amnok.domain;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Which parts of the rivers' lines lie within a distance of shapes, to the metre; found when a
/// river is first asked about. Of a river whose line nobody knows every part may lie there, and
/// none does for certain. Any thread may ask.
public final class RiverReaches {
    /// Distances are less exact far away: so much of them is trusted.
    private static final double TRUSTED = 0.8;

    private static final double FINEST_KILOMETRES = 0.001;

    private final RiverLines lines;
    private final List<Near> shapes;
    private final Map<River, Spans> found = new ConcurrentHashMap<>();

    /// A shape, and how near it must be.
    ///
    /// @param limitMetres less than 0 for so far inside
    public record Near(OutlineDistance shape, double limitMetres) {}

    /// @param shapes of which one must be near
    public RiverReaches(RiverLines lines, List<Near> shapes) {
        this.lines = lines;
        this.shapes = List.copyOf(shapes);
    }

    /// The parts of the rivers that lie in an area.
    ///
    /// @param ring its corners
    public static RiverReaches inside(RiverLines lines, List<LatLon> ring) {
        var area = new OutlineDistance(Outline.of(Outline.Form.AREA, ring));
        return new RiverReaches(lines, List.of(new Near(area, 0)));
    }

    /// True when some of a reach lies there.
    public boolean meet(River river, double fromKilometre, double toKilometre) {
        if (lines.kilometres(river).isEmpty()) {
            return !shapes.isEmpty();
        }
        var last = of(river).before(toKilometre);
        return last != null && last.getValue() >= fromKilometre;
    }

    /// True when all of a reach lies there.
    public boolean hold(River river, double fromKilometre, double toKilometre) {
        if (lines.kilometres(river).isEmpty()) {
            return false;
        }
        var span = of(river).before(fromKilometre);
        return span != null && span.getValue() >= toKilometre;
    }

    private Spans of(River river) {
        return found.computeIfAbsent(river, this::looked);
    }

    private Spans looked(River river) {
        var length = lines.kilometres(river).orElseThrow();
        var spans = new Spans(length);
        look(river, 0, length, spans);
        return spans;
    }

    /// A part of the line is no longer than it is: where its middle is farther off than half of it,
    /// all of it is.
    private void look(River river, double from, double to, Spans spans) {
        var middle = (from + to) / 2;
        var half = (to - from) / 2 * 1000;
        var at = lines.at(river, middle);
        var isNear = false;
        var isDoubtful = false;
        for (var each : shapes) {
            var metres = each.shape.metres(at.lonDegrees(), at.latDegrees());
            var beyond = metres - each.limitMetres;
            isNear |= beyond <= 0;
            if (beyond <= 0 && -beyond * TRUSTED >= half) {
                spans.add(from, to);
                return;
            }
            isDoubtful |= beyond * TRUSTED <= half;
        }
        if (to - from > FINEST_KILOMETRES && isDoubtful) {
            look(river, from, middle, spans);
            look(river, middle, to, spans);
        } else if (isNear) {
            spans.add(from, to);
        }
    }

    /// Kilometres from and to, those that touch as one. A line is known no farther than it is
    /// drawn: what lies beyond an end lies where the end does.
    private static final class Spans {
        private final TreeMap<Double, Double> ends = new TreeMap<>();
        private final double length;

        Spans(double length) {
            this.length = length;
        }

        /// @param from after all that were added before
        void add(double from, double to) {
            var last = ends.lastEntry();
            var isNext = last != null && last.getValue() >= from;
            var first = isNext ? last.getKey() : from == 0 ? Double.NEGATIVE_INFINITY : from;
            ends.put(first, to >= length ? Double.POSITIVE_INFINITY : to);
        }

        Map.@Nullable Entry<Double, Double> before(double kilometre) {
            return ends.floorEntry(kilometre);
        }
    }
}
