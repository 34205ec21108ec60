package org.amnok.layout;

import java.util.Arrays;

/// A picture with fewer pixels, each the mean of those that it covers: fine lines become grey where
/// they would else be broken, or beat with the pixels of a page.
final class AveragedPixels {
    private static final int CHANNELS = 4;

    private AveragedPixels() {}

    /// @param width not more than the picture has, nor the height
    static SheetPixels of(SheetPixels picture, int width, int height) {
        var columns = new Shares(picture.width(), width);
        var rows = new Shares(picture.height(), height);
        var sums = new float[CHANNELS * width];
        var row = new float[CHANNELS * width];
        var argb = new int[width * height];
        for (int y = 0; y < height; y++) {
            Arrays.fill(sums, 0);
            for (int from = rows.first(y); from <= rows.last(y); from++) {
                across(picture, from, columns, row);
                var share = rows.share(y, from);
                for (int i = 0; i < sums.length; i++) {
                    sums[i] += share * row[i];
                }
            }
            for (int x = 0; x < width; x++) {
                argb[y * width + x] = argb(sums, CHANNELS * x);
            }
        }
        return new SheetPixels(width, height, argb);
    }

    /// One row with as many columns as are wanted, its colours by their opacity.
    private static void across(SheetPixels picture, int y, Shares columns, float[] row) {
        for (int x = 0; x < row.length / CHANNELS; x++) {
            float alpha = 0;
            float red = 0;
            float green = 0;
            float blue = 0;
            for (int from = columns.first(x); from <= columns.last(x); from++) {
                var argb = picture.argb()[y * picture.width() + from];
                var opacity = columns.share(x, from) * (argb >>> 24);
                alpha += opacity;
                red += opacity * (argb >> 16 & 0xff);
                green += opacity * (argb >> 8 & 0xff);
                blue += opacity * (argb & 0xff);
            }
            row[CHANNELS * x] = alpha;
            row[CHANNELS * x + 1] = red;
            row[CHANNELS * x + 2] = green;
            row[CHANNELS * x + 3] = blue;
        }
    }

    private static int argb(float[] sums, int at) {
        var alpha = sums[at];
        if (alpha <= 0) {
            return 0;
        }
        var argb = Math.round(alpha);
        for (int channel = 1; channel < CHANNELS; channel++) {
            argb = argb << 8 | Math.clamp(Math.round(sums[at + channel] / alpha), 0, 255);
        }
        return argb;
    }

    /// How much of each of many pixels lies in each of fewer.
    private record Shares(int many, int few) {
        private double edge(int pixel) {
            return (double) pixel * many / few;
        }

        int first(int pixel) {
            return (int) edge(pixel);
        }

        int last(int pixel) {
            return Math.min(many, (int) Math.ceil(edge(pixel + 1))) - 1;
        }

        float share(int pixel, int of) {
            var covered = Math.min(edge(pixel + 1), of + 1.0) - Math.max(edge(pixel), of);
            return (float) (covered * few / many);
        }
    }
}
