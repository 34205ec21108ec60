package org.amnok.render;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.amnok.map.MapSnapshot;
import org.amnok.map.Token;
import org.locationtech.jts.geom.Envelope;

/// Draws snapshots. Screen, PNG, SVG and PDF differ only in the `Graphics2D`. Thread-safe; keeps
/// projected geometry and symbol sprites between pictures.
public final class MapRenderer {
    private static final int BATCH = 64;

    private final GeometryCache geometries = new GeometryCache();
    private final FontLibrary fonts;
    private final SymbolPainter symbols;
    private final LabelPainter labels;

    public MapRenderer() {
        this(new FontLibrary(), new SymbolLibrary());
    }

    /// Shares fonts and symbols with what else is drawn: legends, tables.
    public MapRenderer(FontLibrary fonts, SymbolLibrary library) {
        this.fonts = fonts;
        var sprites = new Sprites();
        symbols = new SymbolPainter(library, new RingPainter(fonts), sprites);
        labels = new LabelPainter(sprites);
    }

    /// Draws a whole picture.
    ///
    /// @param graphics its origin is the picture's upper left corner and its unit is one logical px
    ///   (scale it by the viewport's pixel ratio for a raster of device pixels)
    /// @param cancelled asked per batch of features
    public RenderReport render(
            MapSnapshot snapshot, Graphics2D graphics, BooleanSupplier cancelled) {
        return render(snapshot, graphics, List.of(), cancelled);
    }

    /// Draws a whole picture with room for map furniture.
    ///
    /// @param reserved rectangles in logical px in which no label may lie
    public RenderReport render(
            MapSnapshot snapshot,
            Graphics2D graphics,
            List<Envelope> reserved,
            BooleanSupplier cancelled) {
        var frame = new Frame(snapshot.viewport(), reserved);
        var scene = new SceneBuilder(geometries, symbols, fonts, frame, cancelled).build(snapshot);
        if (scene.cancelled) {
            return new RenderReport(0, scene.skipped, 0, 0, scene.leftOut, true);
        }
        var placed = new LabelPlacer(scene, frame).place();
        var g = (Graphics2D) graphics.create();
        try {
            return paint(snapshot, scene, placed, g, cancelled);
        } finally {
            g.dispose();
        }
    }

    private RenderReport paint(
            MapSnapshot snapshot,
            Scene scene,
            List<PlacedLabel> placed,
            Graphics2D g,
            BooleanSupplier cancelled) {
        var view = snapshot.viewport();
        var theme = snapshot.look().theme();
        Quality.apply(g);
        g.clip(new Rectangle2D.Double(0, 0, view.widthPixels(), view.heightPixels()));
        g.setColor(new Color(Token.HALO.rgb(theme)));
        g.fill(new Rectangle2D.Double(0, 0, view.widthPixels(), view.heightPixels()));
        var canvas = Canvas.of(g, view.pixelRatio(), theme);
        var painted = paint(scene, placed, canvas, cancelled);
        var dropped = dropped(scene, placed, new Frame(view, List.of()));
        return new RenderReport(
                scene.drawn, scene.skipped, placed.size(), dropped, scene.leftOut, !painted);
    }

    /// Names of places in the picture that found no room.
    private static int dropped(Scene scene, List<PlacedLabel> placed, Frame frame) {
        var owners = owners(placed);
        return (int)
                scene.labels.stream()
                        .filter(
                                l ->
                                        l.anchor() instanceof LabelAnchor.Around a
                                                && frame.shows(a.x(), a.y()))
                        .filter(l -> !owners.contains(l.owner()))
                        .count();
    }

    /// False when cancelled.
    private boolean paint(
            Scene scene, List<PlacedLabel> placed, Canvas canvas, BooleanSupplier cancelled) {
        var labelled = owners(placed);
        var count = 0;
        for (var drawing : scene.drawings) {
            if (++count % BATCH == 0 && cancelled.getAsBoolean()) {
                return false;
            }
            var owner = drawing.onlyWithLabelOf();
            if (owner == null || labelled.contains(owner)) {
                fade(canvas.graphics(), drawing.opacity());
                drawing.paint().accept(canvas);
            }
        }
        for (var label : placed.reversed()) {
            fade(canvas.graphics(), label.request().opacity());
            labels.paint(canvas, label);
        }
        return true;
    }

    private static Set<Object> owners(List<PlacedLabel> placed) {
        var owners = Collections.<Object>newSetFromMap(new IdentityHashMap<>());
        placed.forEach(l -> owners.add(l.request().owner()));
        return owners;
    }

    private static void fade(Graphics2D g, double opacity) {
        g.setComposite(
                opacity < 1
                        ? AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) opacity)
                        : AlphaComposite.SrcOver);
    }
}
