package org.amnok.render;

import org.amnok.map.RasterImage;

/// Reads an image of colours between its cells, in whole numbers.
final class ColourSampler {
    /// Weights of neighbours are counted in 256ths.
    private static final int ONE = 256;

    private final int[] argb;
    private final int width;
    private final int height;

    ColourSampler(RasterImage image) {
        argb = image.argb();
        width = image.width();
        height = image.height();
    }

    /// The colour at a place, 0xAARRGGBB, not premultiplied; 0 outside.
    ///
    /// @param column and row: from the upper left corner, whole numbers between cells
    int argb(double column, double row) {
        if (!(column >= 0 && row >= 0 && column < width && row < height)) {
            return 0;
        }
        var x = (int) ((column + 0.5) * ONE) - ONE;
        var y = (int) ((row + 0.5) * ONE) - ONE;
        var left = Math.max(x >> 8, 0);
        var right = Math.min((x >> 8) + 1, width - 1);
        var upper = Math.max(y >> 8, 0) * width;
        var lower = Math.min((y >> 8) + 1, height - 1) * width;
        var u = x & ONE - 1;
        var v = y & ONE - 1;
        return blended(
                argb[upper + left],
                argb[upper + right],
                argb[lower + left],
                argb[lower + right],
                u,
                v);
    }

    private static int blended(int a, int b, int c, int d, int u, int v) {
        if (a == b && a == c && a == d) {
            return a;
        }
        if ((a & b & c & d) >>> 24 == 0xFF) {
            return between(between(a, b, u), between(c, d, u), v) | 0xFF000000;
        }
        if (((a ^ b | a ^ c | a ^ d) & 0xFFFFFF) == 0) {
            return a & 0xFFFFFF | share(a >>> 24, b >>> 24, c >>> 24, d >>> 24, u, v) << 24;
        }
        return uneven(a, b, c, d, u, v);
    }

    /// Two opaque colours, two channels at a time.
    private static int between(int a, int b, int t) {
        var redBlue = (a & 0xFF00FF) * (ONE - t) + (b & 0xFF00FF) * t >>> 8 & 0xFF00FF;
        var green = (a & 0xFF00) * (ONE - t) + (b & 0xFF00) * t >>> 8 & 0xFF00;
        return redBlue | green;
    }

    /// Of one colour, how much of it is there.
    private static int share(int a, int b, int c, int d, int u, int v) {
        var upper = a * (ONE - u) + b * u;
        var lower = c * (ONE - u) + d * u;
        return upper * (ONE - v) + lower * v >>> 16;
    }

    /// Colours count as far as they are there: what is transparent has none.
    private static int uneven(int a, int b, int c, int d, int u, int v) {
        var wa = (long) (ONE - u) * (ONE - v) * (a >>> 24);
        var wb = (long) u * (ONE - v) * (b >>> 24);
        var wc = (long) (ONE - u) * v * (c >>> 24);
        var wd = (long) u * v * (d >>> 24);
        var sum = wa + wb + wc + wd;
        if (sum == 0) {
            return 0;
        }
        var colour = (int) (sum / (ONE * ONE)) << 24;
        for (var shift = 0; shift <= 16; shift += 8) {
            var level =
                    (wa * (a >> shift & 0xFF)
                                    + wb * (b >> shift & 0xFF)
                                    + wc * (c >> shift & 0xFF)
                                    + wd * (d >> shift & 0xFF))
                            / sum;
            colour |= (int) level << shift;
        }
        return colour;
    }
}
