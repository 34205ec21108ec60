package org.amnok.geo.border;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.amnok.domain.LatLon;
import org.amnok.geo.projection.Wgs84;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/// Lines in blocks of neighbouring segments, these in groups, and groups in groups, to find what is
/// near a place quickly. Distances are those of the plane that touches the earth at the place:
/// exact nearby, within a few per cent a hundred kilometres away. Immutable.
final class SegmentBlocks {
    private static final int SEGMENTS = 16;
    private static final int PARTS = 16;

    private final Group all;

    private sealed interface Part {
        Envelope bounds();
    }

    /// Parts that follow one another.
    private record Group(List<Part> parts, Envelope bounds) implements Part {
        static Group of(List<Part> parts) {
            var bounds = new Envelope();
            parts.forEach(part -> bounds.expandToInclude(part.bounds()));
            return new Group(List.copyOf(parts), bounds);
        }
    }

    /// A run of segments: from vertex `from` to vertex `to` of a line.
    private record Block(int line, Coordinate[] points, int from, int to, Envelope bounds)
            implements Part {}

    /// The place of a line that is nearest to a place.
    ///
    /// @param line its number; -1 when there are no lines
    /// @param segment the vertex it begins with
    /// @param share of the segment, 0 to 1
    /// @param point x = longitude, y = latitude
    /// @param metres how far it is away
    /// @param chordMetres length of the segment
    record Nearest(
            int line,
            int segment,
            double share,
            Coordinate point,
            double metres,
            double chordMetres) {}

    /// A part of a segment within a circle.
    ///
    /// @param from and to: shares of the segment, 0 to 1
    /// @param chordMetres length of the segment
    record Within(int segment, double from, double to, double chordMetres) {}

    /// @param lines x = longitude, y = latitude; a line of one point is a point
    SegmentBlocks(Collection<Coordinate[]> lines) {
        var parts = new ArrayList<Part>();
        var number = 0;
        for (var points : lines) {
            for (var from = 0; from < Math.max(1, points.length - 1); from += SEGMENTS) {
                parts.add(block(number, points, from));
            }
            number++;
        }
        all = grouped(parts);
    }

    private SegmentBlocks(Group all) {
        this.all = all;
    }

    /// Those blocks alone of which something may be nearer to a place than a limit.
    SegmentBlocks near(LatLon place, double metres) {
        var found = new ArrayList<Part>();
        new Search(place, metres).blocks(all, found);
        return new SegmentBlocks(grouped(found));
    }

    private static Group grouped(List<Part> parts) {
        List<Part> level = parts;
        while (level.size() > PARTS) {
            var below = level;
            level =
                    IntStream.iterate(0, from -> from < below.size(), from -> from + PARTS)
                            .mapToObj(i -> below.subList(i, Math.min(below.size(), i + PARTS)))
                            .<Part>map(Group::of)
                            .toList();
        }
        return Group.of(level);
    }

    private static Block block(int line, Coordinate[] points, int from) {
        var to = Math.min(points.length - 1, from + SEGMENTS);
        var bounds = new Envelope();
        for (var i = from; i <= to; i++) {
            bounds.expandToInclude(points[i]);
        }
        return new Block(line, points, from, to, bounds);
    }

    /// Infinitely far away when there are no lines. Of several the first.
    Nearest nearest(LatLon place) {
        return nearest(place, Double.POSITIVE_INFINITY);
    }

    /// True when a line is no farther from a place than this.
    boolean isWithin(LatLon place, double metres) {
        return nearest(place, Math.nextUp(metres)).line >= 0;
    }

    /// How far the nearest is away; infinitely far when it is not nearer than a limit.
    double metres(LatLon place, double limit) {
        var found = nearest(place, limit);
        return found.line < 0 ? Double.POSITIVE_INFINITY : found.metres;
    }

    /// @param limit in metres: what is not nearer is not looked for
    Nearest nearest(LatLon place, double limit) {
        var search = new Search(place, limit);
        search.through(all);
        return search.best;
    }

    /// Calls for every part of a segment within a distance of a place.
    void within(LatLon place, double metres, Consumer<Within> found) {
        var search = new Search(place, metres);
        search.within(all, metres, found);
    }

    /// One search, in metres east and north of a place.
    private static final class Search {
        private final double x;
        private final double y;
        private final double east;
        private final double north;
        private Nearest best;

        Search(LatLon place, double limit) {
            best = new Nearest(-1, 0, 0, new Coordinate(), limit, 0);
            x = place.lonDegrees();
            y = place.latDegrees();
            east = Wgs84.eastMetresPerDegree(y);
            north = Wgs84.northMetresPerDegree(y);
        }

        double metresTo(Envelope box) {
            var dx = Math.max(0, Math.max(box.getMinX() - x, x - box.getMaxX()));
            var dy = Math.max(0, Math.max(box.getMinY() - y, y - box.getMaxY()));
            return length(dx * east, dy * north);
        }

        /// Lengths on the earth cannot overflow, so that `Math.hypot`, twenty times as slow, is not
        /// needed.
        private static double length(double dx, double dy) {
            return Math.sqrt(dx * dx + dy * dy);
        }

        /// The part that most likely has what is nearest comes first.
        void through(Part part) {
            switch (part) {
                case Block block -> through(block);
                case Group(var parts, _) -> {
                    var first = closest(parts);
                    for (var i = 0; i < parts.size(); i++) {
                        var next = i == 0 ? first : i <= first ? i - 1 : i;
                        if (metresTo(parts.get(next).bounds()) <= best.metres) {
                            through(parts.get(next));
                        }
                    }
                }
            }
        }

        void blocks(Part part, List<Part> found) {
            if (metresTo(part.bounds()) <= best.metres) {
                switch (part) {
                    case Block block -> found.add(block);
                    case Group(var parts, _) -> parts.forEach(each -> blocks(each, found));
                }
            }
        }

        private int closest(List<Part> parts) {
            var closest = -1;
            var metres = Double.POSITIVE_INFINITY;
            for (var i = 0; i < parts.size(); i++) {
                var away = metresTo(parts.get(i).bounds());
                if (away < metres) {
                    metres = away;
                    closest = i;
                }
            }
            return closest;
        }

        private void through(Block block) {
            if (block.from >= block.to) {
                look(block, block.from, block.from);
            }
            for (var i = block.from; i < block.to; i++) {
                look(block, i, i + 1);
            }
        }

        private void look(Block block, int a, int b) {
            var ax = (block.points[a].x - x) * east;
            var ay = (block.points[a].y - y) * north;
            var dx = (block.points[b].x - x) * east - ax;
            var dy = (block.points[b].y - y) * north - ay;
            var square = dx * dx + dy * dy;
            var share = square == 0 ? 0 : Math.clamp(-(ax * dx + ay * dy) / square, 0, 1);
            var metres = length(ax + share * dx, ay + share * dy);
            if (metres < best.metres || (metres == best.metres && isBefore(block, a))) {
                best =
                        new Nearest(
                                block.line,
                                a,
                                share,
                                between(block, a, b, share),
                                metres,
                                Math.sqrt(square));
            }
        }

        private boolean isBefore(Block block, int segment) {
            return block.line < best.line || (block.line == best.line && segment < best.segment);
        }

        private static Coordinate between(Block block, int a, int b, double share) {
            var p = block.points[a];
            var q = block.points[b];
            return new Coordinate(p.x + share * (q.x - p.x), p.y + share * (q.y - p.y));
        }

        void within(Part part, double radius, Consumer<Within> found) {
            if (metresTo(part.bounds()) <= radius) {
                switch (part) {
                    case Group(var parts, _) -> parts.forEach(each -> within(each, radius, found));
                    case Block block -> {
                        for (var i = block.from; i < block.to; i++) {
                            within(block, i, radius, found);
                        }
                    }
                }
            }
        }

        /// Where |a + t·d| ≤ radius for 0 ≤ t ≤ 1: a quadratic inequality.
        private void within(Block block, int i, double radius, Consumer<Within> found) {
            var ax = (block.points[i].x - x) * east;
            var ay = (block.points[i].y - y) * north;
            var dx = (block.points[i + 1].x - x) * east - ax;
            var dy = (block.points[i + 1].y - y) * north - ay;
            var a = dx * dx + dy * dy;
            var halfB = ax * dx + ay * dy;
            var root = halfB * halfB - a * (ax * ax + ay * ay - radius * radius);
            if (a == 0 || root < 0) {
                return;
            }
            var from = Math.max(0, (-halfB - Math.sqrt(root)) / a);
            var to = Math.min(1, (-halfB + Math.sqrt(root)) / a);
            if (from <= to) {
                found.accept(new Within(i, from, to, Math.sqrt(a)));
            }
        }
    }
}
