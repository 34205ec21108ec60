package org.amnok.basemap;

/// Makes an image half as wide and high: each pixel is the mean of four, weighted by how much of
/// each is there.
final class Halves {
    private Halves() {}

    /// @param argb row by row, not premultiplied
    /// @return of the size rounded up
    static int[] of(int[] argb, int width, int height) {
        var columns = Math.ceilDiv(width, 2);
        var rows = Math.ceilDiv(height, 2);
        var half = new int[columns * rows];
        for (var y = 0; y < rows; y++) {
            var upper = 2 * y * width;
            var lower = Math.min(2 * y + 1, height - 1) * width;
            for (var x = 0; x < columns; x++) {
                var left = 2 * x;
                var right = Math.min(2 * x + 1, width - 1);
                half[y * columns + x] =
                        mean(
                                argb[upper + left],
                                argb[upper + right],
                                argb[lower + left],
                                argb[lower + right]);
            }
        }
        return half;
    }

    static int mean(int a, int b, int c, int d) {
        if (a == b && a == c && a == d) {
            return a;
        }
        var wa = a >>> 24;
        var wb = b >>> 24;
        var wc = c >>> 24;
        var wd = d >>> 24;
        var sum = wa + wb + wc + wd;
        if (sum == 0) {
            return 0;
        }
        var mean = sum + 2 >> 2;
        for (var shift = 16; shift >= 0; shift -= 8) {
            var level =
                    wa * (a >> shift & 0xFF)
                            + wb * (b >> shift & 0xFF)
                            + wc * (c >> shift & 0xFF)
                            + wd * (d >> shift & 0xFF);
            mean = mean << 8 | (level + sum / 2) / sum;
        }
        return mean;
    }
}
