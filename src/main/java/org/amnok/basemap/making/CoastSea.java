package org.amnok.basemap.making;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.amnok.basemap.making.BoxCut.Box;
import org.amnok.basemap.osm.OsmTags;
import org.amnok.basemap.osm.World;
import org.amnok.domain.FileFault;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.polygonize.Polygonizer;

/// The sea, which OpenStreetMap knows by its coasts alone: water lies on the right of each. It is
/// filled cell by cell; in a cell in which a coast ends, as at the edge of an extract, nobody can
/// say where the sea is, and it is left out.
///
/// @see <a
///   href="https://wiki.openstreetmap.org/wiki/Tag:natural%3Dcoastline">Tag:natural=coastline</a>
final class CoastSea {
    /// Cells are tiles of this zoom: wider ones get no sea, since the edges of cells would be seen.
    private static final int CELL_ZOOM = 7;

    private static final int SHIFT = World.BITS - CELL_ZOOM;
    private static final int MOST_PLACES = 8_000_000;
    private static final TileFeature SEA = TileFeature.of(TileLayer.WATER, "ocean", "", CELL_ZOOM);
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private final List<int[]> coasts = new ArrayList<>();
    private final Set<List<Integer>> known = new HashSet<>();
    private long places;

    static boolean isCoast(OsmTags tags) {
        return tags.get("natural").equals("coastline");
    }

    /// Leaves out what is there already, of another file.
    void add(int[] coast) throws IOException {
        places += coast.length / 2;
        if (places > MOST_PLACES) {
            throw FileFault.of("basemap.its_coasts_have_more_than_nodes", MOST_PLACES);
        }
        var last = coast.length - 2;
        if (known.add(List.of(coast[0], coast[1], coast[last], coast[last + 1], last))) {
            coasts.add(coast);
        }
    }

    void cut(TileCutter cutter) throws IOException {
        var cells = new HashMap<List<Integer>, List<int[]>>();
        for (var coast : coasts) {
            var box = Coordinates.box(coast);
            for (var x = box[0] >> SHIFT; x <= box[2] >> SHIFT; x++) {
                for (var y = box[1] >> SHIFT; y <= box[3] >> SHIFT; y++) {
                    cells.computeIfAbsent(List.of(x, y), c -> new ArrayList<>()).add(coast);
                }
            }
        }
        for (var cell : cells.entrySet()) {
            var sea =
                    new Cell(cell.getKey().getFirst(), cell.getKey().getLast())
                            .sea(cell.getValue());
            for (var rings : sea) {
                cutter.area(rings, SEA, OsmTags.NONE);
            }
        }
    }

    /// A square that is filled.
    private static final class Cell {
        private final Box box;

        /// Straight pieces of coast, each from its one end to the other.
        private final Set<List<Coordinate>> pieces = new HashSet<>();

        private final List<LineString> edges = new ArrayList<>();
        private final Set<Integer> onLeft = new TreeSet<>();
        private final Set<Integer> onRight = new TreeSet<>();
        private final Set<Integer> onTop = new TreeSet<>();
        private final Set<Integer> onBottom = new TreeSet<>();

        Cell(int x, int y) {
            box =
                    new Box(
                            x << SHIFT,
                            y << SHIFT,
                            (int) Math.min(Integer.MAX_VALUE, (long) x + 1 << SHIFT),
                            (int) Math.min(Integer.MAX_VALUE, (long) y + 1 << SHIFT));
            for (var sides : List.of(onTop, onBottom)) {
                sides.addAll(List.of(box.left(), box.right()));
            }
            for (var sides : List.of(onLeft, onRight)) {
                sides.addAll(List.of(box.top(), box.bottom()));
            }
        }

        List<List<int[]>> sea(Collection<int[]> coasts) {
            for (var coast : coasts) {
                BoxCut.line(coast, box).forEach(this::add);
            }
            var polygonizer = new Polygonizer();
            side(onTop, true, box.top());
            side(onBottom, true, box.bottom());
            side(onLeft, false, box.left());
            side(onRight, false, box.right());
            polygonizer.add(edges);
            var sea = new ArrayList<List<int[]>>();
            if (pieces.isEmpty()
                    || !polygonizer.getDangles().isEmpty()
                    || !polygonizer.getCutEdges().isEmpty()) {
                return sea;
            }
            for (var face : polygonizer.getPolygons()) {
                if (isSea((Polygon) face)) {
                    sea.add(rings((Polygon) face));
                }
            }
            return sea;
        }

        private void add(int[] coast) {
            var points = new Coordinate[coast.length / 2];
            for (var i = 0; i < points.length; i++) {
                points[i] = new Coordinate(coast[2 * i], coast[2 * i + 1]);
                if (i > 0) {
                    pieces.add(List.of(points[i - 1], points[i]));
                }
            }
            edges.add(GEOMETRIES.createLineString(points));
            crossing(coast[0], coast[1]);
            crossing(coast[coast.length - 2], coast[coast.length - 1]);
        }

        private void crossing(int x, int y) {
            if (x == box.left() || x == box.right()) {
                (x == box.left() ? onLeft : onRight).add(y);
            }
            if (y == box.top() || y == box.bottom()) {
                (y == box.top() ? onTop : onBottom).add(x);
            }
        }

        /// The pieces of an edge of the cell between those places at which coasts pass it.
        private void side(Set<Integer> places, boolean isLevel, int at) {
            Integer before = null;
            for (var place : places) {
                if (before != null) {
                    edges.add(
                            GEOMETRIES.createLineString(
                                    new Coordinate[] {
                                        corner(before, isLevel, at), corner(place, isLevel, at)
                                    }));
                }
                before = place;
            }
        }

        private static Coordinate corner(int place, boolean isLevel, int at) {
            return isLevel ? new Coordinate(place, at) : new Coordinate(at, place);
        }

        /// True when all coasts around a face have it on their right. Numbers of the world grow
        /// southwards: right is what left is otherwise.
        private boolean isSea(Polygon face) {
            var votes = votes(face.getExteriorRing(), true);
            for (var i = 0; i < face.getNumInteriorRing(); i++) {
                var more = votes(face.getInteriorRingN(i), false);
                votes[0] += more[0];
                votes[1] += more[1];
            }
            return votes[0] > 0 && votes[1] == 0;
        }

        /// How many pieces of coast have the face on their right, and how many on their left.
        private int[] votes(LinearRing ring, boolean isShell) {
            var points = ring.getCoordinates();
            var faceOnLeft = Orientation.isCCW(points) == isShell;
            var votes = new int[2];
            for (var i = 1; i < points.length; i++) {
                var forward = pieces.contains(List.of(points[i - 1], points[i]));
                var back = pieces.contains(List.of(points[i], points[i - 1]));
                if (forward != back) {
                    // mirrored: left as reckoned is right on the map
                    votes[forward == faceOnLeft ? 0 : 1]++;
                }
            }
            return votes;
        }

        private static List<int[]> rings(Polygon face) {
            var rings = new ArrayList<int[]>();
            rings.add(flat(face.getExteriorRing()));
            for (var i = 0; i < face.getNumInteriorRing(); i++) {
                rings.add(flat(face.getInteriorRingN(i)));
            }
            return rings;
        }

        private static int[] flat(LinearRing ring) {
            return Arrays.stream(ring.getCoordinates())
                    .flatMapToInt(c -> IntStream.of((int) c.x, (int) c.y))
                    .toArray();
        }
    }
}
