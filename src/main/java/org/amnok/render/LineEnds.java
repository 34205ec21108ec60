package org.amnok.render;

import java.awt.geom.Ellipse2D;
import org.amnok.render.canvas.Canvas;
import org.amnok.render.canvas.LineRun;
import org.amnok.render.symbol.LinePaint;

/// Dots at the ends of lines, where these are in view and not only cut by the picture.
record LineEnds(FeatureDrawing drawing, LinePaint paint) {
    /// Clipped runs keep the ends of their line to within this.
    private static final double SAME_PLACE_PIXELS = 0.01;

    /// Draws the ends of a run that are ends of its line.
    ///
    /// @param shifted the run as it is drawn, beside the line
    /// @param pixels in one of the paint's units
    void draw(LineRun run, LineRun shifted, double pixels) {
        if (paint.startDot() && isEnd(run, 0, true)) {
            dot(shifted, 0, pixels);
        }
        if (paint.endDot() && isEnd(run, run.points().length - 2, false)) {
            dot(shifted, shifted.points().length - 2, pixels);
        }
    }

    private boolean isEnd(LineRun run, int index, boolean start) {
        var x = run.points()[index];
        var y = run.points()[index + 1];
        var frame = drawing.frame;
        return drawing.geometry.parts().stream()
                .anyMatch(
                        part -> {
                            var i = start ? 0 : part.length - 2;
                            return Math.abs(frame.x(part[i]) - x) < SAME_PLACE_PIXELS
                                    && Math.abs(frame.y(part[i + 1]) - y) < SAME_PLACE_PIXELS;
                        });
    }

    private void dot(LineRun run, int index, double pixels) {
        var size = paint.dotSize() * pixels;
        var x = run.points()[index] - size / 2;
        var y = run.points()[index + 1] - size / 2;
        var shape = new Ellipse2D.Double(x, y, size, size);
        var colour = paint.stroke().colour();
        drawing.add(null, c -> Canvas.fill(c.graphics(), shape, colour));
    }
}
