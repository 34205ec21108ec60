package org.amnok.layout.strip;

import java.util.function.Supplier;
import org.amnok.domain.Language;
import org.amnok.layout.SheetPixels;
import org.amnok.map.Theme;
import org.amnok.render.TextRenderer;

/// Draws strips for this machine's screen. Thread-safe.
///
/// @param pen of the program: fonts of one's own would be read once more
public record StripPixels(Supplier<TextRenderer> pen) {
    /// Takes a moment: not for the FX thread.
    ///
    /// @param scale device pixels per px
    public SheetPixels draw(
            StripData data, StripFrame frame, Theme theme, Language language, double scale) {
        return SheetPixels.drawn(
                frame.width(),
                frame.height(),
                scale,
                g -> new StripPainter(pen.get(), theme, frame).paint(g, data, language));
    }
}
