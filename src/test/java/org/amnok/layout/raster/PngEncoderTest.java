package org.amnok.layout.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PngEncoderTest {
    @Test
    void another_decoder_reads_the_same_pixels_seed_3() throws IOException {
        var image = Pictures.noise(new Random(3), 317, 211);
        var read = ImageIO.read(new ByteArrayInputStream(encoded(image, 96)));
        assertThat(Pictures.pixels(read)).isEqualTo(Pictures.pixels(image));
    }

    @Test
    void a_picture_of_several_strips_is_read_as_one_seed_4() throws IOException {
        var image = Pictures.noise(new Random(4), 700, 1500);
        var read = ImageIO.read(new ByteArrayInputStream(encoded(image, 96)));
        assertThat(Pictures.pixels(read)).isEqualTo(Pictures.pixels(image));
    }

    @Test
    void the_bytes_do_not_depend_on_the_number_of_cores_seed_5() throws Exception {
        var image = Pictures.noise(new Random(5), 700, 1500);
        try (var one = new ForkJoinPool(1)) {
            assertThat(one.submit(() -> encoded(image, 96)).get()).isEqualTo(encoded(image, 96));
        }
    }

    @Test
    void the_resolution_is_written_in_pixels_per_metre() throws IOException {
        var bytes = encoded(Pictures.noise(new Random(1), 4, 4), 300);
        var at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("pHYs") + 4;
        var pixelsPerMetre = (bytes[at + 2] & 0xff) << 8 | (bytes[at + 3] & 0xff);
        assertThat(pixelsPerMetre).isEqualTo(11811);
    }

    @Test
    void no_text_time_or_colour_profile_is_written() throws IOException {
        var bytes = encoded(Pictures.noise(new Random(2), 8, 8), 96);
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                .doesNotContain("tEXt", "iTXt", "tIME", "eXIf", "iCCP");
    }

    private static byte[] encoded(BufferedImage image, double dpi) throws IOException {
        var out = new ByteArrayOutputStream();
        PngEncoder.write(image, dpi, out);
        return out.toByteArray();
    }
}
