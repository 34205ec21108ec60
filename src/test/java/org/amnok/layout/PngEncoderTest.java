package org.amnok.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PngEncoderTest {
    @Test
    void another_decoder_reads_the_same_pixels_seed_3() throws IOException {
        var image = noise(new Random(3), 317, 211);
        var read = ImageIO.read(new ByteArrayInputStream(encoded(image, 96)));
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                assertThat(read.getRGB(x, y)).isEqualTo(image.getRGB(x, y));
            }
        }
    }

    @Test
    void the_resolution_is_written_in_pixels_per_metre() throws IOException {
        var bytes = encoded(noise(new Random(1), 4, 4), 300);
        var at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("pHYs") + 4;
        var pixelsPerMetre = (bytes[at + 2] & 0xff) << 8 | (bytes[at + 3] & 0xff);
        assertThat(pixelsPerMetre).isEqualTo(11811);
    }

    @Test
    void no_text_time_or_colour_profile_is_written() throws IOException {
        var text = new String(encoded(noise(new Random(2), 8, 8), 96), StandardCharsets.ISO_8859_1);
        assertThat(text).doesNotContain("tEXt", "iTXt", "tIME", "eXIf", "iCCP");
    }

    private static BufferedImage noise(Random random, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, random.nextInt());
            }
        }
        return image;
    }

    private static byte[] encoded(BufferedImage image, double dpi) throws IOException {
        var out = new ByteArrayOutputStream();
        PngEncoder.write(image, dpi, out);
        return out.toByteArray();
    }
}
