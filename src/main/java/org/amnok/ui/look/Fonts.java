package org.amnok.ui.look;

import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.scene.text.Font;
import org.amnok.map.FontFiles;

/// The bundled fonts. JavaFX looks for missing glyphs among the system's fonts only, so text in
/// Hangul or Hanzi names its font itself ([ScriptFont]).
public final class Fonts {
    private Fonts() {}

    /// Makes the fonts known to JavaFX. Reads files: not for the FX thread.
    public static void load() {
        FontFiles.ALL.forEach(Fonts::load);
    }

    private static void load(String name) {
        try (var in = FontFiles.open(name)) {
            if (Font.loadFont(in, 13) == null) {
                throw new IOException("The font " + name + " cannot be read");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
