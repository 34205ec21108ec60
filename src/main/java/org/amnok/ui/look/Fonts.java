package org.amnok.ui.look;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javafx.scene.text.Font;
import org.amnok.map.symbology.FontFiles;

/// The bundled fonts. JavaFX looks for missing glyphs among the system's fonts only, so text in
/// Hangul or Hanzi names its font itself ([ScriptFont]).
public final class Fonts {
    private static final double ANY_SIZE = 13;

    private Fonts() {}

    /// Makes the fonts known to JavaFX. Reads files: not for the FX thread.
    public static void load() {
        FontFiles.ALL.forEach(Fonts::load);
    }

    private static void load(String file) {
        try {
            if (fromFile(file).or(() -> fromStream(file)).isEmpty()) {
                throw new IOException("The font " + file + " is not in the program");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Opens the font where it lies: a stream is copied to a temporary file first. The address is
    /// not escaped, for JavaFX takes the path in it as it is.
    private static Optional<Font> fromFile(String file) {
        return FontFiles.path(file)
                .map(path -> Font.loadFont("file:" + path.toAbsolutePath(), ANY_SIZE));
    }

    private static Optional<Font> fromStream(String file) {
        try (var in = FontFiles.open(file)) {
            return Optional.ofNullable(Font.loadFont(in, ANY_SIZE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
