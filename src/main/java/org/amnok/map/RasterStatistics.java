package org.amnok.map;

import java.util.List;

/// What values a channel of a raster has.
///
/// @param min and max: NaN when it has no value
/// @param cumulative share of values up to the end of each of equal steps from min to max, 0 to 1
public record RasterStatistics(double min, double max, List<Double> cumulative) {
    private static final int STEPS = 256;

    public RasterStatistics {
        cumulative = List.copyOf(cumulative);
    }

    static RasterStatistics of(RasterImage image, int channel) {
        var min = Double.POSITIVE_INFINITY;
        var max = Double.NEGATIVE_INFINITY;
        var cells = image.width() * image.height();
        for (var cell = 0; cell < cells; cell++) {
            if (counts(image, channel, cell)) {
                min = Math.min(min, image.value(channel, cell));
                max = Math.max(max, image.value(channel, cell));
            }
        }
        return max < min
                ? new RasterStatistics(Double.NaN, Double.NaN, List.of())
                : new RasterStatistics(min, max, cumulative(image, channel, min, max));
    }

    private static boolean counts(RasterImage image, int channel, int cell) {
        return image.alpha(cell) > 0 && Double.isFinite(image.value(channel, cell));
    }

    private static List<Double> cumulative(RasterImage image, int channel, double min, double max) {
        var counts = new long[STEPS];
        long all = 0;
        for (var cell = 0; cell < image.width() * image.height(); cell++) {
            if (counts(image, channel, cell)) {
                counts[step(image.value(channel, cell), min, max)]++;
                all++;
            }
        }
        var shares = new Double[STEPS];
        long sum = 0;
        for (var i = 0; i < STEPS; i++) {
            sum += counts[i];
            shares[i] = (double) sum / all;
        }
        return List.of(shares);
    }

    private static int step(double value, double min, double max) {
        return max == min
                ? 0
                : Math.clamp((int) (STEPS * (value - min) / (max - min)), 0, STEPS - 1);
    }

    /// The share of values that are not larger, in steps; 0 below all of them.
    public double shareUpTo(double value) {
        if (cumulative.isEmpty() || value < min) {
            return 0;
        }
        return cumulative.get(step(value, min, max));
    }
}
