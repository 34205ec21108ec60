package org.amnok.render;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
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

    /// Paints a graphic that is turned with a line: its displacement, too.
    ///
    /// @param turn radians clockwise
    void paintAlong(
            Canvas canvas, GraphicPaint graphic, double x, double y, double pixels, double turn) {
        var g = canvas.graphics();
        var before = g.getTransform();
        g.translate(x, y);
        g.rotate(turn);
        g.translate(graphic.dx() * pixels, -graphic.dy() * pixels);
        draw(g, graphic, pixels, canvas.theme());
        g.setTransform(before);
    }

    /// Cells of a pattern, px.
    ///
    /// @param x and y: the middle of the first
    record Grid(double x, double y, double width, double height, int columns, int rows) {
        double x(int column) {
            return x + column * width;
        }

        double y(int row) {
            return y + row * height;
        }
    }

    /// Draws the same graphic in each cell. The shapes of marks are drawn as one: lines that go on
    /// in the next cell have no seam.
    void drawGrid(Graphics2D g, GraphicPaint graphic, double pixels, Theme theme, Grid grid) {
        if (graphic.symbol() instanceof GraphicSymbol.Mark mark) {
            var shape = placement(graphic, pixels).createTransformedShape(mark.outline());
            var all = new Path2D.Double(Path2D.WIND_NON_ZERO);
            for (var row = 0; row < grid.rows; row++) {
                for (var column = 0; column < grid.columns; column++) {
                    var at = AffineTransform.getTranslateInstance(grid.x(column), grid.y(row));
                    all.append(shape.getPathIterator(at), false);
                }
            }
            ink(g, all, mark, graphic.opacity(), pixels);
            return;
        }
        var before = g.getTransform();
        for (var row = 0; row < grid.rows; row++) {
            for (var column = 0; column < grid.columns; column++) {
                g.translate(
                        grid.x(column) + graphic.dx() * pixels,
                        grid.y(row) - graphic.dy() * pixels);
                draw(g, graphic, pixels, theme);
                g.setTransform(before);
            }
        }
    }

    /// From a mark's box of 1 × 1 to px around the middle of its cell.
    private static AffineTransform placement(GraphicPaint graphic, double pixels) {
        var size = graphic.size() * pixels;
        var placement =
                AffineTransform.getTranslateInstance(graphic.dx() * pixels, -graphic.dy() * pixels);
        placement.rotate(Math.toRadians(graphic.rotationDegrees()));
        placement.translate((0.5 - graphic.anchorX()) * size, (graphic.anchorY() - 0.5) * size);
        placement.scale(size, size);
        return placement;
    }

    /// Draws with the point at the origin, in px.
    private void draw(Graphics2D g, GraphicPaint graphic, double pixels, Theme theme) {
        var size = graphic.size() * pixels;
        switch (graphic.symbol()) {
            case GraphicSymbol.Mark mark -> {
                var shape =
                        placement(graphic.unmoved(), pixels).createTransformedShape(mark.outline());
                ink(g, shape, mark, graphic.opacity(), pixels);
            }
            case GraphicSymbol.Packed packed -> {
                turn(g, graphic, size);
                symbols.draw(g, packed.markName(), theme, size);
            }
        }
    }

    private static void turn(Graphics2D g, GraphicPaint graphic, double size) {
        g.rotate(Math.toRadians(graphic.rotationDegrees()));
        g.translate(
                (0.5 - graphic.anchorX()) * size * graphic.symbol().aspect(),
                (graphic.anchorY() - 0.5) * size);
    }

    private static void ink(
            Graphics2D g, Shape shape, GraphicSymbol.Mark mark, double opacity, double pixels) {
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
