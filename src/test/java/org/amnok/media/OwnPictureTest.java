package org.amnok.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import javax.imageio.ImageIO;
import org.amnok.domain.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnPictureTest {
    private static final int MOST = 720_000;

    @Test
    void what_is_transparent_in_a_logo_stays_so() throws IOException {
        var logo = new BufferedImage(30, 10, BufferedImage.TYPE_INT_ARGB);
        logo.setRGB(3, 4, 0x80ff0000);
        var pixels = OwnPicture.pixels(redrawn(file(logo, "png"))).orElseThrow();
        assertThat(pixels.width()).isEqualTo(30);
        assertThat(pixels.argb()[4 * 30 + 3]).isEqualTo(0x80ff0000);
        assertThat(pixels.argb()[0] >>> 24).isZero();
    }

    @Test
    void nothing_that_a_photo_says_of_itself_is_kept() throws IOException {
        var photo = Photos.photo().at(41.42, 128.18).bytes();
        assertThat(text(photo)).contains("Exif");
        assertThat(text(redrawn(photo))).doesNotContain("Exif");
    }

    @Test
    void a_picture_with_too_many_bytes_is_made_smaller() throws IOException {
        var noise = new BufferedImage(1500, 1000, BufferedImage.TYPE_INT_ARGB);
        var random = new Random(19);
        for (var i = 0; i < 1_500_000; i++) {
            noise.setRGB(i % 1500, i / 1500, random.nextInt());
        }
        assertThat(redrawn(file(noise, "png")).length).isLessThanOrEqualTo(MOST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gif", "bmp"})
    void other_formats_are_refused(String format) throws IOException {
        var image = new BufferedImage(30, 10, BufferedImage.TYPE_INT_RGB);
        assertThatThrownBy(() -> redrawn(file(image, format)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("neither PNG, JPEG nor SVG");
    }

    @Test
    void what_a_project_keeps_as_a_picture_and_is_none_has_no_pixels() {
        assertThat(OwnPicture.pixels("no picture".getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    private static byte[] redrawn(byte[] bytes) throws IOException {
        try (var channel = Photos.channel(bytes)) {
            return OwnPicture.redrawn(channel, MOST);
        }
    }

    private static byte[] file(BufferedImage image, String format) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
