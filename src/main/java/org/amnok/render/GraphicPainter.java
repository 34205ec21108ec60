package org.amnok.render;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import org.amnok.map.Theme;

/// Paints graphics: on rasters as sprites, on pages of vectors as shapes. Thread-safe.
final class GraphicPainter {
    /// What is larger, in device pixels, is drawn each time: sprites of it would fill the memory.
    private static final double LARGEST_SPRITE = 160;

    private final SymbolPainter symbols;
    private final Sprites sprites;

    GraphicPainter(SymbolPainter symbols, Sprites sprites) {
        this.symbols = symbols;
        this.sprites = sprites;
    }

    private record Look(GraphicPaint graphic, double pixels, Theme theme) {}

    /// @param x and y: the point, px, with the graphic's displacement in it already
    /// @param pixels in one of the graphic's units
    void paint(Canvas canvas, GraphicPaint graphic, double x, double y, double pixels) {
        var radius = reach(graphic) * pixels + 1;
        if (canvas.raster() && 2 * radius * canvas.pixelRatio() <= LARGEST_SPRITE) {
            sprites.draw(
                    canvas.graphics(),
                    x,
                    y,
                    canvas.pixelRatio(),
                    new Look(graphic.unmoved(), pixels, canvas.theme()),
                    Sprites.Extent.around(radius),
                    sprite -> draw(sprite, graphic, pixels, canvas.theme()));
        } else {
            var g = canvas.graphics();
            var before = g.getTransform();
            g.translate(x, y);
            draw(g, graphic, pixels, canvas.theme());
            g.setTransform(before);
        }
    }

    /// How far from the point the ink may reach, in the graphic's unit.
    static double reach(GraphicPaint graphic) {
        var half = graphic.size() / 2;
        if (graphic.symbol() instanceof GraphicSymbol.Mark mark) {
            half = half + ink(mark);
        }
        if (graphic.plain()) {
            return half * Math.max(1, graphic.symbol().aspect());
        }
        var x = half * graphic.symbol().aspect() * (1 + 2 * Math.abs(graphic.anchorX() - 0.5));
        var y = half * (1 + 2 * Math.abs(graphic.anchorY() - 0.5));
        return Math.hypot(x, y);
    }

    /// How far a mark's stroke reaches beyond its shape: further at the tips of mitres.
    private static double ink(GraphicSymbol.Mark mark) {
        var stroke = mark.stroke();
        if (stroke == null) {
            return 0;
        }
        return stroke.width() * (stroke.join() == BasicStroke.JOIN_MITER ? 2 : 0.71);
    }

    /// Draws with the point at the origin, in px.
    void draw(Graphics2D g, GraphicPaint graphic, double pixels, Theme theme) {
        var size = graphic.size() * pixels;
        g.rotate(Math.toRadians(graphic.rotationDegrees()));
        g.translate(
                (0.5 - graphic.anchorX()) * size * graphic.symbol().aspect(),
                (graphic.anchorY() - 0.5) * size);
        switch (graphic.symbol()) {
            case GraphicSymbol.Mark mark -> mark(g, mark, size, graphic.opacity(), pixels);
            case GraphicSymbol.Packed packed -> symbols.draw(g, packed.markName(), theme, size);
        }
    }

    private static void mark(
            Graphics2D g, GraphicSymbol.Mark mark, double size, double opacity, double pixels) {
        var shape =
                AffineTransform.getScaleInstance(size, size).createTransformedShape(mark.outline());
        if (mark.fill() != null) {
            FeatureDrawing.fill(g, shape, StyleReader.faded(mark.fill(), opacity));
        }
        var stroke = mark.stroke();
        if (stroke != null) {
            var colour = StyleReader.faded(stroke.colour(), opacity);
            FeatureDrawing.draw(g, shape, stroke.stroke(pixels, 0), colour);
        }
    }
}
