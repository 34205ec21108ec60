package org.amnok.layout.strip;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import org.amnok.domain.coverage.BankState;
import org.amnok.domain.coverage.Coverage;
import org.amnok.layout.SheetPixels;
import org.amnok.layout.StateFill;
import org.amnok.map.Theme;

/// Shares of what is known of banks as a bar, filled as in the strip.
public final class StateBar {
    private static final double HEIGHT = 16;

    private StateBar() {}

    /// @param width px
    /// @param scale device pixels per px
    public static SheetPixels draw(Coverage coverage, Theme theme, double width, int scale) {
        var image =
                new BufferedImage(
                        (int) (width * scale),
                        (int) (HEIGHT * scale),
                        BufferedImage.TYPE_INT_ARGB_PRE);
        var g = image.createGraphics();
        StripPainter.smooth(g);
        g.scale(scale, scale);
        var fill = new StateFill(theme);
        var x = 0.0;
        for (var state : BankState.values()) {
            var part = width * coverage.metres(state) / Math.max(1, coverage.metres());
            fill.paintInBox(g, state, new Rectangle2D.Double(x, 0, part, HEIGHT));
            x += part;
        }
        g.dispose();
        var pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        return new SheetPixels(image.getWidth(), image.getHeight(), pixels);
    }
}
