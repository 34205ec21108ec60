package org.amnok.map.symbol;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.amnok.domain.LatLon;
import org.amnok.geo.Geodesy;
import org.amnok.geo.UncertaintyText;
import org.amnok.map.FeatureTable;
import org.amnok.map.Saturation;
import org.amnok.map.SeenArea;
import org.amnok.map.Viewport;
import org.amnok.map.cluster.PlaceCircle;
import org.amnok.map.cluster.Reaches;
import org.amnok.map.contents.MapContents;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.impl.PackedCoordinateSequence;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/// How far reports reach on the ground: one circle for each distinct point and radius, however many
/// sightings share it, and only where it is larger than a symbol. Points closer together than half
/// a pixel are one. Few circles say their reach; many that overlap are one area, else their tints
/// and lines hide the map.
public final class UncertaintyCircles {
    /// Of more circles than this the reach of each is not written: the legend says it of all.
    static final int LETTERED_AT_MOST = 10;

    /// More circles than this are areas: those of about the same size are merged.
    static final int SINGLE_AT_MOST = 40;

    private static final double SMALL_RADIUS_PIXELS = 20;
    private static final int CORNERS = 180;

    /// Circles that differ by less than this factor are of about the same size.
    private static final double SIZES = 4;

    /// How far an edge of a merged circle may lie within the round line, px.
    private static final double MERGED_ROUND_PIXELS = 0.12;

    private static final double CELL_PIXELS = 0.5;
    private static final double SELECTED_LABEL = 1000;
    private static final double OTHER_LABEL = 8000;
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private static final Comparator<PlaceCircle> WIDEST_FIRST =
            Comparator.comparingDouble(c -> -c.metres());

    /// Spreads hashes of places that are near each other.
    private static final int MIXED = 0x9E3779B9;

    private volatile @Nullable Answer last;

    /// A circle as a feature.
    private record Row(
            LatLon centre, double radiusMetres, boolean isSmall, String label, double order) {}

    private record Answer(List<Row> rows, SimpleFeatureCollection features) {}

    /// Circles in the picture and around it.
    ///
    /// @param selected those of something that is selected
    private record Near(Collection<PlaceCircle> circles, Set<PlaceCircle> selected) {
        List<Row> rows(Collection<PlaceCircle> some, Predicate<PlaceCircle> isLettered) {
            return some.stream()
                    .sorted(
                            WIDEST_FIRST
                                    .thenComparingDouble(c -> c.centre().lonDegrees())
                                    .thenComparingDouble(c -> c.centre().latDegrees()))
                    .map(c -> row(c, isLettered.test(c)))
                    .toList();
        }

        Row row(PlaceCircle circle, boolean isLettered) {
            var before = selected.contains(circle) ? SELECTED_LABEL : OTHER_LABEL;
            return new Row(
                    circle.centre(),
                    circle.metres(),
                    circle.radius() < SMALL_RADIUS_PIXELS,
                    isLettered ? UncertaintyText.of(circle.metres()) : "",
                    before + 1 / circle.metres());
        }
    }

    /// The cell of a circle: circles in one cell cannot be distinguished in the picture.
    record Cell(long x, long y, double radiusMetres) {
        static Cell of(PlaceCircle circle) {
            return new Cell(
                    Math.round(circle.x() / CELL_PIXELS),
                    Math.round(circle.y() / CELL_PIXELS),
                    circle.metres());
        }
    }

    /// Circles that reach into the picture, the widest first; with few of them those nearby, too,
    /// without their reach. The same features again while the map is moved and shows the same ones.
    public SimpleFeatureCollection of(MapContents contents, Viewport viewport) {
        var near = near(contents, viewport);
        var seen = SeenArea.of(viewport);
        var circles = near.circles.stream().filter(c -> isSeen(c, seen)).toList();
        if (circles.size() > SINGLE_AT_MOST) {
            var selected = circles.stream().filter(near.selected::contains).toList();
            return features(merged(near, circles, viewport), near.rows(selected, c -> true));
        }
        var isLettered = circles.size() <= LETTERED_AT_MOST;
        var rows =
                near.rows(
                        near.circles,
                        c -> isSeen(c, seen) && (isLettered || near.selected.contains(c)));
        var known = last;
        if (known == null || !known.rows.equals(rows)) {
            known = new Answer(rows, features(new LinkedHashMap<>(), rows));
            last = known;
        }
        return known.features;
    }

    private static SimpleFeatureCollection features(Map<Row, Geometry> merged, List<Row> rows) {
        var table =
                new FeatureTable("uncertainty", "small", "label", "order", "coord_uncertainty_m");
        merged.forEach((row, area) -> add(table, area, row));
        rows.forEach(row -> add(table, polygon(row.centre, row.radiusMetres, CORNERS), row));
        return table.collection();
    }

    private static void add(FeatureTable table, Geometry area, Row row) {
        table.add(area, row.isSmall, row.label, row.order, row.radiusMetres);
    }

    private static boolean isSeen(PlaceCircle circle, SeenArea seen) {
        var at = circle.centre();
        return seen.mayShow(at.lonDegrees(), at.latDegrees(), circle.metres());
    }

    /// Those that cannot be told apart once.
    private static Near near(MapContents contents, Viewport viewport) {
        var circles = new LinkedHashMap<Cell, PlaceCircle>();
        for (var circle : contents.sightings().reaches().circles(viewport)) {
            if (!contents.isInCell(circle.centre(), circle.metres())) {
                circles.putIfAbsent(Cell.of(circle), circle);
            }
        }
        var marks = contents.sightings().source();
        var selected = new HashSet<PlaceCircle>();
        contents.sightings().clusters().among(contents.selected()).stream()
                .filter(mark -> marks.uncertaintyMetres(mark) > 0)
                .mapToObj(
                        m ->
                                PlaceCircle.of(
                                        marks.point(m), marks.uncertaintyMetres(m), 1, viewport))
                .filter(circle -> circles.replace(Cell.of(circle), circle) != null)
                .forEach(selected::add);
        return new Near(circles.values(), selected);
    }

    /// One area for each size, the widest first.
    private static Map<Row, Geometry> merged(
            Near near, Collection<PlaceCircle> circles, Viewport viewport) {
        var sizes =
                circles.stream()
                        .collect(
                                Collectors.groupingBy(
                                        UncertaintyCircles::size,
                                        TreeMap::new,
                                        Collectors.toList()));
        var merged = new LinkedHashMap<Row, Geometry>();
        for (var alike : sizes.descendingMap().values()) {
            var outer = outer(alike, viewport);
            var area = UnaryUnionOp.union(outer.stream().map(UncertaintyCircles::rough).toList());
            merged.put(
                    near.row(alike.stream().min(WIDEST_FIRST).orElseThrow(), false),
                    withoutSlivers(area, viewport));
        }
        return merged;
    }

    /// Gaps between circles that are smaller than the smallest circle drawn are no shapes to be
    /// read.
    private static Geometry withoutSlivers(Geometry area, Viewport viewport) {
        var parts = new ArrayList<Polygon>();
        for (var i = 0; i < area.getNumGeometries(); i++) {
            if (area.getGeometryN(i) instanceof Polygon part) {
                var holes =
                        IntStream.range(0, part.getNumInteriorRing())
                                .mapToObj(part::getInteriorRingN)
                                .filter(hole -> isSeen(hole.getEnvelopeInternal(), viewport))
                                .toArray(LinearRing[]::new);
                parts.add(GEOMETRIES.createPolygon(part.getExteriorRing(), holes));
            }
        }
        return GEOMETRIES.createMultiPolygon(parts.toArray(Polygon[]::new));
    }

    private static boolean isSeen(Envelope hole, Viewport viewport) {
        var from = viewport.screen(LatLon.ofXy(hole.getMinX(), hole.getMinY()));
        var to = viewport.screen(LatLon.ofXy(hole.getMaxX(), hole.getMaxY()));
        return Math.abs(to.x - from.x) > 2 * Reaches.SYMBOL_PIXELS
                || Math.abs(to.y - from.y) > 2 * Reaches.SYMBOL_PIXELS;
    }

    private static int size(PlaceCircle circle) {
        return (int) Math.floor(Math.log(circle.radius()) / Math.log(SIZES));
    }

    /// Without those that lie within others: the fewer, the sooner they are merged. Of one width
    /// they come in no order of place, so that the outer ones are among the first.
    private static List<PlaceCircle> outer(Collection<PlaceCircle> circles, Viewport viewport) {
        var covered = new Saturation((int) viewport.widthPixels(), (int) viewport.heightPixels());
        return circles.stream()
                .sorted(WIDEST_FIRST.thenComparingInt(c -> MIXED * c.centre().hashCode()))
                .filter(c -> isOutside(c, covered))
                .toList();
    }

    private static boolean isOutside(PlaceCircle circle, Saturation covered) {
        if (covered.hides(circle.x(), circle.y(), circle.radius())) {
            return false;
        }
        covered.add(circle.x(), circle.y(), circle.radius());
        return true;
    }

    private static Polygon rough(PlaceCircle circle) {
        var corners = Math.PI / Math.acos(1 - MERGED_ROUND_PIXELS / circle.radius());
        return polygon(
                circle.centre(), circle.metres(), (int) Math.ceil(Math.min(corners, CORNERS)));
    }

    /// A circle on the ground, true in every projection.
    private static Polygon polygon(LatLon centre, double radiusMetres, int count) {
        var xy = new double[2 * (count + 1)];
        for (var i = 0; i < count; i++) {
            var corner = Geodesy.destination(centre, i * 360.0 / count, radiusMetres);
            xy[2 * i] = corner.lonDegrees();
            xy[2 * i + 1] = corner.latDegrees();
        }
        xy[2 * count] = xy[0];
        xy[2 * count + 1] = xy[1];
        return GEOMETRIES.createPolygon(new PackedCoordinateSequence.Double(xy, 2, 0));
    }
}
