package org.amnok.render.canvas;

import java.awt.Graphics2D;
import java.awt.RenderingHints;

/// The rendering hints of every picture.
public final class Quality {
    private Quality() {}

    /// Antialiased, with strokes at their exact places, for what has no map: letters are drawn as
    /// shapes.
    public static void smooth(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    /// Antialiased, with strokes and letters at their exact places.
    public static void apply(Graphics2D g) {
        smooth(g);
        g.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    }
}
