package org.amnok.render.symbol;

import com.github.weisj.jsvg.view.ViewBox;
import java.awt.AlphaComposite;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import org.amnok.map.Theme;
import org.amnok.render.canvas.Canvas;
import org.amnok.render.style.StyleReader;

/// Draws graphics as shapes, around the origin or in the cells of a pattern. Thread-safe.
record GraphicInk(SymbolPainter symbols) {
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
    void draw(Graphics2D g, GraphicPaint graphic, double pixels, Theme theme) {
        var size = graphic.size() * pixels;
        var composite = g.getComposite();
        switch (graphic.symbol()) {
            case GraphicSymbol.Mark mark -> {
                var shape =
                        placement(graphic.unmoved(), pixels).createTransformedShape(mark.outline());
                ink(g, shape, mark, graphic.opacity(), pixels);
            }
            case GraphicSymbol.Packed packed -> {
                turn(g, graphic, size);
                fade(g, graphic.opacity());
                symbols.draw(g, packed.markName(), theme, size);
            }
            case GraphicSymbol.Svg svg -> {
                turn(g, graphic, size);
                fade(g, graphic.opacity());
                svg(g, svg, size);
            }
            case GraphicSymbol.Picture picture -> {
                turn(g, graphic, size);
                fade(g, graphic.opacity());
                picture(g, picture, size);
            }
        }
        g.setComposite(composite);
    }

    private static void svg(Graphics2D g, GraphicSymbol.Svg svg, double size) {
        var width = size * svg.aspect();
        g.translate(-width / 2, -size / 2);
        svg.document().render((Component) null, g, new ViewBox((float) width, (float) size));
    }

    private static void picture(Graphics2D g, GraphicSymbol.Picture picture, double size) {
        var width = size * picture.aspect();
        g.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        var scale = size / picture.image().getHeight();
        var at = AffineTransform.getTranslateInstance(-width / 2, -size / 2);
        at.scale(scale, scale);
        g.drawImage(picture.image(), at, null);
    }

    /// Makes the following more transparent than it would be.
    private static void fade(Graphics2D g, double opacity) {
        var before = g.getComposite() instanceof AlphaComposite a ? a.getAlpha() : 1;
        if (opacity < 1) {
            g.setComposite(
                    AlphaComposite.getInstance(
                            AlphaComposite.SRC_OVER, (float) (before * opacity)));
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
            Canvas.fill(g, shape, StyleReader.faded(mark.fill(), opacity));
        }
        var stroke = mark.stroke();
        if (stroke != null) {
            var colour = StyleReader.faded(stroke.colour(), opacity);
            Canvas.draw(g, shape, stroke.stroke(pixels, 0), colour);
        }
    }
}
