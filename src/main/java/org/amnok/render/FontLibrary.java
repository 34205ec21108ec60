package org.amnok.render;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.amnok.map.FontFiles;

/// The bundled Noto fonts, each read when its script first occurs: the Chinese one alone has 10 MB.
/// Thread-safe.
public final class FontLibrary {
    private final Map<String, Font> fonts = new HashMap<>();

    /// The interface's and the map's Latin font, for what is drawn around maps.
    ///
    /// @param weight 400 to 700
    /// @param size in units of the graphics it is drawn on
    public Font latin(int weight, double size) {
        return font(Script.LATIN, weight, false, size);
    }

    /// @param italic heeded by Latin only: Hangul and Hanzi are never slanted
    Font font(Script script, int weight, boolean italic, double size) {
        return load(file(script, weight, italic)).deriveFont((float) size);
    }

    private static String file(Script script, int weight, boolean italic) {
        return switch (script) {
            case LATIN -> italic ? "NotoSans-MediumItalic.ttf" : latin(weight);
            case KOREAN -> weight < 600 ? "NotoSansKR-Regular.ttf" : "NotoSansKR-Bold.ttf";
            case CHINESE -> weight < 600 ? "NotoSansSC-Regular.ttf" : "NotoSansSC-Bold.ttf";
        };
    }

    private static String latin(int weight) {
        if (weight < 450) {
            return "NotoSans-Regular.ttf";
        }
        if (weight < 550) {
            return "NotoSans-Medium.ttf";
        }
        return weight < 650 ? "NotoSans-SemiBold.ttf" : "NotoSans-Bold.ttf";
    }

    private synchronized Font load(String file) {
        return fonts.computeIfAbsent(file, FontLibrary::read);
    }

    private static Font read(String file) {
        try {
            var path = FontFiles.path(file);
            return path.isPresent()
                    ? Font.createFont(Font.TRUETYPE_FONT, path.get().toFile())
                    : fromJar(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new UncheckedIOException(new IOException("The font " + file + " is broken", e));
        }
    }

    private static Font fromJar(String file) throws IOException, FontFormatException {
        try (var in = FontFiles.open(file)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        }
    }
}
