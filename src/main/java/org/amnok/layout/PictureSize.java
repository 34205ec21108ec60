package org.amnok.layout;

import org.amnok.domain.ProblemException;

/// How large a picture is.
///
/// @param widthPixels and heightPixels: device pixels
/// @param dpi device pixels per inch; text and symbols keep their size on paper
public record PictureSize(int widthPixels, int heightPixels, double dpi) {
    private static final int MIN_SIDE = 64;
    private static final int MAX_SIDE = 20_000;
    private static final long MAX_PIXELS = 100_000_000;
    private static final double SCREEN_DPI = 96;

    /// @throws ProblemException when it is too small or too large to be drawn
    public PictureSize {
        var fits =
                Math.min(widthPixels, heightPixels) >= MIN_SIDE
                        && Math.max(widthPixels, heightPixels) <= MAX_SIDE
                        && (long) widthPixels * heightPixels <= MAX_PIXELS;
        if (!fits || !(dpi >= 24 && dpi <= 1200)) {
            throw ProblemException.ofTexts(
                    "layout.a_picture_of_at_dpi_cannot",
                    "layout.give_sides_of_64_to_20000",
                    widthPixels,
                    heightPixels,
                    dpi);
        }
    }

    /// Device pixels per logical pixel at 96 dpi.
    public double pixelRatio() {
        return dpi / SCREEN_DPI;
    }

    /// Width in logical px.
    public double width() {
        return widthPixels / pixelRatio();
    }

    /// Height in logical px.
    public double height() {
        return heightPixels / pixelRatio();
    }
}
