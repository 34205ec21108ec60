package org.amnok.packing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.amnok.domain.LatLon;
import org.amnok.geo.border.RiverLine;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateXY;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.simplify.TopologyPreservingSimplifier;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;

/// The water of the Yalu between its measured banks.
///
/// Between two neighbouring places of the line the water is a pair of slim quadrilaterals, one to
/// each bank; the union of all of them cannot cross itself at a bend.
record RiverSurface(RiverLine line, RiverWidths widths) {
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    /// Places between two stations of 250 m.
    private static final int STEPS = 6;

    /// Stations in a piece: pieces of 20 km are found and drawn quickly.
    private static final int PIECE = 80;

    /// Notches narrower than twice this are filled, as are the wedges outside a bend.
    private static final double NOTCH_METRES = 18;

    /// Half of what the figures are good to.
    private static final double SIMPLE_DEGREES = 0.000_025;

    /// Half the window in which the direction of the line is taken: the line is drawn with chords,
    /// so that a wide river needs a longer one.
    private static final double SHORTEST_WINDOW_KM = 0.06;

    private static final double LONGEST_WINDOW_KM = 0.3;

    /// So far up and down a reach the line is compared with it.
    private static final double NEIGHBOURS_KM = 60;

    /// A place of the line with its banks.
    private record Section(
            Coordinate at, Coordinate chinese, Coordinate korean, Coordinate middle) {}

    /// Water of one stretch.
    ///
    /// @param isMeasured false where its width was interpolated
    record Piece(Geometry water, boolean isMeasured) {}

    /// Water from a station to the next one, at a kilometre of the line.
    record Reach(Geometry water, double toKm) {}

    /// The pieces from the mouth on; each reaches a little into the next, so that no seam shows.
    List<Piece> pieces() {
        var pieces = new ArrayList<Supplier<Piece>>();
        for (var run : widths.runs()) {
            for (var from = run[0]; from < run[1]; ) {
                var first = from;
                var to = end(first, run[1]);
                var last = Math.min(to + 1, run[1]);
                pieces.add(() -> new Piece(water(first, last), !widths.isBridged()[first + 1]));
                from = to;
            }
        }
        return pieces.parallelStream().map(Supplier::get).toList();
    }

    private int end(int from, int last) {
        var to = from + 1;
        while (to < last
                && to - from < PIECE
                && widths.isBridged()[to + 1] == widths.isBridged()[from + 1]) {
            to++;
        }
        return to;
    }

    /// The water from each station to the next, from the mouth to a kilometre.
    List<Reach> reachesTo(double km) {
        return widths.runs().stream()
                .flatMap(run -> IntStream.range(run[0], run[1]).boxed())
                .parallel()
                .filter(i -> widths.kilometres()[i + 1] <= km)
                .map(i -> new Reach(water(i, i + 1), widths.kilometres()[i + 1]))
                .toList();
    }

    private Geometry water(int from, int to) {
        var parts = new ArrayList<Geometry>();
        var sections = sections(from, to);
        for (var i = 1; i < sections.size(); i++) {
            var a = sections.get(i - 1);
            var b = sections.get(i);
            add(parts, a.at, a.chinese, b.chinese);
            add(parts, a.at, b.at, b.chinese);
            add(parts, a.at, a.korean, b.korean);
            add(parts, a.at, b.at, b.korean);
        }
        return Overlay.union(parts);
    }

    private static void add(List<Geometry> parts, Coordinate... corners) {
        var ring = Arrays.copyOf(corners, 4);
        ring[3] = corners[0];
        var triangle = GEOMETRIES.createPolygon(ring);
        if (triangle.getArea() > 0) {
            parts.add(triangle);
        }
    }

    /// Rounded where bends left notches, and with no more vertices than the figures bear.
    static Geometry smooth(Geometry water) {
        var closed = Overlay.buffer(Overlay.buffer(water, NOTCH_METRES), -NOTCH_METRES);
        return Curve.through(TopologyPreservingSimplifier.simplify(closed, SIMPLE_DEGREES));
    }

    /// The middle of the channel in which the line runs; the line itself where no banks are known.
    /// The river's symbol is drawn on it, so that it lies within the banks at every scale.
    LineString course() {
        var course = new ArrayList<Coordinate>();
        var done = 0.0;
        for (var run : widths.runs()) {
            course.addAll(line.between(done, widths.kilometres()[run[0]]));
            sections(run[0], run[1]).stream().map(Section::middle).forEach(course::add);
            done = widths.kilometres()[run[1]];
        }
        course.addAll(line.between(done, line.lengthKilometres()));
        var whole = GEOMETRIES.createLineString(course.toArray(Coordinate[]::new));
        return (LineString)
                Curve.through(TopologyPreservingSimplifier.simplify(whole, SIMPLE_DEGREES));
    }

    /// Of an area the part to which a reach is nearer than what follows it upstream and down.
    Geometry beside(Geometry area, double fromKm, double toKm) {
        var reach = new HashSet<Coordinate>();
        var places = new ArrayList<Coordinate>();
        for (var km : widths.kilometres()) {
            if (km > fromKm - NEIGHBOURS_KM && km < toKm + NEIGHBOURS_KM) {
                places.add(onTheGround(km));
                if (km >= fromKm && km <= toKm) {
                    reach.add(places.getLast());
                }
            }
        }
        var cells = new VoronoiDiagramBuilder();
        cells.setSites(places);
        cells.setClipEnvelope(Overlay.onTheGround(area).getEnvelopeInternal());
        var nearest =
                Overlay.polygons(cells.getDiagram(GEOMETRIES)).stream()
                        .filter(cell -> reach.contains((Coordinate) cell.getUserData()))
                        .map(Overlay::onTheGlobe)
                        .toList();
        return Overlay.intersection(area, Overlay.union(nearest));
    }

    private Coordinate onTheGround(double km) {
        return Overlay.onTheGround(GEOMETRIES.createPoint(coordinate(km))).getCoordinate();
    }

    private List<Section> sections(int from, int to) {
        var sections = new ArrayList<Section>();
        for (var i = from; i < to; i++) {
            var station = i;
            shares(i).forEach(share -> sections.add(section(station, share)));
        }
        sections.add(section(to - 1, 1));
        return sections;
    }

    /// Even steps, and the vertices of the line, as shares of the way to the next station.
    private DoubleStream shares(int station) {
        var start = widths.kilometres()[station];
        var length = widths.kilometres()[station + 1] - start;
        var even = DoubleStream.iterate(0, i -> i < STEPS, i -> i + 1).map(i -> i / STEPS);
        var part = line.between(start, start + length);
        var corners =
                part.subList(1, part.size() - 1).stream()
                        .mapToDouble(c -> line.footOf(LatLon.ofXy(c.x, c.y)).kilometre())
                        .map(km -> (km - start) / length);
        return DoubleStream.concat(even, corners).sorted();
    }

    private Section section(int station, double share) {
        var start = widths.kilometres()[station];
        var km = start + share * (widths.kilometres()[station + 1] - start);
        var chinese = RiverWidths.between(widths.chinese(), station, share);
        var korean = RiverWidths.between(widths.korean(), station, share);
        var left = leftOf(km, (chinese + korean) / 2_000);
        var at = coordinate(km);
        return new Section(
                at,
                moved(at, left, chinese),
                moved(at, left, -korean),
                moved(at, left, middle(station, share)));
    }

    private double middle(int station, double share) {
        var chinese = RiverWidths.between(widths.channelChinese(), station, share);
        var korean = RiverWidths.between(widths.channelKorean(), station, share);
        return Double.isNaN(chinese + korean) ? 0 : (chinese - korean) / 2;
    }

    /// Across the line to the Chinese side, 1 m long, as x and y on the ground.
    private double[] leftOf(double km, double windowKm) {
        var window = Math.clamp(windowKm, SHORTEST_WINDOW_KM, LONGEST_WINDOW_KM);
        var before = coordinate(km - window);
        var after = coordinate(km + window);
        var dx = (after.x - before.x) * Overlay.metresPerLonDegree(after.y);
        var dy = (after.y - before.y) * Overlay.METRES_PER_LAT_DEGREE;
        var length = Math.hypot(dx, dy);
        return new double[] {-dy / length, dx / length};
    }

    private Coordinate coordinate(double km) {
        var at = line.at(km);
        return new CoordinateXY(at.lonDegrees(), at.latDegrees());
    }

    private static Coordinate moved(Coordinate at, double[] direction, double metres) {
        return Overlay.moved(at, metres * direction[0], metres * direction[1]);
    }
}
