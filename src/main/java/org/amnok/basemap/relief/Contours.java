package org.amnok.basemap.relief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import org.amnok.basemap.archive.TileMath;
import org.amnok.domain.LruCache;
import org.amnok.geo.projection.MapProjection;
import org.amnok.geo.projection.Projections;
import org.amnok.map.FeatureLayer;
import org.amnok.map.MapExtent;
import org.amnok.map.MapLayer;
import org.amnok.map.ReliefPart;
import org.amnok.map.SeenArea;
import org.amnok.map.Theme;
import org.amnok.map.ThemeColour;
import org.amnok.map.Viewport;
import org.amnok.map.symbology.Symbology;
import org.amnok.words.Messages;
import org.geotools.api.style.Style;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/// Contours of heights, traced tile by tile on the grid of web maps: the same tile is the same
/// collection from picture to picture. Thread-safe.
public final class Contours {
    /// Smaller scales have too many lines for the eye.
    private static final double WIDEST_DENOMINATOR = 330_000;

    /// Metres of height for each of the scale's denominator: 20 m at 1:50,000.
    private static final double PER_DENOMINATOR = 1 / 2500.0;

    /// Posts tell no less than a part of the distance between them.
    private static final double PER_POST = 1 / 3.0;

    /// Where the posts carry only lines this many times as far apart as the scale asks for, there
    /// are none.
    private static final double MOST_MISSED = 4;

    private static final int[] STEPS = {5, 10, 20, 50, 100, 200, 500};

    /// Every fifth is drawn heavier and has its height.
    static final int INDEX = 5;

    private static final int SIDE = 256;
    private static final int KEPT = 64;
    private static final int MOST_TILES = 64;

    /// A cell is at most this wide on the map, px.
    private static final double CELL_PIXELS = 2.5;

    /// Cells between posts that are of use.
    private static final double CELLS_PER_POST = 4;

    /// Lines whose height is written, of each tile, and how long they are at least, in cells.
    private static final int MOST_LABELS = 2;

    private static final int LEAST_LABELLED = 60;

    /// A line that is shorter is a speck, in cells.
    private static final double LEAST_LENGTH = 4;

    private static final double ORDER = 1e6;
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private final HeightModel model;
    private final MapProjection mercator = Projections.webMercator();
    private final LruCache<Tile, SimpleFeatureCollection> tiles = new LruCache<>(KEPT);
    private final Map<Theme, Style> styles = new EnumMap<>(Theme.class);

    private record Tile(int zoom, int column, int row, int interval) {}

    public Contours(HeightModel model) {
        this.model = model;
    }

    /// From contour to contour, metres; 0 where the scale or the posts carry none.
    public int interval(Viewport viewport) {
        return metres(viewport.scaleDenominator(), model.postMetres()).orElse(0);
    }

    /// None where the scale or the posts carry none, or it was cancelled.
    public List<MapLayer> layers(Viewport viewport, Theme theme, BooleanSupplier cancelled) {
        var interval = interval(viewport);
        if (interval == 0) {
            return List.of();
        }
        var layers = new ArrayList<MapLayer>();
        for (var tile : seen(viewport, interval)) {
            if (cancelled.getAsBoolean()) {
                return List.of();
            }
            var features = features(tile);
            if (!features.isEmpty()) {
                var id = ReliefPart.CONTOURS.id() + "-" + tile.column() + "-" + tile.row();
                layers.add(new FeatureLayer(id, ReliefPart.CONTOURS, features, style(theme), 1));
            }
        }
        return layers;
    }

    private synchronized Style style(Theme theme) {
        return styles.computeIfAbsent(theme, each -> style(new Symbology(each)));
    }

    /// Quieter than streets.
    private static Style style(Symbology symbology) {
        var label = symbology.text(ThemeColour.LBL_CONTOUR, 9.5, 400).onLine().done();
        return symbology.style(
                symbology.where(
                        "kind",
                        "plain",
                        symbology.always(symbology.line(ThemeColour.CONTOUR, 0.6, 0.4))),
                symbology.where(
                        "kind",
                        "index",
                        symbology.always(symbology.line(ThemeColour.CONTOUR, 1, 0.55), label)));
    }

    private List<Tile> seen(Viewport viewport, int interval) {
        var zoom = zoom(viewport);
        var degrees = SeenArea.of(viewport).degrees();
        var right = index(TileMath.column(zoom, degrees.getMaxX()));
        var bottom = index(TileMath.row(zoom, degrees.getMinY()));
        var seen = new ArrayList<Tile>();
        for (var row = index(TileMath.row(zoom, degrees.getMaxY())); row <= bottom; row++) {
            for (var column = index(TileMath.column(zoom, degrees.getMinX()));
                    column <= right;
                    column++) {
                var tile = new Tile(zoom, column, row, interval);
                if (seen.size() < MOST_TILES && extent(tile).touches(viewport)) {
                    seen.add(tile);
                }
            }
        }
        return seen;
    }

    private static int index(double place) {
        return (int) Math.floor(place);
    }

    private int zoom(Viewport viewport) {
        var perUnit = mercator.groundMetresPerUnit(viewport.centre());
        var wanted =
                Math.max(
                        CELL_PIXELS * viewport.groundMetresPerPixel(),
                        model.postMetres() / CELLS_PER_POST);
        var cells = TileMath.side(0) * perUnit / SIDE / wanted;
        return Math.clamp((long) Math.ceil(Math.log(cells) / Math.log(2)), 1, 22);
    }

    private MapExtent extent(Tile tile) {
        return TileMath.extent(
                tile.zoom(), tile.column(), tile.row(), tile.column() + 1, tile.row() + 1);
    }

    private SimpleFeatureCollection features(Tile tile) {
        return tiles.get(tile, () -> traced(tile));
    }

    /// Nodes at the edges are those of the neighbours, so that lines meet.
    private SimpleFeatureCollection traced(Tile tile) {
        var extent = extent(tile);
        var cell = (extent.maxX() - extent.minX()) / SIDE;
        var nodes =
                new Lattice(
                        mercator,
                        extent.minX() - cell / 2,
                        extent.maxY() + cell / 2,
                        cell,
                        SIDE + 1,
                        SIDE + 1);
        var metres = model.sample(nodes);
        var lowest = Double.POSITIVE_INFINITY;
        var highest = Double.NEGATIVE_INFINITY;
        for (var each : metres) {
            lowest = Float.isNaN(each) ? lowest : Math.min(lowest, each);
            highest = Float.isNaN(each) ? highest : Math.max(highest, each);
        }
        var tracer = new ContourTracer(metres, SIDE + 1, SIDE + 1);
        var lines = new ArrayList<Line>();
        var step = tile.interval();
        for (var level = step * Math.ceil(lowest / step); level <= highest; level += step) {
            for (var line : tracer.lines(level)) {
                lines.add(new Line((int) level, line));
            }
        }
        return collection(lines, nodes, step);
    }

    private static SimpleFeatureCollection collection(List<Line> lines, Lattice nodes, int step) {
        var table = ReliefPart.CONTOURS.table();
        var labelled =
                lines.stream()
                        .filter(line -> line.isIndex(step) && line.length() > LEAST_LABELLED)
                        .sorted(Comparator.comparingDouble(Line::length).reversed())
                        .limit(MOST_LABELS)
                        .toList();
        for (var line : lines) {
            if (line.length() >= LEAST_LENGTH) {
                table.add(
                        GEOMETRIES.createLineString(line.degrees(nodes)),
                        line.isIndex(step) ? "index" : "plain",
                        labelled.contains(line) ? Messages.number(line.level()) : "",
                        ORDER);
            }
        }
        return table.collection();
    }

    /// "1,050", as maps write heights. A line of a height.
    ///
    /// @param points x and y by turns, in steps between nodes
    @SuppressWarnings("ArrayRecordComponent") // known by identity
    private record Line(int level, double[] points) {
        boolean isIndex(int step) {
            return level % (step * INDEX) == 0;
        }

        double length() {
            var sum = 0.0;
            for (var i = 2; i < points.length; i += 2) {
                sum += Math.hypot(points[i] - points[i - 2], points[i + 1] - points[i - 1]);
            }
            return sum;
        }

        Coordinate[] degrees(Lattice nodes) {
            var degrees = new Coordinate[points.length / 2];
            for (var i = 0; i < degrees.length; i++) {
                var place = nodes.place(points[2 * i] + 0.5, points[2 * i + 1] + 0.5);
                degrees[i] = place.coordinate();
            }
            return degrees;
        }
    }

    /// Metres; empty where the posts are too far apart for a scale, or the scale is too small.
    ///
    /// @param postMetres from post to post
    static OptionalInt metres(double denominator, double postMetres) {
        var asked = stepOf(denominator * PER_DENOMINATOR);
        var carried = stepOf(postMetres * PER_POST);
        return denominator > WIDEST_DENOMINATOR || carried > MOST_MISSED * asked
                ? OptionalInt.empty()
                : OptionalInt.of(Math.max(asked, carried));
    }

    /// The first that is about as large.
    private static int stepOf(double metres) {
        for (var step : STEPS) {
            if (step >= 0.8 * metres) {
                return step;
            }
        }
        return Integer.MAX_VALUE;
    }
}
