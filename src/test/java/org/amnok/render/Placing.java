package org.amnok.render;

import java.util.List;
import org.amnok.map.MapSnapshot;
import org.locationtech.jts.geom.Envelope;

/// A scene with its labels placed, without painting it.
record Placing(Scene scene, Frame frame, List<PlacedLabel> labels) {
    private static final FontLibrary FONTS = new FontLibrary();
    private static final GeometryCache GEOMETRIES = new GeometryCache();

    static Placing of(MapSnapshot snapshot, Envelope... reserved) {
        var frame = new Frame(snapshot.viewport(), List.of(reserved));
        var symbols = new SymbolPainter(new SymbolLibrary(), new RingPainter(FONTS), new Sprites());
        var scene =
                new SceneBuilder(GEOMETRIES, symbols, FONTS, frame, () -> false).build(snapshot);
        return new Placing(scene, frame, new LabelPlacer(scene, frame).place());
    }
}
