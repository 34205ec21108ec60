package org.amnok.render;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.List;
import org.amnok.map.PointSymbol;
import org.jspecify.annotations.Nullable;

/// Symbols of points as graphics.
final class PointGraphic {
    /// What a mark that is not known is drawn as.
    static final GraphicPaint NOTHING =
            new GraphicPaint(
                    new GraphicSymbol.Mark("nothing", new Path2D.Double(), null, null),
                    0,
                    0,
                    1,
                    0.5,
                    0.5,
                    0,
                    0);

    private PointGraphic() {}

    /// Null when there is no such mark.
    static @Nullable GraphicPaint of(PointSymbol symbol) {
        var shown = symbol(symbol);
        return shown == null
                ? null
                : new GraphicPaint(shown, symbol.sizePixels(), 0, 1, 0.5, 0.5, 0, 0);
    }

    private static @Nullable GraphicSymbol symbol(PointSymbol symbol) {
        if (SymbolPainter.knows(symbol.mark())) {
            return new GraphicSymbol.Packed(symbol.mark());
        }
        var shape = MarkShapes.named(symbol.mark());
        return shape == null
                ? null
                : new GraphicSymbol.Mark(
                        symbol.mark(), shape, colour(symbol.fillArgb()), stroke(symbol));
    }

    private static @Nullable Color colour(int argb) {
        return argb >>> 24 == 0 ? null : new Color(argb, true);
    }

    private static @Nullable StrokePaint stroke(PointSymbol symbol) {
        var colour = colour(symbol.outlineArgb());
        return colour == null || symbol.outlinePixels() == 0
                ? null
                : new StrokePaint(
                        colour,
                        symbol.outlinePixels(),
                        BasicStroke.CAP_BUTT,
                        BasicStroke.JOIN_ROUND,
                        List.of(),
                        0,
                        null);
    }
}
