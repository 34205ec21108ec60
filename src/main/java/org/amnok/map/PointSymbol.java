package org.amnok.map;

/// How points of one category look.
///
/// @param mark a well-known mark as styles name them, `circle` for example, or `symbol:NAME` for a
///   symbol of the program, which has its own colours
/// @param sizePixels its height, px at 96 dpi
/// @param fillArgb 0xAARRGGBB, not premultiplied; alpha 0 for none
/// @param outlineArgb 0xAARRGGBB, not premultiplied; alpha 0 for none
/// @param outlinePixels width of the outline, centred on the shape's edge
public record PointSymbol(
        String mark, double sizePixels, int fillArgb, int outlineArgb, double outlinePixels) {
    /// @throws IllegalArgumentException when a length is negative or not a number
    public PointSymbol {
        if (!(sizePixels >= 0 && sizePixels < 1000) || !(outlinePixels >= 0)) {
            throw new IllegalArgumentException(
                    "A point of " + sizePixels + " px with an outline of " + outlinePixels);
        }
    }

    /// An opaque circle with an opaque outline.
    ///
    /// @param fillRgb and outlineRgb: 0xRRGGBB
    public static PointSymbol circle(
            double sizePixels, int fillRgb, int outlineRgb, double outlinePixels) {
        return new PointSymbol(
                "circle", sizePixels, opaque(fillRgb), opaque(outlineRgb), outlinePixels);
    }

    /// A symbol of the program.
    ///
    /// @param name without extension, for example `sighting-parked`
    public static PointSymbol named(String name, double sizePixels) {
        return new PointSymbol("symbol:" + name, sizePixels, 0, 0, 0);
    }

    private static int opaque(int rgb) {
        return rgb | 0xFF000000;
    }
}
