package org.amnok.layout.strip;

import java.awt.geom.Rectangle2D;
import org.amnok.domain.coverage.BankState;
import org.amnok.domain.coverage.Coverage;
import org.amnok.layout.SheetPixels;
import org.amnok.layout.StateFill;
import org.amnok.map.Theme;
import org.amnok.render.canvas.Quality;

/// Shares of what is known of banks as a bar, filled as in the strip.
public final class StateBar {
    public static final double SAMPLE_WIDTH = 22;

    private static final double SAMPLE_HEIGHT = 10;
    private static final double HEIGHT = 16;

    /// Device pixels per px.
    private static final int SCALE = 2;

    private StateBar() {}

    /// @param width px
    public static SheetPixels draw(Coverage coverage, Theme theme, double width) {
        return SheetPixels.drawn(
                width,
                HEIGHT,
                SCALE,
                g -> {
                    Quality.smooth(g);
                    var fill = new StateFill(theme);
                    var x = 0.0;
                    for (var state : BankState.values()) {
                        var part = width * coverage.metres(state) / Math.max(1, coverage.metres());
                        fill.paintInBox(g, state, new Rectangle2D.Double(x, 0, part, HEIGHT));
                        x += part;
                    }
                });
    }

    /// How one state looks in the bar, [#SAMPLE_WIDTH] px wide.
    public static SheetPixels sample(BankState state, Theme theme) {
        var box = new Rectangle2D.Double(0, 0, SAMPLE_WIDTH, SAMPLE_HEIGHT);
        return SheetPixels.drawn(
                SAMPLE_WIDTH,
                SAMPLE_HEIGHT,
                SCALE,
                g -> {
                    Quality.smooth(g);
                    new StateFill(theme).paintInBox(g, state, box);
                });
    }
}
