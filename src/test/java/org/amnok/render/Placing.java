package org.amnok.render;

import java.util.List;
import org.amnok.map.compose.MapSnapshot;
import org.amnok.render.canvas.Frame;
import org.amnok.render.ground.GeometryCache;
import org.amnok.render.label.LabelPlacer;
import org.amnok.render.label.PlacedLabel;
import org.amnok.render.label.Scene;
import org.amnok.render.symbol.RingPainter;
import org.amnok.render.symbol.Sprites;
import org.amnok.render.symbol.SymbolPainter;
import org.amnok.render.text.FontLibrary;
import org.locationtech.jts.geom.Envelope;

/// A scene with its labels placed, without painting it.
public record Placing(Scene scene, Frame frame, List<PlacedLabel> labels) {
    private static final FontLibrary FONTS = Libraries.FONTS;
    private static final GeometryCache GEOMETRIES = new GeometryCache();

    public static Placing of(MapSnapshot snapshot, Envelope... reserved) {
        var frame = new Frame(snapshot.viewport(), List.of(reserved));
        var symbols = new SymbolPainter(Libraries.SYMBOLS, new RingPainter(FONTS), new Sprites());
        var scene =
                new SceneBuilder(GEOMETRIES, symbols, FONTS, frame, () -> false).build(snapshot);
        return new Placing(scene, frame, new LabelPlacer(scene, frame).place());
    }
}
