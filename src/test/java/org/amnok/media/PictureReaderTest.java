package org.amnok.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.amnok.domain.ProblemException;
import org.amnok.domain.codelist.MediaType;
import org.amnok.domain.record.ImageDimensions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pictures as they are shown: upright and no larger than needed.
class PictureReaderTest {
    /// The quarters from the upper left, row by row, after each orientation is made upright.
    @ParameterizedTest
    @CsvSource({
        "1, RGBW", "2, GRWB", "3, WBGR", "4, BWRG", "5, RBGW", "6, BRWG", "7, WGBR", "8, GWRB"
    })
    void every_orientation_is_shown_upright(int orientation, String quarters) throws IOException {
        var size = new ImageDimensions(80, 60, orientation);
        var pixels = read(png(Photos.quarters(80, 60)), size, PicturePart.WHOLE, 200);
        assertThat(pixels.width()).isEqualTo(orientation >= 5 ? 60 : 80);
        assertThat(quarters(pixels)).isEqualTo(quarters);
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3", "4", "5", "6", "7", "8"})
    void a_part_of_the_upright_picture_is_that_part_of_it(int orientation) throws IOException {
        var size = new ImageDimensions(80, 60, orientation);
        var png = png(Photos.quarters(80, 60));
        var whole = read(png, size, PicturePart.WHOLE, 200);
        var quarter = read(png, size, new PicturePart(0.5, 0, 0.5, 0.5), 200);
        assertThat(quarter.width()).isEqualTo(whole.width() / 2);
        assertThat(colour(quarter.argb()[0])).isEqualTo(quarters(whole).charAt(1));
    }

    @Test
    void a_picture_is_no_larger_than_it_is_shown() throws IOException {
        var pixels =
                read(
                        png(Photos.quarters(800, 600)),
                        new ImageDimensions(800, 600, 1),
                        PicturePart.WHOLE,
                        100);
        assertThat(pixels.width()).isEqualTo(100);
        assertThat(pixels.height()).isEqualTo(75);
        assertThat(quarters(pixels)).isEqualTo("RGBW");
    }

    @Test
    void a_picture_of_400_megapixels_is_shown_reduced_in_little_memory() throws IOException {
        var png = blankPng(20_000, 20_000);
        try (var file = Photos.channel(png)) {
            var size = PictureReader.size(MediaType.PNG, file, 1).orElseThrow();
            assertThat(size.pixels()).isGreaterThan(178_000_000);
            var pixels = PictureReader.read(MediaType.PNG, file, size, PicturePart.WHOLE, 200, 200);
            assertThat(pixels.width()).isEqualTo(200);
        }
    }

    @Test
    void a_header_that_claims_too_much_is_not_believed() {
        var size = new ImageDimensions(1_000_000, 1_000_000, 1);
        assertThatThrownBy(() -> read(new byte[] {1}, size, PicturePart.WHOLE, 10))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void a_jpeg_that_ends_early_is_shown_as_far_as_it_goes_and_called_damaged() throws IOException {
        var whole = jpeg(Photos.quarters(800, 600));
        var cut = java.util.Arrays.copyOf(whole, whole.length * 2 / 3);
        var size = new ImageDimensions(800, 600, 6);
        assertThat(readJpeg(cut, size).isDamaged()).isTrue();
        assertThat(readJpeg(whole, size).isDamaged()).isFalse();
    }

    private static Pixels readJpeg(byte[] jpeg, ImageDimensions size) throws IOException {
        try (var file = Photos.channel(jpeg)) {
            return PictureReader.read(MediaType.JPEG, file, size, PicturePart.WHOLE, 64, 64);
        }
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", out);
        return out.toByteArray();
    }

    @Test
    void a_webp_is_read_as_any_other_picture() throws IOException {
        try (var in = PictureReaderTest.class.getResourceAsStream("quarters.webp");
                var file = Photos.channel(java.util.Objects.requireNonNull(in).readAllBytes())) {
            var size = PictureReader.size(MediaType.WEBP, file, 6).orElseThrow();
            var pixels = PictureReader.read(MediaType.WEBP, file, size, PicturePart.WHOLE, 60, 60);
            assertThat(quarters(pixels)).isEqualTo("BRWG");
        }
    }

    @Test
    void what_is_cut_off_is_told() throws IOException {
        var png = java.util.Arrays.copyOf(png(Photos.quarters(80, 60)), 60);
        assertThatThrownBy(() -> read(png, new ImageDimensions(80, 60, 1), PicturePart.WHOLE, 10))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("cannot be shown");
    }

    @Test
    void a_file_that_is_no_picture_has_no_size() throws IOException {
        try (var file = Photos.channel("no picture".getBytes(StandardCharsets.US_ASCII))) {
            assertThat(PictureReader.size(MediaType.JPEG, file, 1)).isEmpty();
            assertThat(PictureReader.size(MediaType.PDF, file, 1)).isEmpty();
        }
    }

    @Test
    void a_thumbnail_says_nothing_that_the_photo_said() throws IOException {
        var photo =
                Photos.photo()
                        .of(Photos.quarters(800, 600))
                        .at(41.4193, 128.1987)
                        .taken("2025:11:14 15:20:05")
                        .orientation(6)
                        .bytes();
        try (var file = Photos.channel(photo)) {
            var small = Thumbnail.of(MediaType.JPEG, file, new ImageDimensions(800, 600, 6));
            assertThat(new String(small, StandardCharsets.ISO_8859_1))
                    .doesNotContain("Exif")
                    .doesNotContain("2025:11:14");
            try (var made = Photos.channel(small)) {
                assertThat(PhotoReader.read(MediaType.JPEG, made, null)).isEqualTo(PhotoFacts.NONE);
                var size = PictureReader.size(MediaType.JPEG, made, 1).orElseThrow();
                assertThat(size).isEqualTo(new ImageDimensions(180, 240, 1));
            }
        }
    }

    private static Pixels read(byte[] png, ImageDimensions size, PicturePart part, int most)
            throws IOException {
        try (var file = Photos.channel(png)) {
            return PictureReader.read(MediaType.PNG, file, size, part, most, most);
        }
    }

    private static String quarters(Pixels p) {
        var names = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            var x = p.width() * (1 + 2 * (i % 2)) / 4;
            var y = p.height() * (1 + 2 * (i / 2)) / 4;
            names.append(colour(p.argb()[y * p.width() + x]));
        }
        return names.toString();
    }

    private static char colour(int argb) {
        return switch (argb & 0xFFFFFF) {
            case 0xFF0000 -> 'R';
            case 0x00FF00 -> 'G';
            case 0x0000FF -> 'B';
            case 0xFFFFFF -> 'W';
            default -> '?';
        };
    }

    private static byte[] png(BufferedImage image) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    /// One grey byte a pixel, written row by row.
    private static byte[] blankPng(int width, int height) throws IOException {
        var rows = new ByteArrayOutputStream();
        try (var deflated = new DeflaterOutputStream(rows)) {
            for (int y = 0; y < height; y++) {
                deflated.write(new byte[1 + width]);
            }
        }
        var head = ByteBuffer.allocate(13).putInt(width).putInt(height);
        head.put(new byte[] {8, 0, 0, 0, 0});
        var out = new ByteArrayOutputStream();
        out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        chunk(out, "IHDR", head.array());
        chunk(out, "IDAT", rows.toByteArray());
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String name, byte[] data) {
        var body = ByteBuffer.allocate(4 + data.length);
        body.put(name.getBytes(StandardCharsets.US_ASCII)).put(data);
        var check = new CRC32();
        check.update(body.array());
        out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        out.writeBytes(body.array());
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
    }
}
