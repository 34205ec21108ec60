package org.amnok.layout.raster;

import java.awt.Color;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The colours of a page that is printed black on white: as dark as they look, tints of the ground
/// white and letters black.
public final class Greys {
    private static final Pattern HEX = Pattern.compile("#([0-9a-f]{6})(?=\")");
    private static final int RGB = 0xffffff;

    /// What is as dark is black, what is as light is white: parts of 255.
    private static final double BLACKEST = 45;

    private static final double WHITEST = 238;

    private Greys() {}

    /// The grey of a colour, its transparency kept.
    ///
    /// @param argb not premultiplied
    public static int of(int argb) {
        var light = light(argb);
        var grey =
                (int)
                        Math.clamp(
                                Math.round((light - BLACKEST) * 255 / (WHITEST - BLACKEST)),
                                0,
                                255);
        return argb & ~RGB | grey << 16 | grey << 8 | grey;
    }

    private static double light(int argb) {
        return 0.2126 * (argb >> 16 & 0xff) + 0.7152 * (argb >> 8 & 0xff) + 0.0722 * (argb & 0xff);
    }

    /// The pixels of a photo as greys, as light as they are.
    public static int[] photo(int[] argb) {
        return Arrays.stream(argb)
                .map(each -> each & ~RGB | (int) Math.round(light(each)) * 0x010101)
                .toArray();
    }

    public static Color of(Color colour) {
        return new Color(of(colour.getRGB()), true);
    }

    /// All pixels of a row or picture, in place.
    ///
    /// @param argb opaque ones
    public static void turn(int[] argb) {
        for (var i = 0; i < argb.length; i++) {
            argb[i] = of(argb[i]);
        }
    }

    /// All colours of an SVG.
    public static String svg(String svg) {
        return HEX.matcher(svg)
                .replaceAll(
                        hex ->
                                Matcher.quoteReplacement(
                                        "#%06x"
                                                .formatted(
                                                        of(Integer.parseInt(hex.group(1), 16))
                                                                & RGB)));
    }
}
