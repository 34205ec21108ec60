package org.amnok.render.symbol;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import org.amnok.map.Theme;
import org.amnok.render.canvas.Canvas;
import org.amnok.render.text.VectorPage;

/// Paints graphics: on rasters as sprites, on pages of vectors as shapes. Thread-safe.
public record GraphicPainter(GraphicInk ink, Sprites sprites) {
    /// What is larger, in device pixels, is drawn each time: sprites of it would fill the memory.
    private static final double LARGEST_SPRITE = 160;

    private record Look(GraphicPaint graphic, double pixels, Theme theme) {}

    /// @param x and y: the point, px, with the graphic's displacement in it already
    /// @param pixels in one of the graphic's units
    public void paint(Canvas canvas, GraphicPaint graphic, double x, double y, double pixels) {
        var radius = reach(graphic) * pixels + 1;
        if (canvas.raster() && 2 * radius * canvas.pixelRatio() <= LARGEST_SPRITE) {
            sprites.draw(
                    canvas.graphics(),
                    x,
                    y,
                    canvas.pixelRatio(),
                    new Sprites.Drawing(
                            new Look(graphic.unmoved(), pixels, canvas.theme()),
                            Sprites.Extent.around(radius),
                            sprite -> ink.draw(sprite, graphic, pixels, canvas.theme())));
        } else {
            var g = canvas.graphics();
            var before = g.getTransform();
            g.translate(x, y);
            shapes(canvas, graphic, pixels, radius);
            g.setTransform(before);
        }
    }

    /// Marks are kept once by pages of vectors; the program's own symbols keep themselves.
    private void shapes(Canvas canvas, GraphicPaint graphic, double pixels, double radius) {
        if (graphic.symbol() instanceof GraphicSymbol.Mark) {
            VectorPage.of(canvas.graphics())
                    .symbol(
                            canvas.graphics(),
                            new Look(graphic.unmoved(), pixels, canvas.theme()),
                            "mark",
                            radius,
                            page -> ink.draw(page, graphic, pixels, canvas.theme()));
        } else {
            ink.draw(canvas.graphics(), graphic, pixels, canvas.theme());
        }
    }

    /// Draws shapes around the origin, in px.
    void ink(Graphics2D g, GraphicPaint graphic, double pixels, Theme theme) {
        ink.draw(g, graphic, pixels, theme);
    }

    /// How far from the point the ink may reach, in the graphic's unit.
    public static double reach(GraphicPaint graphic) {
        var half = graphic.size() / 2;
        if (graphic.symbol() instanceof GraphicSymbol.Mark mark) {
            half += overhang(mark);
        }
        if (graphic.plain()) {
            return half * Math.max(1, graphic.symbol().aspect());
        }
        var x = half * graphic.symbol().aspect() * (1 + 2 * Math.abs(graphic.anchorX() - 0.5));
        var y = half * (1 + 2 * Math.abs(graphic.anchorY() - 0.5));
        return Math.hypot(x, y);
    }

    /// How far a mark's stroke reaches beyond its shape: further at the tips of mitres.
    private static double overhang(GraphicSymbol.Mark mark) {
        var stroke = mark.stroke();
        if (stroke == null) {
            return 0;
        }
        return stroke.width() * (stroke.join() == BasicStroke.JOIN_MITER ? 2 : 0.71);
    }

    /// Paints a graphic that is turned with a line: its displacement, too.
    ///
    /// @param turn radians clockwise
    public void paintAlong(
            Canvas canvas, GraphicPaint graphic, double x, double y, double pixels, double turn) {
        var g = canvas.graphics();
        var before = g.getTransform();
        g.translate(x, y);
        g.rotate(turn);
        g.translate(graphic.dx() * pixels, -graphic.dy() * pixels);
        ink.draw(g, graphic, pixels, canvas.theme());
        g.setTransform(before);
    }
}
