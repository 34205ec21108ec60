package org.amnok.basemap.osm;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.linemerge.LineMerger;
import org.locationtech.jts.operation.polygonize.Polygonizer;

/// Puts areas together of lines. What is inside is told by the lines alone, not by what they are
/// called: each step over a line leads from outside to inside or back. Where two lines run along
/// the same ground both are passed at once, so that nothing is parted there.
///
/// @see <a
///   href="https://wiki.openstreetmap.org/wiki/Relation:multipolygon">Relation:multipolygon</a>
public final class AreaRings {
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    /// A ring is closed by a straight line of at most this share of what is there of it.
    private static final double MOST_MISSING = 0.4;

    private AreaRings() {}

    /// The polygons of which lines are the edges, each a list of rings, the outer one first, the
    /// last place of each the same as the first. Empty when they are the edges of none: open, or
    /// crossing each other.
    ///
    /// @param lines x and y by turns
    /// @param isPart true when some lines are known to be missing: what is closed is an area
    ///   nevertheless, and small gaps are closed
    public static List<List<int[]>> of(Collection<int[]> lines, boolean isPart) {
        var chains = new Chains(lines);
        var areas = polygons(chains.lines(true), isPart);
        if (areas.isEmpty() && chains.hasDoubles()) {
            areas = polygons(chains.lines(false), isPart);
        }
        return areas;
    }

    private static List<List<int[]>> polygons(List<LineString> edges, boolean isPart) {
        var polygonizer = of(edges);
        var loose = loose(polygonizer);
        if (!loose.isEmpty() && isPart) {
            var closed = new ArrayList<>(edges);
            closed.addAll(gaps(loose));
            polygonizer = of(closed);
        }
        var area = polygonizer.getGeometry();
        var isSound = (loose.isEmpty() || isPart) && !area.isEmpty() && area.isValid();
        return isSound ? rings(area) : List.of();
    }

    private static Polygonizer of(List<LineString> edges) {
        var polygonizer = new Polygonizer(true);
        polygonizer.add(edges);
        return polygonizer;
    }

    /// The polygonizer names a line with two open ends twice.
    private static Collection<LineString> loose(Polygonizer polygonizer) {
        Set<LineString> loose = Collections.newSetFromMap(new IdentityHashMap<>());
        polygonizer.getDangles().forEach(line -> loose.add((LineString) line));
        polygonizer.getCutEdges().forEach(line -> loose.add((LineString) line));
        return loose;
    }

    /// Straight lines over the small gaps of rings that are nearly closed.
    private static List<LineString> gaps(Collection<LineString> loose) {
        var merger = new LineMerger();
        merger.add(loose);
        var gaps = new ArrayList<LineString>();
        for (var each : merger.getMergedLineStrings()) {
            var line = (LineString) each;
            var from = line.getCoordinateN(line.getNumPoints() - 1);
            var to = line.getCoordinateN(0);
            var isSmall = from.distance(to) <= line.getLength() * MOST_MISSING;
            if (line.getNumPoints() > 2 && isSmall && !from.equals2D(to)) {
                gaps.add(GEOMETRIES.createLineString(new Coordinate[] {from, to}));
            }
        }
        return gaps;
    }

    private static List<List<int[]>> rings(Geometry area) {
        var polygons = new ArrayList<List<int[]>>();
        for (var i = 0; i < area.getNumGeometries(); i++) {
            if (area.getGeometryN(i) instanceof Polygon polygon) {
                var rings = new ArrayList<int[]>();
                rings.add(ring(polygon.getExteriorRing()));
                for (var hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    rings.add(ring(polygon.getInteriorRingN(hole)));
                }
                polygons.add(rings);
            }
        }
        return polygons;
    }

    private static int[] ring(LinearRing ring) {
        var flat = new int[2 * ring.getNumPoints()];
        for (var i = 0; i < ring.getNumPoints(); i++) {
            var c = ring.getCoordinateN(i);
            flat[2 * i] = (int) c.x;
            flat[2 * i + 1] = (int) c.y;
        }
        return flat;
    }

    /// Lines cut where more than two ways meet, so that each stretch of an edge is one line.
    private static final class Chains {
        private final Collection<int[]> lines;
        private final Map<Long, Integer> steps = new HashMap<>();
        private final Map<Segment, Integer> often = new HashMap<>();

        /// A straight piece at a place where more than two come together.
        private record Segment(long one, long other) {
            static Segment of(long a, long b) {
                return new Segment(Math.min(a, b), Math.max(a, b));
            }
        }

        Chains(Collection<int[]> lines) {
            this.lines = lines;
            for (var line : lines) {
                for (var i = 2; i < line.length; i += 2) {
                    if (key(line, i - 2) != key(line, i)) {
                        steps.merge(key(line, i - 2), 1, Integer::sum);
                        steps.merge(key(line, i), 1, Integer::sum);
                    }
                }
            }
            for (var line : lines) {
                for (var i = 2; i < line.length; i += 2) {
                    if (isSuspect(line, i)) {
                        var segment = Segment.of(key(line, i - 2), key(line, i));
                        often.merge(segment, 1, Integer::sum);
                    }
                }
            }
        }

        private static long key(int[] line, int at) {
            return (long) line[at] << 32 | line[at + 1] & 0xFFFFFFFFL;
        }

        private boolean isSuspect(int[] line, int end) {
            var from = key(line, end - 2);
            var to = key(line, end);
            return from != to && (isCrossing(from) || isCrossing(to));
        }

        private boolean isCrossing(long place) {
            return steps.getOrDefault(place, 0) > 2;
        }

        boolean hasDoubles() {
            return often.values().stream().anyMatch(times -> times > 1);
        }

        /// @param cancelled whether a piece that is there an even number of times is none; else it
        ///   is one
        List<LineString> lines(boolean cancelled) {
            var left = new HashMap<>(often);
            left.values().removeIf(times -> cancelled && times % 2 == 0);
            var chains = new ArrayList<LineString>();
            for (var line : lines) {
                var chain = new ArrayList<Coordinate>();
                for (var i = 2; i < line.length; i += 2) {
                    var from = key(line, i - 2);
                    var to = key(line, i);
                    if (from == to) {
                        continue;
                    }
                    var isGone = isSuspect(line, i) && left.remove(Segment.of(from, to)) == null;
                    if (isGone || isCrossing(from)) {
                        end(chain, chains);
                    }
                    if (!isGone) {
                        add(chain, line, i);
                    }
                }
                end(chain, chains);
            }
            return chains;
        }

        private static void add(List<Coordinate> chain, int[] line, int end) {
            if (chain.isEmpty()) {
                chain.add(new Coordinate(line[end - 2], line[end - 1]));
            }
            chain.add(new Coordinate(line[end], line[end + 1]));
        }

        private static void end(List<Coordinate> chain, List<LineString> chains) {
            if (chain.size() > 1) {
                chains.add(GEOMETRIES.createLineString(chain.toArray(Coordinate[]::new)));
            }
            chain.clear();
        }
    }
}
