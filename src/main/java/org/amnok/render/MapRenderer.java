package org.amnok.render;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.concurrent.ForkJoinTask;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.amnok.geo.projection.MapProjection;
import org.amnok.map.compose.MapSnapshot;
import org.amnok.render.canvas.Canvas;
import org.amnok.render.canvas.DotMasks;
import org.amnok.render.canvas.DrawnWords;
import org.amnok.render.canvas.Frame;
import org.amnok.render.canvas.PixelGrid;
import org.amnok.render.canvas.Quality;
import org.amnok.render.canvas.Strips;
import org.amnok.render.ground.GeometryCache;
import org.amnok.render.ground.GroundCache;
import org.amnok.render.label.LabelPainter;
import org.amnok.render.label.LabelPlacer;
import org.amnok.render.label.PlacedLabel;
import org.amnok.render.label.Scene;
import org.amnok.render.symbol.RingPainter;
import org.amnok.render.symbol.Sprites;
import org.amnok.render.symbol.SymbolLibrary;
import org.amnok.render.symbol.SymbolPainter;
import org.amnok.render.text.FontLibrary;
import org.amnok.render.text.LabelAnchor;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/// Draws snapshots. Screen, PNG, SVG and PDF differ only in the `Graphics2D`. Thread-safe; keeps
/// projected geometry and symbol sprites between pictures.
public final class MapRenderer {
    private final GeometryCache geometries = new GeometryCache();
    private final FontLibrary fonts;
    private final SymbolPainter symbols;
    private final DotMasks dots = new DotMasks();
    private final boolean parallel;
    private volatile LabelPainter labels = new LabelPainter();
    private volatile GroundCache grounds = new GroundCache();

    public MapRenderer() {
        this(new FontLibrary(), new SymbolLibrary());
    }

    /// Shares fonts and symbols with what else is drawn: legends, tables.
    public MapRenderer(FontLibrary fonts, SymbolLibrary library) {
        this(fonts, library, true);
    }

    /// @param parallel true to paint pixels on all cores
    MapRenderer(FontLibrary fonts, SymbolLibrary library, boolean parallel) {
        this.parallel = parallel;
        this.fonts = fonts;
        var sprites = new Sprites();
        symbols = new SymbolPainter(library, new RingPainter(fonts), sprites);
    }

    /// Makes shapes ready that will be drawn, so that a picture finds them so: on another thread
    /// while the picture is not known yet.
    ///
    /// @param significance what [#significance] said of them in this projection; empty when nothing
    ///   is known
    public void prepare(
            List<SimpleFeatureCollection> shapes,
            List<byte[]> significance,
            MapProjection projection) {
        for (var i = 0; i < shapes.size(); i++) {
            var known = i < significance.size() ? significance.get(i) : new byte[0];
            geometries.of(shapes.get(i), projection).prepare(known);
        }
    }

    /// How much each vertex of shapes tells in a projection; the build asks, for the base map.
    public List<byte[]> significance(
            List<SimpleFeatureCollection> shapes, MapProjection projection) {
        return shapes.stream()
                .map(each -> geometries.of(each, projection).shapes().significance())
                .toList();
    }

    /// Draws a whole picture with room for map furniture.
    ///
    /// @param graphics its origin is the picture's upper left corner and its unit is one logical px
    ///   (scale it by the viewport's pixel ratio for a raster of device pixels)
    /// @param reserved rectangles in logical px in which no label may lie
    /// @param cancelled asked per batch of features
    public RenderReport render(
            MapSnapshot snapshot,
            Graphics2D graphics,
            List<Envelope> reserved,
            BooleanSupplier cancelled) {
        return render(snapshot, graphics, reserved, List.of(), cancelled);
    }

    /// Where names stand in a picture with room for map furniture, without drawing it.
    public List<PlacedLabel> labels(
            MapSnapshot snapshot, List<Envelope> reserved, BooleanSupplier cancelled) {
        var frame = new Frame(snapshot.viewport(), reserved);
        var scene = new SceneBuilder(geometries, symbols, fonts, frame, cancelled).build(snapshot);
        return scene.cancelled ? List.of() : new LabelPlacer(scene, frame).place();
    }

    /// Likewise. On pixels the picture begins at a whole one, and is painted by the same strips as
    /// that of a window.
    ///
    /// @param others labels of another picture of the same view: where those are free here, they
    ///   stand in the same places
    public RenderReport render(
            MapSnapshot snapshot,
            Graphics2D graphics,
            List<Envelope> reserved,
            List<PlacedLabel> others,
            BooleanSupplier cancelled) {
        if (Canvas.isRaster(graphics)) {
            var target = PixelTarget.of(graphics, snapshot.viewport());
            var frame = new Frame(target.viewport(), reserved);
            var words = DrawnWords.of(graphics);
            return target.paint(
                    grid -> {
                        var strips = strips(snapshot, grid, frame, words);
                        return render(snapshot, frame, others, cancelled, p -> p.paint(strips));
                    });
        }
        var frame = new Frame(snapshot.viewport(), reserved, true);
        var g = (Graphics2D) graphics.create();
        try {
            Quality.apply(g);
            g.clip(new Rectangle2D.Double(0, 0, frame.width(), frame.height()));
            var canvas = Canvas.of(g, frame, snapshot.look().theme());
            return render(snapshot, frame, others, cancelled, p -> p.paint(canvas));
        } finally {
            g.dispose();
        }
    }

    /// Draws shapes and symbols alone, over what is there, within the bounds of a small picture.
    void sample(MapSnapshot snapshot, Graphics2D graphics) {
        var frame = new Frame(snapshot.viewport(), List.of(), true);
        Quality.apply(graphics);
        graphics.clip(new Rectangle2D.Double(0, 0, frame.width(), frame.height()));
        var scene =
                new SceneBuilder(geometries, symbols, fonts, frame, () -> false).build(snapshot);
        new ScenePainter(scene, List::of, labels, () -> false)
                .paintBare(Canvas.of(graphics, frame, snapshot.look().theme()));
    }

    /// Draws a whole picture over pixels of its own, which windows show without a copy: on several
    /// cores, and with what is known from the pictures before.
    ///
    /// @param pixels premultiplied 0xAARRGGBB, at least width × height of them, row by row from the
    ///   upper left
    /// @param width and height: in device pixels
    public RenderReport render(
            MapSnapshot snapshot,
            List<Envelope> reserved,
            int[] pixels,
            int width,
            int height,
            BooleanSupplier cancelled) {
        var frame = new Frame(snapshot.viewport(), reserved);
        var strips = strips(snapshot, new PixelGrid(pixels, width, height), frame, null);
        return render(snapshot, frame, List.of(), cancelled, p -> p.paint(grounds, strips));
    }

    private Strips strips(
            MapSnapshot snapshot, PixelGrid grid, Frame frame, @Nullable DrawnWords words) {
        return new Strips(grid, frame, snapshot.look().theme(), dots, parallel, words);
    }

    private RenderReport render(
            MapSnapshot snapshot,
            Frame frame,
            List<PlacedLabel> others,
            BooleanSupplier cancelled,
            Predicate<ScenePainter> paint) {
        geometries.nextPicture();
        var scene = new SceneBuilder(geometries, symbols, fonts, frame, cancelled).build(snapshot);
        if (scene.cancelled) {
            return new RenderReport(0, scene.skipped, 0, 0, scene.leftOut, true);
        }
        var placed = ForkJoinTask.adapt(() -> new LabelPlacer(scene, frame, others).place()).fork();
        var isPainted = paint.test(new ScenePainter(scene, placed::join, labels, cancelled));
        var labelled = placed.join();
        var dropped = dropped(scene, labelled, frame);
        return new RenderReport(
                scene.drawn, scene.skipped, labelled.size(), dropped, scene.leftOut, !isPainted);
    }

    /// Names of places in the picture that found no room.
    private static int dropped(Scene scene, List<PlacedLabel> placed, Frame frame) {
        var owners = ScenePainter.owners(placed);
        return (int)
                scene.labels.stream()
                        .filter(
                                l ->
                                        switch (l.anchor()) {
                                            case LabelAnchor.Around a -> frame.shows(a.x(), a.y());
                                            case LabelAnchor.Several several ->
                                                    several.places().stream()
                                                            .anyMatch(
                                                                    a -> frame.shows(a.x(), a.y()));
                                            default -> false;
                                        })
                        .filter(l -> !owners.contains(l.owner()))
                        .count();
    }

    /// Forgets what pictures left behind to make the next ones quicker: pixels of the ground,
    /// labels that were drawn. Prepared layers stay, with how styles paint their features.
    public void forget() {
        grounds = new GroundCache();
        labels = new LabelPainter();
    }
}
