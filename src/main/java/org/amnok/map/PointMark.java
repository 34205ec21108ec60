package org.amnok.map;

/// One of the marks that a point's symbol is made of.
///
/// @param mark a well-known mark as styles name them, `circle` for example, or `symbol:NAME` for a
///   symbol of the program, which has its own colours
/// @param sizePixels its height, px at 96 dpi
/// @param dxPixels and dyPixels: how far its middle lies off the point, right and up
/// @param fillArgb 0xAARRGGBB, not premultiplied; alpha 0 for none
/// @param outlineArgb 0xAARRGGBB, not premultiplied; alpha 0 for none
/// @param outlinePixels width of the outline, centred on the shape's edge
public record PointMark(
        String mark,
        double sizePixels,
        double dxPixels,
        double dyPixels,
        int fillArgb,
        int outlineArgb,
        double outlinePixels) {
    /// @throws IllegalArgumentException when a length is negative or not a number
    public PointMark {
        if (!(sizePixels >= 0 && sizePixels < 1000)
                || !(outlinePixels >= 0)
                || !Double.isFinite(dxPixels + dyPixels)) {
            throw new IllegalArgumentException(
                    "A point of " + sizePixels + " px with an outline of " + outlinePixels);
        }
    }

    /// An opaque circle with an opaque outline.
    ///
    /// @param fillRgb and outlineRgb: 0xRRGGBB
    public static PointMark circle(
            double sizePixels, int fillRgb, int outlineRgb, double outlinePixels) {
        return new PointMark(
                "circle", sizePixels, 0, 0, opaque(fillRgb), opaque(outlineRgb), outlinePixels);
    }

    /// A mark of lines only.
    ///
    /// @param rgb 0xRRGGBB
    public static PointMark lines(String mark, double sizePixels, int rgb, double widthPixels) {
        return new PointMark(mark, sizePixels, 0, 0, 0, opaque(rgb), widthPixels);
    }

    /// A symbol of the program.
    ///
    /// @param name without extension, for example `sighting-parked`
    public static PointMark named(String name, double sizePixels) {
        return new PointMark("symbol:" + name, sizePixels, 0, 0, 0, 0, 0);
    }

    /// The same elsewhere, px to the right and up from the point.
    public PointMark at(double dx, double dy) {
        return new PointMark(mark, sizePixels, dx, dy, fillArgb, outlineArgb, outlinePixels);
    }

    private static int opaque(int rgb) {
        return rgb | 0xFF000000;
    }
}
