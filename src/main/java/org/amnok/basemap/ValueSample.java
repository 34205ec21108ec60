package org.amnok.basemap;

import java.util.Arrays;
import java.util.List;
import org.amnok.basemap.BandColours.ValueRange;
import org.amnok.basemap.archive.DamagedTile;
import org.amnok.basemap.tiff.BlockValues;
import org.amnok.basemap.tiff.TiffFile;
import org.amnok.basemap.tiff.TiffImage;
import org.jspecify.annotations.Nullable;

/// A sample of the values of a band, from blocks all over the coarsest level.
///
/// @param sorted without what stands for nothing
record ValueSample(double[] sorted) {
    private static final int MOST_BLOCKS = 64;
    private static final int MOST_FROM_BLOCK = 4096;
    private static final double LOW = 0.02;
    private static final double LOWEST_GROUND = -500;
    private static final double HIGHEST_GROUND = 9_000;
    private static final double LEAST_RELIEF = 5;

    static ValueSample of(TiffFile tiff, BandColours colours, int band) {
        var image = tiff.levels().getLast();
        var columns = Math.ceilDiv(image.width(), image.blockWidth());
        var rows = Math.ceilDiv(image.height(), image.blockHeight());
        var all = (long) columns * rows;
        var step = Math.max(1, Math.ceilDiv(all, MOST_BLOCKS));
        var values = new double[0];
        for (long block = step / 2; block < all; block += step) {
            var column = (int) (block % columns);
            var row = (int) (block / columns);
            values = joined(values, sampled(image, colours, band, column, row));
        }
        Arrays.sort(values);
        return new ValueSample(values);
    }

    private static double[] sampled(
            TiffImage image, BandColours colours, int band, int column, int row) {
        var block = read(image, column, row, colours.bands());
        if (block == null) {
            return new double[0];
        }
        var width = Math.min(image.blockWidth(), image.width() - column * image.blockWidth());
        var height = Math.min(image.blockHeight(), image.height() - row * image.blockHeight());
        var step = (int) Math.max(1, (long) width * height / MOST_FROM_BLOCK);
        var values = new double[Math.ceilDiv(width * height, step)];
        var count = 0;
        for (var i = 0; i < width * height; i += step) {
            var pixel = i / width * image.blockWidth() + i % width;
            if (colours.isThere(block, pixel)) {
                values[count++] = block.value(band, pixel);
            }
        }
        return Arrays.copyOf(values, count);
    }

    /// Null for a damaged one, too: it is reported when it is drawn.
    private static @Nullable BlockValues read(
            TiffImage image, int column, int row, List<Integer> bands) {
        try {
            return BlockValues.read(image, column, row, bands);
        } catch (DamagedTile e) {
            return null;
        }
    }

    private static double[] joined(double[] one, double[] other) {
        var all = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, all, one.length, other.length);
        return all;
    }

    /// True when they lie where the ground of the earth does, in metres, and not all about zero as
    /// shares and indices do.
    boolean isElevation() {
        if (sorted.length == 0) {
            return false;
        }
        // a few values may stand for nothing without being told so
        var low = sorted[(int) Math.round(LOW * (sorted.length - 1))];
        var high = sorted[(int) Math.round((1 - LOW) * (sorted.length - 1))];
        return low > LOWEST_GROUND && high < HIGHEST_GROUND && high - low >= LEAST_RELIEF;
    }

    /// @param extremes true for the smallest and largest value instead of percentiles
    ValueRange range(boolean extremes) {
        if (sorted.length == 0) {
            return new ValueRange(0, 1);
        }
        var last = sorted.length - 1;
        var dark = sorted[extremes ? 0 : (int) Math.round(LOW * last)];
        var bright = sorted[extremes ? last : (int) Math.round((1 - LOW) * last)];
        return new ValueRange(dark, bright > dark ? bright : dark + 1);
    }
}
