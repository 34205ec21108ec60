package org.amnok.render.text;

import java.util.Arrays;

/// Grows letters to their halo: a coverage mask is dilated by a disc, antialiased.
///
/// A pixel's halo is the greatest of (coverage − distance) of all pixels around it, plus the
/// radius, cut to 0 to 1: exact for edges along the axes. The maximum is found in two passes with
/// the distances of a 5 × 5 neighbourhood (Borgefors, "Distance transformations in digital images",
/// 1986), which costs the same for every radius.
public final class HaloMask {
    /// Of one step along an axis, and of a full coverage of 255.
    private static final int ONE = 255 << 4;

    private static final int DIAGONAL = (int) Math.round(ONE * Math.sqrt(2));
    private static final int KNIGHT = (int) Math.round(ONE * Math.sqrt(5));
    private static final int NOTHING = -1 << 24;

    /// This many pixels at each edge are read and never written.
    private static final int PAD = 2;

    private final int width;
    private final int height;
    private final int stride;
    private final int[] values;

    public HaloMask(InkMask ink) {
        width = ink.width();
        height = ink.height();
        stride = width + 2 * PAD;
        values = new int[stride * (height + 2 * PAD)];
        Arrays.fill(values, NOTHING);
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                var coverage = ink.pixels()[y * width + x] >>> 24;
                if (coverage > 0) {
                    values[index(x, y)] = coverage << 4;
                }
            }
        }
        spread(index(0, 0), 1);
        spread(index(width - 1, height - 1), -1);
    }

    private int index(int x, int y) {
        return (y + PAD) * stride + x + PAD;
    }

    /// One pass: forward from the upper left or back from the lower right.
    private void spread(int start, int step) {
        var v = values;
        var up = step * stride;
        for (var row = 0; row < height; row++) {
            var i = start + row * up;
            for (var column = 0; column < width; column++, i += step) {
                var near = Math.max(v[i - step], v[i - up]) - ONE;
                var slant = Math.max(v[i - up - 1], v[i - up + 1]) - DIAGONAL;
                var flat = Math.max(v[i - up - 2], v[i - up + 2]);
                var steep = Math.max(v[i - 2 * up - 1], v[i - 2 * up + 1]);
                var far = Math.max(flat, steep) - KNIGHT;
                v[i] = Math.max(Math.max(v[i], near), Math.max(slant, far));
            }
        }
    }

    /// Sets each pixel of the same size to the shade of its halo.
    ///
    /// @param radius in device pixels
    /// @param shades for each coverage from 0 to 255
    public void paint(int[] pixels, double radius, int[] shades) {
        var reach = (int) Math.round(radius * ONE);
        for (var y = 0; y < height; y++) {
            var from = index(0, y);
            for (var x = 0; x < width; x++) {
                var coverage = Math.clamp(values[from + x] + reach, 0, ONE) >> 4;
                pixels[y * width + x] = shades[coverage];
            }
        }
    }
}
