package org.amnok.render.symbol;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.amnok.map.PointMark;
import org.amnok.map.PointSymbol;
import org.jspecify.annotations.Nullable;

/// The symbol of a point as graphics.
///
/// @param parts from below; none for nothing to see
public record PointGraphic(List<GraphicPaint> parts) {
    public PointGraphic {
        parts = List.copyOf(parts);
    }

    /// @param unknown called with the names of marks that are not known; those are not drawn
    public static PointGraphic of(PointSymbol symbol, Consumer<String> unknown) {
        var parts = new ArrayList<GraphicPaint>();
        for (var mark : symbol.marks()) {
            var shown = symbol(mark);
            if (shown == null) {
                unknown.accept(mark.mark());
            } else {
                parts.add(
                        new GraphicPaint(
                                shown,
                                mark.sizePixels(),
                                0,
                                1,
                                0.5,
                                0.5,
                                mark.dxPixels(),
                                mark.dyPixels()));
            }
        }
        return new PointGraphic(parts);
    }

    private static @Nullable GraphicSymbol symbol(PointMark mark) {
        if (SymbolPainter.knows(mark.mark())) {
            return new GraphicSymbol.Packed(mark.mark());
        }
        var shape = MarkShapes.named(mark.mark());
        return shape == null
                ? null
                : new GraphicSymbol.Mark(mark.mark(), shape, colour(mark.fillArgb()), stroke(mark));
    }

    private static @Nullable Color colour(int argb) {
        return argb >>> 24 == 0 ? null : new Color(argb, true);
    }

    private static @Nullable StrokePaint stroke(PointMark mark) {
        var colour = colour(mark.outlineArgb());
        return colour == null || mark.outlinePixels() == 0
                ? null
                : new StrokePaint(
                        colour,
                        mark.outlinePixels(),
                        BasicStroke.CAP_BUTT,
                        BasicStroke.JOIN_ROUND,
                        List.of(),
                        0,
                        null);
    }

    /// How far from the point the ink may reach, px.
    public double reach() {
        return parts.stream()
                .mapToDouble(p -> GraphicPainter.reach(p) + Math.hypot(p.dx(), p.dy()))
                .max()
                .orElse(0);
    }

    /// Half the size of the largest part, px.
    public double radius() {
        return parts.stream().mapToDouble(GraphicPaint::size).max().orElse(0) / 2;
    }

    /// True when it is drawn on whole pixels to be sharp; shapes may lie anywhere between them.
    boolean isOnWholePixels() {
        return parts.stream().anyMatch(p -> !(p.symbol() instanceof GraphicSymbol.Mark));
    }
}
