package org.amnok.map.stretch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.amnok.domain.LatLon;
import org.amnok.domain.River;
import org.amnok.domain.record.RiverStretch;
import org.amnok.geo.border.RiverLine;
import org.amnok.map.ScaleBand;
import org.amnok.map.Viewport;
import org.amnok.map.ground.BaseMap;
import org.amnok.map.ground.BaseMap.Part;
import org.amnok.map.ground.PlaceText;
import org.locationtech.jts.algorithm.RectangleLineIntersector;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.util.LinearComponentExtracter;

/// The lines along which rivers are measured: those that the base map draws. Thread-safe.
public final class Rivers {
    /// An island or a lake is told of in the legend where its shore is seen to be dashed, px.
    private static final double SEEN_PIXELS = 12;

    private static final double UNITS_PER_DEGREE = 10_000;

    /// Closer than 1 : so much, straight pieces of coarse shores are seen.
    private static final double COARSE = 250_000;

    /// How far around the box of a picture its edges may bow, part of its size.
    private static final double NEAR = 0.1;

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private final BaseMap base;
    private final Map<Part, List<Coordinate[]>> shapes = new ConcurrentHashMap<>();

    public Rivers(BaseMap base) {
        this.base = base;
    }

    /// Empty when the base map has no such line. Measured when first asked, in some milliseconds.
    public Optional<RiverLine> line(River river) {
        return Optional.ofNullable(base.rivers().get(river));
    }

    /// The line of a stretch, from the least kilometre that it may begin at to the greatest that it
    /// may end at, x = longitude, y = latitude, to a ten-thousandth of a degree: such lines bear no
    /// more than ten metres. Empty when the base map has no such river.
    public List<Coordinate> line(RiverStretch stretch) {
        return line(stretch.river()).stream()
                .flatMap(
                        line ->
                                line
                                        .between(stretch.from().lowest(), stretch.to().highest())
                                        .stream())
                .map(at -> new Coordinate(rounded(at.x), rounded(at.y)))
                .toList();
    }

    private static double rounded(double degrees) {
        return Math.rint(degrees * UNITS_PER_DEGREE) / UNITS_PER_DEGREE;
    }

    /// True when a river of the map, or the border, crosses the picture.
    public boolean areInView(Viewport viewport) {
        var lines = Stream.of(Part.RIVERS, Part.BORDER).flatMap(part -> shapes(part).stream());
        return crosses(lines, viewport);
    }

    /// True when water between measured banks is seen, being wider than the river's symbol.
    public boolean areBanksInView(Viewport viewport) {
        var band = ScaleBand.of(viewport.scaleDenominator());
        return areas(Part.RIVER_WATER, "measured")
                .anyMatch(
                        water ->
                                pixels(water.getEnvelopeInternal(), viewport)
                                                .intersects(viewport.frame())
                                        && meanWidth(water, viewport) > band.riverWidth());
    }

    /// True when an island is seen whose size is measured and whose shape is not.
    public boolean areGuessedIslandsInView(Viewport viewport) {
        return isInView(Part.ISLANDS, viewport);
    }

    /// True when a lake is seen whose size is known and whose shape is not.
    public boolean areGuessedLakesInView(Viewport viewport) {
        return isInView(Part.LAKES, viewport);
    }

    /// True when the coast is seen so close that it is seen to be coarse.
    public boolean isCoarseCoastInView(Viewport viewport) {
        return viewport.scaleDenominator() < COARSE
                && crosses(shapes(Part.COAST).stream(), viewport);
    }

    /// True when a lake's outline, or that of the reservoir where no banks were measured, is seen
    /// so close that it is seen to be coarse.
    public boolean areCoarseShoresInView(Viewport viewport) {
        var scale = viewport.scaleDenominator();
        var lakes =
                scale < ScaleBand.DISTRICT.minDenominator()
                        ? Stream.<Geometry>of()
                        : areas(Part.LAKES, "outline");
        var box = GEOMETRIES.toGeometry(box(viewport));
        return scale < COARSE
                && Stream.concat(areas(Part.RIVER_WATER, "outline"), lakes)
                        .anyMatch(box::intersects);
    }

    /// Around the corners and the middles of the edges of a picture, degrees.
    private static Envelope box(Viewport viewport) {
        var width = viewport.widthPixels();
        var height = viewport.heightPixels();
        var box = new Envelope();
        for (var x : new double[] {0, width / 2, width}) {
            for (var y : new double[] {0, height / 2, height}) {
                var corner = viewport.positionAt(x, y);
                box.expandToInclude(corner.lonDegrees(), corner.latDegrees());
            }
        }
        return box;
    }

    private boolean isInView(Part part, Viewport viewport) {
        return areas(part, "size")
                .map(area -> pixels(area.getEnvelopeInternal(), viewport))
                .anyMatch(
                        area ->
                                area.getDiameter() >= SEEN_PIXELS
                                        && area.intersects(viewport.frame()));
    }

    private Stream<Geometry> areas(Part part, String basis) {
        return base.features(part).stream()
                .filter(f -> PlaceText.text(f, "basis").equals(basis))
                .map(f -> (Geometry) f.getDefaultGeometry());
    }

    private static Envelope pixels(Envelope box, Viewport viewport) {
        return new Envelope(
                viewport.screen(LatLon.ofXy(box.getMinX(), box.getMinY())),
                viewport.screen(LatLon.ofXy(box.getMaxX(), box.getMaxY())));
    }

    /// Of a long area, px.
    private static double meanWidth(Geometry water, Viewport viewport) {
        var box = water.getEnvelopeInternal();
        var shown = pixels(box, viewport);
        var perDegree = Math.sqrt(shown.getArea() / box.getArea());
        return 2 * water.getArea() / water.getLength() * perDegree;
    }

    /// The vertices of rivers and borders that lie in a picture, px.
    public List<Coordinate> verticesIn(Viewport viewport) {
        var near = near(viewport);
        return Stream.of(Part.RIVERS, Part.BORDER)
                .flatMap(part -> shapes(part).stream())
                .flatMap(Stream::of)
                .filter(near::contains)
                .map(c -> screen(c, viewport))
                .filter(viewport.frame()::contains)
                .toList();
    }

    /// The nodes of a lattice over a picture that lie in the Yalu between its banks, px.
    public List<Coordinate> waterIn(Viewport viewport) {
        var lattice = new WaterLattice(viewport);
        base.features(Part.RIVER_WATER).stream()
                .map(f -> (Geometry) f.getDefaultGeometry())
                .filter(
                        area ->
                                pixels(area.getEnvelopeInternal(), viewport)
                                        .intersects(viewport.frame()))
                .forEach(lattice::add);
        return lattice.nodes();
    }

    private List<Coordinate[]> shapes(Part part) {
        return shapes.computeIfAbsent(
                part,
                p ->
                        base.features(p).stream()
                                .map(f -> ((Geometry) f.getDefaultGeometry()).getCoordinates())
                                .toList());
    }

    /// Only segments near the picture are brought to pixels: most are far away.
    private static boolean crosses(Stream<Coordinate[]> lines, Viewport viewport) {
        var view = new RectangleLineIntersector(viewport.frame());
        var near = near(viewport);
        return lines.anyMatch(line -> crosses(line, viewport, view, near));
    }

    private static boolean crosses(
            Coordinate[] line, Viewport viewport, RectangleLineIntersector view, Envelope near) {
        for (var i = 1; i < line.length; i++) {
            if (near.intersects(line[i - 1], line[i])
                    && view.intersects(screen(line[i - 1], viewport), screen(line[i], viewport))) {
                return true;
            }
        }
        return false;
    }

    /// A box that holds all that is seen, and little more, degrees.
    private static Envelope near(Viewport viewport) {
        var near = box(viewport);
        near.expandBy(NEAR * Math.max(near.getWidth(), near.getHeight()));
        return near;
    }

    private static Coordinate screen(Coordinate at, Viewport viewport) {
        return viewport.screen(LatLon.ofXy(at.x, at.y));
    }

    /// True when a part of the band that shows lies in the picture.
    public boolean inView(StretchBand band, Viewport viewport) {
        var lines =
                line(band.along().river()).stream()
                        .map(line -> line.between(band.start(), band.end()))
                        .map(points -> points.toArray(Coordinate[]::new));
        return crosses(lines, viewport);
    }

    /// The nodes of a lattice over a picture that lie in areas of water. Each edge of an area is
    /// looked at once: below the place where it crosses a column of nodes, what was outside is
    /// inside, and the reverse.
    private static final class WaterLattice {
        private static final double STEP = 12;

        private final Viewport viewport;
        private final boolean[][] inside;

        WaterLattice(Viewport viewport) {
            this.viewport = viewport;
            inside =
                    new boolean[firstAfter(viewport.widthPixels())]
                            [firstAfter(viewport.heightPixels())];
        }

        /// The number of the first node at a coordinate, px, or beyond it.
        private static int firstAfter(double at) {
            return (int) Math.ceil(at / STEP - 0.5);
        }

        private static double at(int node) {
            return (node + 0.5) * STEP;
        }

        /// Adds an area, which lies over no other one. WGS 84.
        void add(Geometry area) {
            for (var ring : LinearComponentExtracter.getLines(area)) {
                add(((LineString) ring).getCoordinates());
            }
        }

        private void add(Coordinate[] ring) {
            var before = screen(ring[0], viewport);
            for (var i = 1; i < ring.length; i++) {
                var next = screen(ring[i], viewport);
                cross(before, next);
                before = next;
            }
        }

        private void cross(Coordinate from, Coordinate to) {
            var last = Math.min(inside.length, firstAfter(Math.max(from.x, to.x)));
            for (var i = Math.max(0, firstAfter(Math.min(from.x, to.x))); i < last; i++) {
                var y = from.y + (to.y - from.y) * (at(i) - from.x) / (to.x - from.x);
                var column = inside[i];
                for (var j = Math.max(0, firstAfter(y)); j < column.length; j++) {
                    column[j] ^= true;
                }
            }
        }

        /// The nodes that lie in what was added, px.
        List<Coordinate> nodes() {
            var nodes = new ArrayList<Coordinate>();
            for (var i = 0; i < inside.length; i++) {
                for (var j = 0; j < inside[i].length; j++) {
                    if (inside[i][j]) {
                        nodes.add(new Coordinate(at(i), at(j)));
                    }
                }
            }
            return nodes;
        }
    }
}
