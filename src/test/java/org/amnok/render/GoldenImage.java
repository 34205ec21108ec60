package org.amnok.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/// Compares pictures with those that a person has looked at and accepted.
///
/// Actual and difference are written under `target/golden`. `-Damnok.golden.update=true` accepts
/// the actual picture: look at it first.
public final class GoldenImage {
    private static final Path ACCEPTED = Path.of("src/test/resources/golden");
    private static final Path WRITTEN = Path.of("target/golden");

    /// Greatest difference of a channel, of 255.
    private static final int TOLERANCE = 12;

    private GoldenImage() {}

    public static void assertMatches(String name, BufferedImage actual) {
        try {
            Files.createDirectories(WRITTEN);
            ImageIO.write(actual, "png", WRITTEN.resolve(name + "-actual.png").toFile());
            var accepted = ACCEPTED.resolve(name + ".png");
            if (Boolean.getBoolean("amnok.golden.update")) {
                Files.createDirectories(ACCEPTED);
                ImageIO.write(actual, "png", accepted.toFile());
            }
            assertThat(accepted).exists();
            compare(name, ImageIO.read(accepted.toFile()), actual);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void compare(String name, BufferedImage expected, BufferedImage actual)
            throws IOException {
        assertThat(actual.getWidth()).isEqualTo(expected.getWidth());
        assertThat(actual.getHeight()).isEqualTo(expected.getHeight());
        var difference =
                new BufferedImage(
                        actual.getWidth(), actual.getHeight(), BufferedImage.TYPE_INT_RGB);
        int differing = 0;
        for (int y = 0; y < actual.getHeight(); y++) {
            for (int x = 0; x < actual.getWidth(); x++) {
                var d = difference(expected.getRGB(x, y), actual.getRGB(x, y));
                difference.setRGB(x, y, d * 0x010101);
                differing += d > TOLERANCE ? 1 : 0;
            }
        }
        ImageIO.write(difference, "png", WRITTEN.resolve(name + "-difference.png").toFile());
        assertThat(differing).as("pixels of " + name + " that differ, see " + WRITTEN).isZero();
    }

    private static int difference(int a, int b) {
        int greatest = 0;
        for (int shift = 0; shift <= 24; shift += 8) {
            greatest = Math.max(greatest, Math.abs((a >> shift & 0xFF) - (b >> shift & 0xFF)));
        }
        return greatest;
    }
}
