package org.amnok.basemap.vector;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amnok.basemap.archive.TileId;
import org.amnok.basemap.archive.TileMath;
import org.amnok.map.StreetPart;
import org.locationtech.jts.algorithm.RobustLineIntersector;
import org.locationtech.jts.algorithm.hull.ConcaveHull;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateXY;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.index.hprtree.HPRtree;
import org.locationtech.jts.index.kdtree.KdTree;
import org.locationtech.jts.index.strtree.STRtree;

/// Where a street map was cut off: roads end although nothing lies ahead of them, at the edge of
/// all that the map knows.
final class StreetEnds {
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();
    private static final double METRES_PER_DEGREE = 111_200;

    /// The edge of the map goes round places without a feature that are wider than that.
    private static final double WIDEST_GAP_DEGREES = 0.06;

    /// Of a wide area one vertex in each square of that side is looked at.
    private static final double GRID_DEGREES = 0.008;

    /// A road that was cut meets nothing so far ahead, and leaves the map.
    private static final double AHEAD_METRES = 2_000;

    /// Beside a junction a simplified road may end so far from the other.
    private static final double JUNCTION_METRES = 8;

    /// Ends that are not farther apart lie on one edge.
    private static final double APART_METRES = 600;

    /// An end without another so near is of one road, no edge of a map.
    private static final double LONE_METRES = 3_000;

    /// The map fades within that distance of the edge.
    private static final double FADING_METRES = 300;

    /// How much of the map is gone in each step, the outermost first: little more from one to the
    /// next, for else their edges are seen as arcs.
    private static final double[] GONE = {0.1, 0.34, 0.62, 0.86, 0.97};

    /// More are no edge, but a map whose roads do not meet.
    private static final int MOST_ENDS = 1_000;

    /// Of a tile: a road that ends so close to its edge goes on in the next.
    private static final double TILE_EDGE = 0.004;

    private final AffineTransformation toDegrees;
    private final PreparedGeometry known;
    private final HPRtree lines = new HPRtree();
    private final Map<Coordinate, Integer> meetings = new HashMap<>();
    private final List<LineString> roads = new ArrayList<>();

    private StreetEnds(Map<TileId, StreetTile> tiles, Geometry known) {
        var latitude = Math.toRadians(known.getEnvelopeInternal().centre().y);
        var perLon = METRES_PER_DEGREE * Math.cos(latitude);
        var toMetres = AffineTransformation.scaleInstance(perLon, METRES_PER_DEGREE);
        toDegrees = AffineTransformation.scaleInstance(1 / perLon, 1 / METRES_PER_DEGREE);
        this.known = PreparedGeometryFactory.prepare(toMetres.transform(known));
        tiles.forEach(
                (id, tile) -> {
                    for (var part : List.of(StreetPart.ROADS, StreetPart.BRIDGES)) {
                        tile.shapes(part).forEach(s -> addRoads(id, s.geometry(), toMetres));
                    }
                    tile.shapes(StreetPart.SHORES).stream()
                            .flatMap(shape -> lines(shape.geometry(), toMetres))
                            .forEach(this::add);
                });
    }

    /// The area in which a map has features, without the gaps that reach into it from outside.
    ///
    /// @return WGS 84; empty where there is next to nothing
    static Geometry known(Collection<StreetTile> wide) {
        var places = new HashMap<Coordinate, Coordinate>();
        for (var tile : wide) {
            for (var part : StreetPart.values()) {
                tile.shapes(part).stream()
                        .flatMap(shape -> List.of(shape.geometry().getCoordinates()).stream())
                        .forEach(at -> places.put(rounded(at, GRID_DEGREES), at));
            }
        }
        return ConcaveHull.concaveHullByLength(points(places.values()), WIDEST_GAP_DEGREES);
    }

    /// Of the land that covers the map in an area, over what covers it in those around.
    ///
    /// @param step of [#fading], from 0
    static double opacity(int step) {
        var before = step == 0 ? 0 : GONE[step - 1];
        return (GONE[step] - before) / (1 - before);
    }

    /// Areas around the cut edge of a map, each within the one before.
    ///
    /// @param known as of [#known]
    /// @return WGS 84; none where the map goes on
    static List<Geometry> fading(Map<TileId, StreetTile> tiles, Geometry known) {
        var isWithin = known.getArea() == 0 || known.contains(ahead(tiles.keySet()));
        return isWithin ? List.of() : new StreetEnds(tiles, known).fading();
    }

    /// All that their roads can lead to.
    private static Geometry ahead(Collection<TileId> tiles) {
        var box = new Envelope();
        tiles.forEach(tile -> box.expandToInclude(StreetBlock.box(tile)));
        var latitude = Math.toRadians(Math.abs(box.getMaxY()));
        box.expandBy(2 * AHEAD_METRES / METRES_PER_DEGREE / Math.cos(latitude));
        return GEOMETRIES.toGeometry(box);
    }

    private static Stream<LineString> lines(Geometry geometry, AffineTransformation toMetres) {
        return IntStream.range(0, geometry.getNumGeometries())
                .mapToObj(geometry::getGeometryN)
                .filter(LineString.class::isInstance)
                .map(line -> (LineString) toMetres.transform(line))
                .filter(line -> !line.isEmpty());
    }

    private void addRoads(TileId id, Geometry geometry, AffineTransformation toMetres) {
        lines(geometry, toMetres)
                .forEach(
                        line -> {
                            add(line);
                            new HashSet<>(List.of(line.getCoordinates())).forEach(this::meet);
                            roads.add(line);
                            close(id, line.getCoordinateN(0));
                            close(id, line.getCoordinateN(line.getNumPoints() - 1));
                        });
    }

    private void meet(Coordinate at) {
        meetings.merge(rounded(at, 1), 1, Integer::sum);
    }

    private void close(TileId id, Coordinate end) {
        var at = toDegrees.transform(end, new Coordinate());
        var column = TileMath.column(id.zoom(), at.x);
        var row = TileMath.row(id.zoom(), at.y);
        if (Math.abs(column - Math.rint(column)) < TILE_EDGE
                || Math.abs(row - Math.rint(row)) < TILE_EDGE) {
            meet(end);
        }
    }

    private void add(LineString line) {
        lines.insert(line.getEnvelopeInternal(), line);
    }

    private static Coordinate rounded(Coordinate at, double grid) {
        return new CoordinateXY(Math.rint(at.x / grid), Math.rint(at.y / grid));
    }

    private List<Geometry> fading() {
        var ends = new ArrayList<LineString>();
        for (var road : roads) {
            addEnd(ends, road);
            addEnd(ends, road.reverse());
        }
        if (ends.size() > MOST_ENDS) {
            return List.of();
        }
        var index = index(ends);
        ends.removeIf(end -> near(index, end, LONE_METRES).size() == 1);
        if (ends.isEmpty()) {
            return List.of();
        }
        var edge = edge(ends, index);
        return IntStream.range(0, GONE.length)
                .parallel()
                .mapToObj(step -> around(edge, FADING_METRES * (GONE.length - step) / GONE.length))
                .map(toDegrees::transform)
                .toList();
    }

    /// Wide circles need not be as many: the time for joining grows with the places at which they
    /// cross.
    private static Geometry around(Collection<Coordinate> edge, double metres) {
        return points(apart(edge, metres / 2.5)).buffer(metres, 4);
    }

    /// Of places that are closer to each other one.
    private static List<Coordinate> apart(Collection<Coordinate> places, double metres) {
        var kept = new KdTree(metres);
        places.forEach(kept::insert);
        var all = kept.query(points(places).getEnvelopeInternal());
        return List.of(KdTree.toCoordinates(all));
    }

    private static Geometry points(Collection<Coordinate> places) {
        return GEOMETRIES.createMultiPointFromCoords(places.toArray(Coordinate[]::new));
    }

    private void addEnd(List<LineString> ends, LineString road) {
        var last = road.getNumPoints() - 1;
        var end = road.getCoordinateN(last);
        if (meetings.getOrDefault(rounded(end, 1), 0) > 1) {
            return;
        }
        var before = road.getCoordinateN(last - 1);
        var length = end.distance(before);
        if (length > 0
                && isOpen(
                        on(before, end, JUNCTION_METRES / length),
                        on(before, end, AHEAD_METRES / length))) {
            ends.add(line(end, on(before, end, APART_METRES / length)));
        }
    }

    /// Beyond the end of a road.
    private static Coordinate on(Coordinate before, Coordinate end, double share) {
        return new CoordinateXY(
                end.x + share * (end.x - before.x), end.y + share * (end.y - before.y));
    }

    private static LineString line(Coordinate from, Coordinate to) {
        return GEOMETRIES.createLineString(new Coordinate[] {from, to});
    }

    private boolean isOpen(Coordinate from, Coordinate to) {
        if (known.contains(GEOMETRIES.createPoint(to))) {
            return false;
        }
        for (var each : lines.query(new Envelope(from, to))) {
            if (meets((LineString) each, from, to)) {
                return false;
            }
        }
        return true;
    }

    private static boolean meets(LineString line, Coordinate from, Coordinate to) {
        var points = line.getCoordinates();
        var crossing = new RobustLineIntersector();
        for (var i = 1; i < points.length; i++) {
            if (Envelope.intersects(points[i - 1], points[i], from, to)) {
                crossing.computeIntersection(points[i - 1], points[i], from, to);
                if (crossing.hasIntersection()) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Places of the ends, beyond them, and between neighbours.
    ///
    /// @param index of all ends
    private static Collection<Coordinate> edge(List<LineString> ends, STRtree index) {
        var places = new ArrayList<Coordinate>();
        for (var end : ends) {
            var at = end.getCoordinateN(0);
            places.add(at);
            places.add(LineSegment.midPoint(at, end.getCoordinateN(1)));
            places.add(end.getCoordinateN(1));
            for (var other : near(index, end, APART_METRES)) {
                places.add(LineSegment.midPoint(at, ((LineString) other).getCoordinateN(0)));
            }
        }
        return apart(places, FADING_METRES / 3);
    }

    private static STRtree index(List<LineString> ends) {
        var index = new STRtree();
        ends.forEach(end -> index.insert(end.getStartPoint().getEnvelopeInternal(), end));
        return index;
    }

    private static List<?> near(STRtree index, LineString end, double metres) {
        var box = end.getStartPoint().getEnvelopeInternal();
        box.expandBy(metres);
        return index.query(box);
    }
}
