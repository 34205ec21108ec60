package org.amnok.ui.look;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/// The bundled fonts. JavaFX looks for missing glyphs among the system's fonts only, so text in
/// Hangul or Hanzi names its font itself ([ScriptFont]).
public final class Fonts {
    private static final String FOLDER = "/org/amnok/map/fonts/";
    private static final List<String> FILES =
            List.of(
                    "NotoSans-Regular",
                    "NotoSans-Medium",
                    "NotoSans-SemiBold",
                    "NotoSans-Bold",
                    "NotoSansKR-Regular",
                    "NotoSansKR-Bold",
                    "NotoSansSC-Regular",
                    "NotoSansSC-Bold");

    private Fonts() {}

    /// Makes the fonts known to JavaFX. Reads files: not for the FX thread.
    public static void load() {
        FILES.forEach(Fonts::load);
    }

    private static void load(String file) {
        try (var in = Fonts.class.getResourceAsStream(FOLDER + file + ".ttf")) {
            if (in == null || Font.loadFont(in, 13) == null) {
                throw new IOException("The font " + file + " is not in the program");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
