package org.amnok.layout.strip;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.function.Consumer;
import org.amnok.domain.coverage.BankState;
import org.amnok.domain.coverage.Coverage;
import org.amnok.layout.SheetPixels;
import org.amnok.layout.StateFill;
import org.amnok.map.Theme;

/// Shares of what is known of banks as a bar, filled as in the strip.
public final class StateBar {
    public static final double SAMPLE_WIDTH = 22;

    private static final double SAMPLE_HEIGHT = 10;
    private static final double HEIGHT = 16;

    private StateBar() {}

    /// @param width px
    /// @param scale device pixels per px
    public static SheetPixels draw(Coverage coverage, Theme theme, double width, int scale) {
        return drawn(
                width,
                HEIGHT,
                scale,
                g -> {
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
    public static SheetPixels sample(BankState state, Theme theme, int scale) {
        var box = new Rectangle2D.Double(0, 0, SAMPLE_WIDTH, SAMPLE_HEIGHT);
        return drawn(
                SAMPLE_WIDTH,
                SAMPLE_HEIGHT,
                scale,
                g -> new StateFill(theme).paintInBox(g, state, box));
    }

    private static SheetPixels drawn(
            double width, double height, int scale, Consumer<Graphics2D> painter) {
        var image =
                new BufferedImage(
                        (int) (width * scale),
                        (int) (height * scale),
                        BufferedImage.TYPE_INT_ARGB_PRE);
        var g = image.createGraphics();
        StripPainter.smooth(g);
        g.scale(scale, scale);
        painter.accept(g);
        g.dispose();
        var pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        return new SheetPixels(image.getWidth(), image.getHeight(), pixels);
    }
}
