package org.amnok.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.IntStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
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
    void a_photo_in_four_inks_is_as_dark_as_they_print() throws IOException {
        var pixels = OwnPicture.pixels(redrawn(inks(0, 0, 0, 153))).orElseThrow();
        assertThat(pixels.argb()[0] & 0xff).isBetween(98, 106);
        var red = OwnPicture.pixels(redrawn(inks(0, 255, 255, 0))).orElseThrow().argb()[0];
        assertThat(new Color(red).getRed()).isGreaterThan(245);
        assertThat(new Color(red).getGreen()).isLessThan(10);
    }

    /// A JPEG of cyan, magenta, yellow and black, without a profile, as Photoshop writes it: marked
    /// as Adobe's, what is not inked as 255.
    private static byte[] inks(int... shares) throws IOException {
        var raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 32, 16, 4, null);
        for (var i = 0; i < 32 * 16; i++) {
            raster.setPixel(i % 32, i / 32, IntStream.of(shares).map(s -> 255 - s).toArray());
        }
        var out = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(new IIOImage(raster, null, null));
        } finally {
            writer.dispose();
        }
        var jpeg = ByteBuffer.wrap(out.toByteArray());
        var adobe = new byte[] {-1, -18, 0, 14, 'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 0};
        return ByteBuffer.allocate(jpeg.limit() + adobe.length)
                .put(jpeg.slice(0, 2))
                .put(adobe)
                .put(jpeg.slice(2, jpeg.limit() - 2))
                .array();
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
