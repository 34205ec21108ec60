package org.amnok.render.symbol;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a line is inked. Lengths are in the unit of its symbolizer.
///
/// @param cap and join: as [BasicStroke] numbers them
/// @param dashes alternating ink and gap; empty for a solid line
/// @param dashOffset how far into the dashes the line begins
/// @param repeated what is drawn along the line instead of ink; null for ink
public record StrokePaint(
        Color colour,
        double width,
        int cap,
        int join,
        List<Double> dashes,
        double dashOffset,
        @Nullable RepeatedGraphic repeated) {
    private static final float MITRE_LIMIT = 10;

    /// Finer dashes cannot be seen and would take for ever.
    private static final double FINEST_DASHES_PIXELS = 0.1;

    /// A graphic at regular distances.
    ///
    /// @param period from one to the next; 0 for its own size and the gap
    /// @param start of the first from the line's start, measured to its middle
    public record RepeatedGraphic(GraphicPaint graphic, double period, double start) {}

    public StrokePaint {
        dashes = List.copyOf(dashes);
    }

    /// @param pixels in one unit
    /// @param startPixels how far from the line's own start the stroke begins
    public BasicStroke stroke(double pixels, double startPixels) {
        var inked = (float) (width * pixels);
        if (dashes.isEmpty()) {
            return new BasicStroke(inked, cap, join, MITRE_LIMIT);
        }
        var array = new float[dashes.size()];
        double period = 0;
        for (var i = 0; i < array.length; i++) {
            array[i] = (float) (dashes.get(i) * pixels);
            period += array[i];
        }
        if (period < FINEST_DASHES_PIXELS) {
            return new BasicStroke(inked, cap, join, MITRE_LIMIT);
        }
        // an odd list is repeated once more, the other way round
        var whole = array.length % 2 == 0 ? period : 2 * period;
        var phase = (startPixels + dashOffset * pixels) % whole;
        return new BasicStroke(
                inked, cap, join, MITRE_LIMIT, array, (float) (phase < 0 ? phase + whole : phase));
    }
}
