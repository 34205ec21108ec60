package org.amnok.geo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.amnok.domain.LatLon;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;

/// A shape while it is drawn or changed vertex by vertex. Immutable.
///
/// @param paths points: one vertex each; lines: their vertices; areas: their rings, without the
///   first vertex again at the end, a ring within another one being a hole
public record Sketch(Kind kind, List<List<LatLon>> paths) {
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    /// What is drawn.
    public enum Kind {
        POINT(1),
        LINE(2),
        AREA(3);

        private final int least;

        Kind(int least) {
            this.least = least;
        }

        /// The fewest vertices of a path.
        public int leastVertices() {
            return least;
        }
    }

    /// A vertex by its place in the sketch.
    public record Vertex(int path, int index) {}

    public Sketch {
        paths = paths.stream().map(List::copyOf).toList();
    }

    /// Nothing drawn yet.
    public static Sketch empty(Kind kind) {
        return new Sketch(kind, List.of());
    }

    /// The vertices of a geometry; empty when it mixes points, lines and areas, or is empty.
    public static Optional<Sketch> of(Geometry geometry) {
        var paths = new ArrayList<List<LatLon>>();
        @Nullable Kind kind = null;
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            var part = geometry.getGeometryN(i);
            var partKind = kind(part);
            if (partKind == null || kind != null && kind != partKind) {
                return Optional.empty();
            }
            kind = partKind;
            addPaths(part, paths);
        }
        return kind == null ? Optional.empty() : Optional.of(new Sketch(kind, paths));
    }

    private static @Nullable Kind kind(Geometry part) {
        return switch (part) {
            case Geometry none when none.isEmpty() -> null;
            case Point _ -> Kind.POINT;
            case LineString _ -> Kind.LINE;
            case Polygon _ -> Kind.AREA;
            default -> null;
        };
    }

    private static void addPaths(Geometry part, List<List<LatLon>> paths) {
        if (part instanceof Polygon polygon) {
            paths.add(ring(polygon.getExteriorRing()));
            for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                paths.add(ring(polygon.getInteriorRingN(i)));
            }
        } else {
            paths.add(places(part));
        }
    }

    private static List<LatLon> ring(LinearRing ring) {
        var places = places(ring);
        return places.subList(0, places.size() - 1);
    }

    private static List<LatLon> places(Geometry part) {
        return Stream.of(part.getCoordinates()).map(c -> LatLon.ofXy(c.x, c.y)).toList();
    }

    /// With one vertex more at the end of the last path.
    public Sketch with(LatLon place) {
        if (paths.isEmpty() || kind == Kind.POINT) {
            return new Sketch(kind, List.of(List.of(place)));
        }
        var last = paths.size() - 1;
        return changed(last, path -> path.add(paths.getLast().size(), place));
    }

    public Sketch withoutLast() {
        if (paths.isEmpty()) {
            return this;
        }
        var last = paths.getLast();
        return last.size() == 1
                ? new Sketch(kind, paths.subList(0, paths.size() - 1))
                : changed(paths.size() - 1, path -> path.removeLast());
    }

    public Sketch moved(Vertex vertex, LatLon to) {
        return changed(vertex.path, path -> path.set(vertex.index, to));
    }

    /// With a vertex more, before the given one or at the end of its path.
    public Sketch inserted(Vertex before, LatLon place) {
        return changed(before.path, path -> path.add(before.index, place));
    }

    /// True when a vertex can go and the shape is still one.
    public boolean canLose(Vertex vertex) {
        return paths.get(vertex.path).size() > kind.leastVertices() || paths.size() > 1;
    }

    /// Without a vertex; a path that has too few then goes whole.
    public Sketch without(Vertex vertex) {
        if (paths.get(vertex.path).size() > kind.leastVertices()) {
            return changed(vertex.path, path -> path.remove(vertex.index));
        }
        var rest = new ArrayList<>(paths);
        rest.remove(vertex.path);
        return new Sketch(kind, rest);
    }

    private Sketch changed(int path, Consumer<List<LatLon>> change) {
        UnaryOperator<List<LatLon>> changed =
                before -> {
                    var after = new ArrayList<>(before);
                    change.accept(after);
                    return after;
                };
        var all = new ArrayList<>(paths);
        all.set(path, changed.apply(paths.get(path)));
        return new Sketch(kind, all);
    }

    /// True when every path has the vertices that it needs.
    public boolean isComplete() {
        return !paths.isEmpty() && paths.stream().allMatch(p -> p.size() >= kind.leastVertices());
    }

    /// Why it is no shape yet; empty when it is one.
    public Optional<String> complaint() {
        if (!isComplete()) {
            return Optional.of(
                    switch (kind) {
                        case POINT -> Messages.text("geo.a_point_needs_a_place");
                        case LINE -> Messages.text("geo.a_line_needs_two_vertices");
                        case AREA -> Messages.text("geo.an_area_needs_three_vertices");
                    });
        }
        return new IsValidOp(geometry()).isValid()
                ? Optional.empty()
                : Optional.of(Messages.text("geo.the_outline_crosses_or_touches"));
    }

    /// The shape, x = longitude, y = latitude.
    ///
    /// @throws IllegalStateException when it is not complete
    public Geometry geometry() {
        if (!isComplete()) {
            throw new IllegalStateException("not complete");
        }
        var parts =
                switch (kind) {
                    case POINT ->
                            paths.stream()
                                    .map(p -> GEOMETRIES.createPoint(coordinates(p)[0]))
                                    .toList();
                    case LINE ->
                            paths.stream()
                                    .map(p -> GEOMETRIES.createLineString(coordinates(p)))
                                    .toList();
                    case AREA -> polygons();
                };
        return GEOMETRIES.buildGeometry(new ArrayList<Geometry>(parts));
    }

    /// Rings from the largest to the smallest: one that lies in an odd number of others is a hole
    /// of the smallest of them.
    private List<Polygon> polygons() {
        var rings =
                paths.stream()
                        .map(p -> GEOMETRIES.createPolygon(closed(p)))
                        .sorted(Comparator.comparingDouble(Polygon::getArea).reversed())
                        .toList();
        var shells = new ArrayList<List<LinearRing>>();
        for (int i = 0; i < rings.size(); i++) {
            var ring = rings.get(i);
            var around = rings.subList(0, i).stream().filter(r -> holds(r, ring)).toList();
            if (around.size() % 2 == 0) {
                shells.add(new ArrayList<>(List.of(ring.getExteriorRing())));
            } else {
                var shell = around.getLast().getExteriorRing();
                shells.stream()
                        .filter(s -> s.getFirst() == shell)
                        .forEach(s -> s.add(ring.getExteriorRing()));
            }
        }
        return shells.stream().map(Sketch::polygon).toList();
    }

    private static boolean holds(Polygon outer, Polygon inner) {
        return outer.getEnvelopeInternal().contains(inner.getEnvelopeInternal())
                && outer.contains(inner.getInteriorPoint());
    }

    private static Polygon polygon(List<LinearRing> rings) {
        return GEOMETRIES.createPolygon(
                rings.getFirst(), rings.subList(1, rings.size()).toArray(LinearRing[]::new));
    }

    private static Coordinate[] closed(List<LatLon> path) {
        var ring = new ArrayList<>(path);
        ring.add(path.getFirst());
        return coordinates(ring);
    }

    private static Coordinate[] coordinates(List<LatLon> path) {
        return path.stream().map(LatLon::coordinate).toArray(Coordinate[]::new);
    }
}
