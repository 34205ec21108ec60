package org.amnok.render;

import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import org.amnok.geo.Projections;
import org.amnok.map.FeatureLayer;
import org.amnok.map.FeatureTable;
import org.amnok.map.MapLayer;
import org.amnok.map.MapLook;
import org.amnok.map.MapSnapshot;
import org.amnok.map.PointLayer;
import org.amnok.map.PointSymbol;
import org.amnok.map.PointTableBuilder;
import org.amnok.map.Viewport;
import org.geotools.api.style.Fill;
import org.geotools.api.style.Font;
import org.geotools.api.style.Mark;
import org.geotools.api.style.Style;
import org.geotools.api.style.StyleFactory;
import org.geotools.api.style.Symbolizer;
import org.geotools.filter.FilterFactoryImpl;
import org.geotools.styling.StyleFactoryImpl;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateXY;
import org.locationtech.jts.geom.GeometryFactory;

/// A map of a country that does not exist, in scribbles: areas, lines, names, many points. Drawing
/// it loads and compiles what every map needs.
final class Rehearsal {
    private static final int FRAMES = 24;
    private static final int WIDTH = 480;
    private static final int HEIGHT = 300;
    private static final int SCRIBBLES = 120;
    private static final int VERTICES = 40;
    private static final int POINTS = 2000;
    private static final double DEGREES = 1;

    private final FilterFactoryImpl filters = new FilterFactoryImpl();
    private final StyleFactory styles = new StyleFactoryImpl(filters) {};
    private final GeometryFactory geometries = new GeometryFactory();
    private final Random random = new Random(1);
    private final List<MapLayer> layers = List.of(areas(), lines(), names(), points());

    /// Draws it again and again: still, dragged, from closer and farther.
    ///
    /// @param cancelled asked between pictures
    void draw(MapRenderer renderer, BooleanSupplier cancelled) {
        var raster = new SnapshotRaster(renderer);
        var pixels = new int[WIDTH * HEIGHT];
        for (var i = 0; i < FRAMES && !cancelled.getAsBoolean(); i++) {
            var snapshot = new MapSnapshot(view(i), MapLook.DEFAULT, layers);
            raster.render(snapshot, List.of(), pixels, WIDTH, HEIGHT, cancelled);
        }
        renderer.forget();
    }

    private static Viewport view(int frame) {
        var metresPerPixel = 400.0 * (1 + frame % 7);
        return new Viewport(Projections.webMercator(), 0, 0, metresPerPixel, WIDTH, HEIGHT, 1);
    }

    private MapLayer areas() {
        var table = new FeatureTable("areas");
        for (var i = 0; i < SCRIBBLES; i++) {
            table.add(geometries.createPolygon(ring()));
        }
        return layer(table, styles.createPolygonSymbolizer(null, fill("#eeeeee"), null));
    }

    private Coordinate[] ring() {
        var centre = place();
        var ring = new Coordinate[VERTICES + 1];
        for (var i = 0; i < VERTICES; i++) {
            var angle = 2 * Math.PI * i / VERTICES;
            var radius = 0.2 * random.nextDouble();
            ring[i] =
                    new CoordinateXY(
                            centre.x + radius * Math.cos(angle),
                            centre.y + radius * Math.sin(angle));
        }
        ring[VERTICES] = ring[0];
        return ring;
    }

    private MapLayer lines() {
        var table = new FeatureTable("lines");
        for (var i = 0; i < SCRIBBLES; i++) {
            var at = place();
            var step = i % 2 == 0 ? 0.02 : 1e-5;
            var line = new Coordinate[VERTICES];
            for (var j = 0; j < VERTICES; j++) {
                at = new CoordinateXY(at.x + step * random.nextGaussian(), at.y + step * j / 40);
                line[j] = at;
            }
            table.add(geometries.createLineString(line));
        }
        var stroke = styles.createStroke(filters.literal("#888888"), filters.literal(1.2));
        return layer(table, styles.createLineSymbolizer(stroke, null));
    }

    private MapLayer names() {
        var table = new FeatureTable("names", "name");
        for (var i = 0; i < SCRIBBLES; i++) {
            table.add(geometries.createPoint(place()), "Nowhere " + i);
        }
        Mark dot = styles.createMark(filters.literal("circle"), null, fill("#222222"), null, null);
        var graphic =
                styles.createGraphic(null, new Mark[] {dot}, null, null, filters.literal(4), null);
        var font =
                styles.createFont(
                        filters.literal("Noto Sans"),
                        filters.literal("normal"),
                        filters.literal("400"),
                        filters.literal(12));
        var halo = styles.createHalo(fill("#ffffff"), filters.literal(1.5));
        var name = filters.property("name");
        var text =
                styles.createTextSymbolizer(
                        fill("#222222"), new Font[] {font}, halo, name, null, null);
        return layer(table, styles.createPointSymbolizer(graphic, null), text);
    }

    private MapLayer points() {
        var table = new PointTableBuilder(POINTS);
        for (var i = 0; i < POINTS; i++) {
            var place = place();
            table.add(place.x, place.y, 0);
        }
        var symbol = PointSymbol.of(org.amnok.map.PointMark.circle(8, 0x888888, 0x222222, 1));
        return new PointLayer("points", table.build(), List.of(symbol));
    }

    private Coordinate place() {
        return new CoordinateXY(
                DEGREES * random.nextGaussian(), DEGREES / 2 * random.nextGaussian());
    }

    private Fill fill(String colour) {
        return styles.createFill(filters.literal(colour));
    }

    private MapLayer layer(FeatureTable table, Symbolizer... symbolizers) {
        var rule = styles.createRule();
        rule.symbolizers().addAll(List.of(symbolizers));
        Style style = styles.createStyle();
        style.featureTypeStyles().add(styles.createFeatureTypeStyle(rule));
        var features = table.collection();
        return new FeatureLayer(features.getSchema().getTypeName(), features, style, 1);
    }
}
