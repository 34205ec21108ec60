package org.amnok.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.RescaleOp;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import java.util.stream.IntStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class PictureHashTest {
    private static final int PICTURES = 40;

    /// Sky over ground, with dark and light things on it.
    private static BufferedImage scene(long seed) {
        var random = new Random(seed);
        var image = new BufferedImage(240, 160, BufferedImage.TYPE_INT_RGB);
        var g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setPaint(new GradientPaint(0, 0, new Color(0xc8d8e8), 0, 160, new Color(0x6a6a50)));
        g.fillRect(0, 0, 240, 160);
        for (int i = 0; i < 12; i++) {
            g.setColor(new Color(random.nextInt(0x1000000)));
            g.fillRect(
                    random.nextInt(220),
                    random.nextInt(140),
                    8 + random.nextInt(60),
                    8 + random.nextInt(40));
        }
        g.dispose();
        return image;
    }

    private static byte[] jpeg(BufferedImage image, float quality) {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var param = writer.getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(quality);
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
        } catch (IOException e) {
            throw new AssertionError(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static BufferedImage scaled(BufferedImage image, double by) {
        var width = (int) (image.getWidth() * by);
        var height = (int) (image.getHeight() * by);
        var smaller = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var g = smaller.createGraphics();
        g.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.drawImage(image, 0, 0, width, height, null);
        g.dispose();
        return smaller;
    }

    private static PictureHash hash(BufferedImage image, float quality) {
        return PictureHash.of(jpeg(image, quality)).orElseThrow();
    }

    @RepeatedTest(PICTURES)
    void copies_made_smaller_compressed_or_lightened_are_like_seed_is_the_repetition(
            RepetitionInfo info) {
        var image = scene(info.getCurrentRepetition());
        var hash = hash(image, 0.9f);
        assertThat(hash.isLike(hash(image, 0.3f))).isTrue();
        assertThat(hash.isLike(hash(scaled(image, 0.5), 0.6f))).isTrue();
        assertThat(hash.isLike(hash(scaled(image, 0.77), 0.5f))).isTrue();
        assertThat(hash.isLike(hash(new RescaleOp(0.8f, 25, null).filter(image, null), 0.7f)))
                .isTrue();
    }

    @Test
    void other_pictures_are_not() {
        var hashes = IntStream.rangeClosed(1, PICTURES).mapToObj(i -> hash(scene(i), 0.8f)).toList();
        for (int i = 0; i < PICTURES; i++) {
            for (int j = 0; j < i; j++) {
                assertThat(hashes.get(i).isLike(hashes.get(j))).isFalse();
            }
        }
    }

    @Test
    void what_shows_nothing_and_what_is_no_picture_has_no_hash() {
        var night = new BufferedImage(240, 160, BufferedImage.TYPE_INT_RGB);
        assertThat(PictureHash.of(jpeg(night, 0.8f))).isEmpty();
        assertThat(PictureHash.of(new byte[] {1, 2, 3})).isEmpty();
        assertThat(PictureHash.of(jpeg(scaled(scene(1), 0.1), 0.8f))).isEmpty();
    }
}
