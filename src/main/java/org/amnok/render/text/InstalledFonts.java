package org.amnok.render.text;

import java.awt.Font;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Fonts of this machine that a style asks for by name. The bundled ones are not among them: what
/// asks for Noto Sans gets the bundled file, which is the same everywhere. Thread-safe.
final class InstalledFonts {
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
