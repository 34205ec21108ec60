package org.amnok.layout.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TiffEncoderTest {
    private static final GeoReference HYESAN =
            new GeoReference(32652, 500_123.25, 4_583_000.5, 2.5);

    @Test
    void another_decoder_reads_the_same_pixels_seed_6() throws IOException {
        var image = Pictures.noise(new Random(6), 701, 1203);
        var read = ImageIO.read(new ByteArrayInputStream(encoded(image, null)));
        assertThat(Pictures.pixels(read)).isEqualTo(Pictures.pixels(image));
    }

    @Test
    void the_resolution_is_written_in_pixels_per_inch() throws IOException {
        var tags = new TiffTags(encoded(Pictures.noise(new Random(1), 9, 7), null));
        assertThat(tags.longs(282)).startsWith(300_000, 1000);
        assertThat(tags.shorts(296)).containsExactly(2);
    }

    @Test
    void a_plain_tiff_has_no_georeference_and_no_words() throws IOException {
        var tags = new TiffTags(encoded(Pictures.noise(new Random(1), 9, 7), null));
        assertThat(tags.tags())
                .containsExactly(256, 257, 258, 259, 262, 273, 277, 278, 279, 282, 283, 284, 296);
    }

    @Test
    void a_geotiff_tells_where_its_corner_lies_and_how_large_its_pixels_are() throws IOException {
        var tags = new TiffTags(encoded(Pictures.noise(new Random(1), 9, 7), HYESAN));
        assertThat(tags.doubles(33922)).containsExactly(0, 0, 0, 500_123.25, 4_583_000.5, 0);
        assertThat(tags.doubles(33550)).containsExactly(2.5, 2.5, 0);
        assertThat(tags.shorts(34735)).endsWith(3072, 0, 1, 32652);
    }

    @Test
    void a_world_file_counts_from_the_middle_of_the_first_pixel() {
        assertThat(HYESAN.worldFile().lines())
                .containsExactly(
                        "2.500000000000",
                        "0",
                        "0",
                        "-2.500000000000",
                        "500124.500000000000",
                        "4582999.250000000000");
    }

    private static byte[] encoded(BufferedImage image, @Nullable GeoReference ground)
            throws IOException {
        var out = new ByteArrayOutputStream();
        TiffEncoder.write(image, 300, ground, out);
        return out.toByteArray();
    }
}
