package org.amnok.render;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.amnok.map.FontFiles;

/// The bundled Noto fonts, each read when its script first occurs: the Chinese one alone has 10 MB.
/// Thread-safe.
public final class FontLibrary {
    /// Without hinting and with fractions of pixels: the same letters on every target.
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private final Map<String, Font> fonts = new HashMap<>();
    private final Map<Letter, Glyph> glyphs = new ConcurrentHashMap<>();

    /// A letter's shape at the origin and how far the next one is. Never changed.
    record Glyph(double advance, Shape outline) {}

    private record Letter(Font font, int codePoint) {}

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

    /// A letter of a font, worked out when it first occurs: a map has few letters, often.
    Glyph glyph(Font font, int codePoint) {
        return glyphs.computeIfAbsent(new Letter(font, codePoint), FontLibrary::shape);
    }

    private static Glyph shape(Letter letter) {
        var text = Character.toString(letter.codePoint());
        var vector = letter.font().createGlyphVector(CONTEXT, text);
        return new Glyph(vector.getGlyphMetrics(0).getAdvanceX(), vector.getOutline());
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
