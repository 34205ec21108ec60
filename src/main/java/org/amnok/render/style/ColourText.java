package org.amnok.render.style;

import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.PaintParser;
import java.awt.Color;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Colours as styles write them: `#RGB`, `#RRGGBB`, `#RRGGBBAA`, `rgb(r, g, b)`, `rgba(r, g, b,
/// a)`, or a name of CSS.
final class ColourText {
    private static final Pattern HEX = Pattern.compile("#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{8})");
    private static final Pattern RGB =
            Pattern.compile(
                    "rgba?\\(\\s*(\\d{1,3})\\s*,\\s*(\\d{1,3})\\s*,\\s*(\\d{1,3})"
                            + "\\s*(?:,\\s*(\\d*\\.?\\d+)\\s*)?\\)");

    /// Made when a name first occurs: most styles have none.
    private static final class Names {
        static final PaintParser CSS = LoaderContext.createDefault().paintParser();
    }

    private ColourText() {}

    /// Null when it is no colour.
    static @Nullable Color parse(String text) {
        var colour = text.strip();
        if (isRgb(colour)) {
            return new Color(Integer.parseInt(colour, 1, 7, 16));
        }
        if (colour.startsWith("#")) {
            return HEX.matcher(colour).matches() ? hex(colour.substring(1)) : null;
        }
        var rgb = RGB.matcher(colour);
        return rgb.matches() ? rgb(rgb) : name(colour);
    }

    /// The usual form, without a pattern: styles are read for every feature.
    private static boolean isRgb(String colour) {
        if (colour.length() != 7 || colour.charAt(0) != '#') {
            return false;
        }
        for (var i = 1; i < 7; i++) {
            if (Character.digit(colour.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }

    private static Color hex(String digits) {
        if (digits.length() == 3) {
            var n = Integer.parseInt(digits, 16);
            return new Color((n >> 8 & 15) * 17, (n >> 4 & 15) * 17, (n & 15) * 17);
        }
        var rgba = Integer.parseUnsignedInt(digits, 16);
        return new Color(rgba << 24 | rgba >>> 8, true);
    }

    private static @Nullable Color rgb(Matcher parts) {
        var r = Integer.parseInt(parts.group(1));
        var g = Integer.parseInt(parts.group(2));
        var b = Integer.parseInt(parts.group(3));
        var a = parts.group(4) == null ? 1 : Double.parseDouble(parts.group(4));
        var valid = r <= 255 && g <= 255 && b <= 255 && a <= 1;
        return valid ? new Color(r, g, b, (int) Math.round(255 * a)) : null;
    }

    private static @Nullable Color name(String colour) {
        var letters = !colour.isEmpty() && colour.chars().allMatch(Character::isLetter);
        return letters ? Names.CSS.parseColor(colour) : null;
    }
}
