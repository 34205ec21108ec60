package org.amnok.basemap.tiff;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes the reduced copies of an image into a TIFF file, each half as wide and high as the one
/// before, while its rows are given from above once. A pixel is the mean of four, weighted by how
/// much of each is there.
public final class PyramidWriter implements AutoCloseable {
    private final TiffOutput output;
    private final List<TiledLevel> levels = new ArrayList<>();
    private final boolean withFull;
    private final Step first;

    /// @param withFull whether the image itself is written, too
    public PyramidWriter(Path file, RowFormat format, int width, int height, boolean withFull)
            throws IOException {
        output = TiffOutput.create(file);
        this.withFull = withFull;
        if (withFull) {
            levels.add(new TiledLevel(output, format, width, height));
        }
        first = step(format, width, height);
    }

    private Step step(RowFormat format, int width, int height) {
        var w = Math.ceilDiv(width, 2);
        var h = Math.ceilDiv(height, 2);
        var level = new TiledLevel(output, format, w, h);
        levels.add(level);
        var next = Math.max(w, h) > TiledLevel.SIDE ? step(format, w, h) : null;
        return new Step(format, width, level, next);
    }

    /// The next row of the image.
    public void row(double[] values, float[] weights) throws IOException {
        if (withFull) {
            levels.getFirst().row(values, weights);
        }
        first.row(values, weights);
    }

    /// Writes the directories. All rows were given.
    public void finish() throws IOException {
        first.end();
        for (var level : levels) {
            level.finish(!withFull || !level.equals(levels.getFirst()));
        }
    }

    @Override
    public void close() throws IOException {
        output.close();
    }

    /// Makes one row of two.
    private static final class Step {
        private final RowFormat format;
        private final int width;
        private final TiledLevel level;
        private final @Nullable Step next;
        private final double[] upper;
        private final float[] upperWeights;
        private final double[] half;
        private final float[] halfWeights;
        private boolean hasUpper;

        Step(RowFormat format, int width, TiledLevel level, @Nullable Step next) {
            this.format = format;
            this.width = width;
            this.level = level;
            this.next = next;
            var columns = Math.ceilDiv(width, 2);
            upper = new double[width * format.bands()];
            upperWeights = new float[width];
            half = new double[columns * format.bands()];
            halfWeights = new float[columns];
        }

        void row(double[] values, float[] weights) throws IOException {
            if (hasUpper) {
                hasUpper = false;
                merge(values, weights);
            } else {
                System.arraycopy(values, 0, upper, 0, upper.length);
                System.arraycopy(weights, 0, upperWeights, 0, width);
                hasUpper = true;
            }
        }

        void end() throws IOException {
            if (hasUpper) {
                hasUpper = false;
                merge(upper, upperWeights);
            }
            if (next != null) {
                next.end();
            }
        }

        private void merge(double[] lower, float[] lowerWeights) throws IOException {
            for (var x = 0; x < halfWeights.length; x++) {
                var left = 2 * x;
                var right = Math.min(left + 1, width - 1);
                var sum =
                        upperWeights[left]
                                + upperWeights[right]
                                + lowerWeights[left]
                                + lowerWeights[right];
                halfWeights[x] = sum / 4;
                if (sum > 0) {
                    blend(lower, lowerWeights, x, left, right, sum);
                }
            }
            if (format.alpha() >= 0) {
                for (var x = 0; x < halfWeights.length; x++) {
                    half[x * format.bands() + format.alpha()] = halfWeights[x] * format.mostAlpha();
                }
            }
            level.row(half, halfWeights);
            if (next != null) {
                next.row(half, halfWeights);
            }
        }

        private void blend(
                double[] lower, float[] lowerWeights, int x, int left, int right, float sum) {
            var bands = format.bands();
            for (var band = 0; band < bands; band++) {
                var l = left * bands + band;
                var r = right * bands + band;
                half[x * bands + band] =
                        part(upperWeights[left] / sum, upper[l])
                                + part(upperWeights[right] / sum, upper[r])
                                + part(lowerWeights[left] / sum, lower[l])
                                + part(lowerWeights[right] / sum, lower[r]);
            }
        }

        /// Nothing of what is not there, even where that is no number.
        private static double part(double share, double value) {
            return share == 0 ? 0 : share * value;
        }
    }
}
