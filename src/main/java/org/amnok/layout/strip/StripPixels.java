package org.amnok.layout.strip;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.function.Supplier;
import org.amnok.domain.Language;
import org.amnok.layout.SheetPixels;
import org.amnok.map.Theme;
import org.amnok.render.PictureGraphics;
import org.amnok.render.TextRenderer;
import org.amnok.render.canvas.DrawnWords;

/// Draws strips for this machine's screen. Thread-safe.
///
/// @param pen of the program: fonts of one's own would be read once more
public record StripPixels(Supplier<TextRenderer> pen) {
    /// Takes a moment: not for the FX thread.
    ///
    /// @param scale device pixels per px
    public SheetPixels draw(
            StripData data, StripFrame frame, Theme theme, Language language, double scale) {
        var image =
                new BufferedImage(
                        (int) Math.ceil(frame.width() * scale),
                        (int) Math.ceil(frame.height() * scale),
                        BufferedImage.TYPE_INT_ARGB_PRE);
        var g = PictureGraphics.on(image, new DrawnWords());
        try {
            g.scale(scale, scale);
            new StripPainter(pen.get(), theme, frame).paint(g, data, language);
        } finally {
            g.dispose();
        }
        var pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        return new SheetPixels(image.getWidth(), image.getHeight(), pixels);
    }
}
