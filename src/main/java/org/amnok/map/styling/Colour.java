package org.amnok.map.styling;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A colour that a person chose.
///
/// @param rgb 0xRRGGBB
public record Colour(int rgb) {
    private static final Pattern HEX = Pattern.compile("#[0-9A-Fa-f]{6}");

    /// From here on ink is read better on the colour than paper; of 0 to 1.
    private static final double LIGHT = 0.36;

    public Colour {
        if (rgb < 0 || rgb > 0xFFFFFF) {
            throw new IllegalArgumentException("rgb " + Integer.toHexString(rgb));
        }
    }

    /// Reads `#RRGGBB`; empty when it is written otherwise.
    public static Optional<Colour> parse(String hex) {
        return HEX.matcher(hex).matches()
                ? Optional.of(new Colour(Integer.parseInt(hex.substring(1), 16)))
                : Optional.empty();
    }

    /// `#RRGGBB`.
    public String hex() {
        return String.format(Locale.ROOT, "#%06X", rgb);
    }

    /// True when dark signs are read better on it than white ones, after the relative luminance of
    /// WCAG 2.
    public boolean isLight() {
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb)
                > LIGHT;
    }

    private static double linear(int channel) {
        var c = (channel & 0xFF) / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    /// A colour between this and another.
    ///
    /// @param share 0 gives this, 1 the other
    public Colour towards(Colour other, double share) {
        return new Colour(
                channel(rgb >> 16, other.rgb >> 16, share) << 16
                        | channel(rgb >> 8, other.rgb >> 8, share) << 8
                        | channel(rgb, other.rgb, share));
    }

    private static int channel(int from, int to, double share) {
        return (int) Math.round((from & 0xFF) + ((to & 0xFF) - (from & 0xFF)) * share);
    }
}
