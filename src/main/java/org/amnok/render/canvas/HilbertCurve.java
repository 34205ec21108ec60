package org.amnok.render.canvas;

/// The Hilbert curve: what is near on it is near on the map.
public final class HilbertCurve {
    /// Cells on a side.
    public static final int SIDE = 1 << 15;

    private HilbertCurve() {}

    /// How far along the curve a cell lies, 0 to SIDE² - 1 (Wikipedia, "Hilbert curve", xy2d).
    public static int along(int column, int row) {
        var x = column;
        var y = row;
        var distance = 0;
        for (var s = SIDE / 2; s > 0; s /= 2) {
            var right = (x & s) > 0 ? 1 : 0;
            var up = (y & s) > 0 ? 1 : 0;
            distance += s * s * (3 * right ^ up);
            if (up == 0) {
                if (right == 1) {
                    x = SIDE - 1 - x;
                    y = SIDE - 1 - y;
                }
                var swapped = x;
                x = y;
                y = swapped;
            }
        }
        return distance;
    }
}
