package org.amnok.render.text;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.amnok.map.symbology.FontFiles;

/// The bundled Noto fonts, each read when its script first occurs: the Chinese one alone has 10 MB.
/// Thread-safe.
public final class FontLibrary {
    /// Without hinting and with fractions of pixels: the same letters on every target.
    public static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private static final int BOLD = 600;

    private final Map<String, Font> fonts = new HashMap<>();
    private final Map<Letter, Glyph> glyphs = new ConcurrentHashMap<>();
    private final InstalledFonts installed = new InstalledFonts();

    /// What has been set in these fonts so far.
    private final Typesetter typesetter = new Typesetter(this);

    private final TextPaints paints = new TextPaints(typesetter);

    /// A letter's shape at the origin and how far the next one is. Never changed.
    record Glyph(Font font, double advance, Shape outline) {}

    private record Letter(Font font, int codePoint) {}

    /// @param italic heeded by Latin only: Hangul and Hanzi are never slanted
    Font font(Script script, int weight, boolean italic, double size) {
        return load(file(script, weight, italic)).deriveFont((float) size);
    }

    /// The letter of a run in the font of its run, else in any that has it. One that no font has is
    /// drawn as the empty box of its own.
    Glyph glyph(LabelStyle look, Font font, int codePoint) {
        return glyph(
                font.canDisplay(codePoint) ? font : substitute(look, codePoint).orElse(font),
                codePoint);
    }

    /// The font of a run: of the first of the look's own families that has the whole run, else the
    /// bundled one of its script.
    Font font(LabelStyle look, TextRuns.Run run) {
        for (var family : look.families()) {
            var bold = look.weight() >= BOLD;
            var own = installed.font(family, bold, look.italic(), look.size());
            if (own.isPresent() && own.get().canDisplayUpTo(run.text()) < 0) {
                return own.get();
            }
        }
        return font(run.script(), look.weight(), look.italic(), look.size());
    }

    /// Simplified Hanzi beside Hangul, say, which the Korean font lacks; at last the machine's own.
    private Optional<Font> substitute(LabelStyle look, int codePoint) {
        return Stream.concat(
                        Arrays.stream(Script.values())
                                .map(s -> font(s, look.weight(), false, look.size())),
                        Stream.of(Font.SANS_SERIF)
                                .map(f -> new Font(f, Font.PLAIN, 12))
                                .map(f -> f.deriveFont((float) look.size())))
                .filter(f -> f.canDisplay(codePoint))
                .findFirst();
    }

    public Typesetter typesetter() {
        return typesetter;
    }

    public TextPaints paints() {
        return paints;
    }

    /// A letter of a font, worked out when it first occurs: a map has few letters, often.
    Glyph glyph(Font font, int codePoint) {
        return glyphs.computeIfAbsent(new Letter(font, codePoint), FontLibrary::shape);
    }

    private static Glyph shape(Letter letter) {
        var text = Character.toString(letter.codePoint());
        var vector = letter.font().createGlyphVector(CONTEXT, text);
        return new Glyph(letter.font(), vector.getGlyphPosition(1).getX(), vector.getOutline());
    }

    private static String file(Script script, int weight, boolean italic) {
        return switch (script) {
            case LATIN -> italic ? "NotoSans-MediumItalic.ttf" : latin(weight);
            case KOREAN -> weight < BOLD ? "NotoSansKR-Regular.ttf" : "NotoSansKR-Bold.ttf";
            case CHINESE -> weight < BOLD ? "NotoSansSC-Regular.ttf" : "NotoSansSC-Bold.ttf";
            case JAPANESE -> weight < BOLD ? "NotoSansJP-Regular.ttf" : "NotoSansJP-Bold.ttf";
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

    /// Fonts of this machine that a style asks for by name. The bundled ones are not among them:
    /// what asks for Noto Sans gets the bundled file, which is the same everywhere. Thread-safe.
    private static final class InstalledFonts {
        private final Map<String, Optional<Font>> families = new ConcurrentHashMap<>();

        /// Empty when the machine has no such family.
        Optional<Font> font(String family, boolean bold, boolean italic, double size) {
            var style = (bold ? Font.BOLD : Font.PLAIN) | (italic ? Font.ITALIC : Font.PLAIN);
            return families.computeIfAbsent(family, InstalledFonts::find)
                    .map(f -> f.deriveFont(style, (float) size));
        }

        private static Optional<Font> find(String family) {
            if (family.isBlank() || family.toLowerCase(Locale.ROOT).startsWith("noto sans")) {
                return Optional.empty();
            }
            // Java gives a font of another family, without a word, for one that is not there.
            return Optional.of(new Font(family, Font.PLAIN, 12))
                    .filter(f -> f.getFamily(Locale.ROOT).equalsIgnoreCase(family));
        }
    }
}
