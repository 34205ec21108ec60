package org.amnok.render;

import java.util.Arrays;
import org.amnok.map.RasterImage;

/// Reads a raster between its cells.
final class RasterSampler {
    private final RasterImage image;
    private final int[] channels;
    private final boolean nearest;

    RasterSampler(RasterPaint paint) {
        image = paint.image();
        channels = paint.colours().channels().stream().mapToInt(Integer::intValue).toArray();
        nearest = paint.nearest();
    }

    int channels() {
        return channels.length;
    }

    /// Reads the channels at a place. Cells without a value count as far as they are not there.
    ///
    /// @param column and row: from the raster's upper left corner, whole numbers between cells
    /// @param values out
    /// @return how much is there, 0 to 1
    double sample(double column, double row, double[] values) {
        if (!(column >= 0 && row >= 0 && column < image.width() && row < image.height())) {
            return 0;
        }
        Arrays.fill(values, 0);
        if (nearest) {
            var alpha = add((int) column, (int) row, 1, values);
            return finish(alpha, values);
        }
        var x = column - 0.5;
        var y = row - 0.5;
        var c = (int) Math.floor(x);
        var r = (int) Math.floor(y);
        var u = x - c;
        var v = y - r;
        var alpha =
                add(c, r, (1 - u) * (1 - v), values)
                        + add(c + 1, r, u * (1 - v), values)
                        + add(c, r + 1, (1 - u) * v, values)
                        + add(c + 1, r + 1, u * v, values);
        return finish(alpha, values);
    }

    private double add(int column, int row, double weight, double[] values) {
        var cell =
                Math.clamp(row, 0, image.height() - 1) * image.width()
                        + Math.clamp(column, 0, image.width() - 1);
        var share = weight * image.alpha(cell);
        if (share > 0) {
            for (var i = 0; i < channels.length; i++) {
                values[i] += share * image.value(channels[i], cell);
            }
        }
        return share;
    }

    private static double finish(double alpha, double[] values) {
        if (alpha > 0) {
            for (var i = 0; i < values.length; i++) {
                values[i] /= alpha;
            }
        }
        return alpha;
    }
}
