package org.amnok.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;

/// What of a picture stays when it is made smaller, compressed anew, lightened or made grey: 64
/// bits, each telling whether one of the lowest waves of its light is stronger than half of them.
/// Turned, mirrored and cut pictures have other bits.
///
/// After C. Zauner, "Implementation and Benchmarking of Perceptual Image Hash Functions" (2010),
/// 3.2.1: a discrete cosine transform of 32 x 32 grey values, of which the 8 x 8 lowest waves but
/// the mean are compared with their median.
public record PictureHash(long bits) {
    /// Copies of one picture differ in fewer bits, other pictures in 32 on average.
    private static final int MOST_DIFFERENT_BITS = 8;

    private static final int SIDE = 32;
    private static final int WAVES = 8;

    /// Standard deviation of grey values, 0 to 255. The waves of a flatter picture, as of a night
    /// or a white page, are noise.
    private static final double FLATTEST = 6;

    private static final double[][] COSINES = cosines();

    private static double[][] cosines() {
        var cosines = new double[WAVES + 1][SIDE];
        for (int wave = 0; wave <= WAVES; wave++) {
            for (int i = 0; i < SIDE; i++) {
                cosines[wave][i] = Math.cos(Math.PI * wave * (2 * i + 1) / (2 * SIDE));
            }
        }
        return cosines;
    }

    /// Of a small picture, as [Thumbnail] makes it; empty when it cannot be read or shows too
    /// little to be told from others.
    ///
    /// @param jpeg the bytes of a JPEG of this program
    public static Optional<PictureHash> of(byte[] jpeg) {
        try {
            var image = ImageIO.read(new ByteArrayInputStream(jpeg));
            return image == null || image.getWidth() < SIDE || image.getHeight() < SIDE
                    ? Optional.empty()
                    : of(grey(image));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<PictureHash> of(double[][] grey) {
        if (deviation(grey) < FLATTEST) {
            return Optional.empty();
        }
        var waves = waves(grey);
        var sorted = waves.clone();
        Arrays.sort(sorted);
        var median = (sorted[sorted.length / 2 - 1] + sorted[sorted.length / 2]) / 2;
        var bits = 0L;
        for (int i = 0; i < waves.length; i++) {
            bits |= waves[i] > median ? 1L << i : 0;
        }
        return Optional.of(new PictureHash(bits));
    }

    /// The mean light of each of 32 x 32 parts, 0 to 255.
    private static double[][] grey(BufferedImage image) {
        var grey = new double[SIDE][SIDE];
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                grey[y][x] =
                        mean(
                                image,
                                x * image.getWidth() / SIDE,
                                (x + 1) * image.getWidth() / SIDE,
                                y * image.getHeight() / SIDE,
                                (y + 1) * image.getHeight() / SIDE);
            }
        }
        return grey;
    }

    private static double mean(BufferedImage image, int left, int right, int top, int bottom) {
        var sum = 0.0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                var rgb = image.getRGB(x, y);
                sum +=
                        0.299 * (rgb >> 16 & 0xff)
                                + 0.587 * (rgb >> 8 & 0xff)
                                + 0.114 * (rgb & 0xff);
            }
        }
        return sum / ((right - left) * (bottom - top));
    }

    private static double deviation(double[][] grey) {
        var mean = Arrays.stream(grey).flatMapToDouble(Arrays::stream).average().orElse(0);
        return Math.sqrt(
                Arrays.stream(grey)
                        .flatMapToDouble(Arrays::stream)
                        .map(each -> (each - mean) * (each - mean))
                        .average()
                        .orElse(0));
    }

    /// The waves 1 to 8 across by 1 to 8 down.
    private static double[] waves(double[][] grey) {
        var waves = new double[WAVES * WAVES];
        for (int down = 1; down <= WAVES; down++) {
            for (int across = 1; across <= WAVES; across++) {
                waves[(down - 1) * WAVES + across - 1] = wave(grey, down, across);
            }
        }
        return waves;
    }

    private static double wave(double[][] grey, int down, int across) {
        var sum = 0.0;
        for (int y = 0; y < SIDE; y++) {
            var row = 0.0;
            for (int x = 0; x < SIDE; x++) {
                row += grey[y][x] * COSINES[across][x];
            }
            sum += row * COSINES[down][y];
        }
        return sum;
    }

    /// True when both are likely of one picture.
    public boolean isLike(PictureHash other) {
        return Long.bitCount(bits ^ other.bits) <= MOST_DIFFERENT_BITS;
    }
}
