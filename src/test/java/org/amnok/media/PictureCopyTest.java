package org.amnok.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.amnok.domain.ProblemException;
import org.amnok.domain.codelist.MediaType;
import org.junit.jupiter.api.Test;

/// Pictures drawn anew for others.
class PictureCopyTest {
    /// JFIF, tables, one frame and one scan.
    private static final List<Integer> PLAIN = List.of(0xE0, 0xDB, 0xC0, 0xC4, 0xDA);

    @Test
    void nothing_is_in_it_but_how_it_is_coded() throws IOException {
        var photo = Photos.photo().at(41.42, 128.18).taken("2025:11:14 15:20:05");
        var jpeg = copy(MediaType.JPEG, photo.bytes(), 1).jpeg();
        assertThat(segments(jpeg)).isSubsetOf(PLAIN).startsWith(0xE0);
        assertThat(new String(jpeg, StandardCharsets.ISO_8859_1))
                .startsWith("\u00ff\u00d8\u00ff\u00e0\u0000\u0010JFIF\u0000")
                .endsWith("\u00ff\u00d9")
                .doesNotContain("Exif");
    }

    @Test
    void what_stands_behind_the_picture_does_not_come_along() throws IOException {
        var photo = Photos.photo().bytes();
        var longer = Arrays.copyOf(photo, photo.length + 20);
        System.arraycopy(
                "her name is Ottilie".getBytes(StandardCharsets.US_ASCII),
                0,
                longer,
                photo.length,
                19);
        assertThat(copy(MediaType.JPEG, longer, 1).jpeg())
                .isEqualTo(copy(MediaType.JPEG, photo, 1).jpeg());
    }

    @Test
    void it_is_upright_and_no_longer_than_1600_pixels() throws IOException {
        var photo = Photos.photo().of(Photos.quarters(2000, 1500)).orientation(6).bytes();
        var copy = copy(MediaType.JPEG, photo, 6);
        assertThat(copy.widthPixels()).isEqualTo(1200);
        assertThat(copy.heightPixels()).isEqualTo(1600);
        var read = ImageIO.read(new ByteArrayInputStream(copy.jpeg()));
        assertThat(read.getWidth()).isEqualTo(1200);
        // Red was upper left as stored; a quarter clockwise it is upper right.
        assertThat(read.getRGB(1100, 100) & 0xffffff).isGreaterThan(0xf00000);
    }

    @Test
    void a_small_picture_keeps_its_size() throws IOException {
        var copy = copy(MediaType.PNG, png(), 1);
        assertThat(copy.widthPixels()).isEqualTo(80);
        assertThat(copy.heightPixels()).isEqualTo(60);
    }

    @Test
    void what_is_called_a_picture_and_is_none_is_told() {
        var text = "no picture".getBytes(StandardCharsets.US_ASCII);
        assertThatThrownBy(() -> copy(MediaType.JPEG, text, 1))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("cannot be shown");
        assertThatThrownBy(() -> copy(MediaType.MP4, text, 1)).isInstanceOf(ProblemException.class);
    }

    private static PictureCopy copy(MediaType type, byte[] bytes, int orientation)
            throws IOException {
        try (var file = Photos.channel(bytes)) {
            return PictureCopy.of(type, file, orientation);
        }
    }

    private static byte[] png() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(Photos.quarters(80, 60), "png", bytes);
        return bytes.toByteArray();
    }

    /// The markers before the pixels.
    private static List<Integer> segments(byte[] jpeg) {
        var markers = new ArrayList<Integer>();
        var at = 2;
        while (markers.isEmpty() || markers.getLast() != 0xDA) {
            markers.add(jpeg[at + 1] & 0xff);
            at += 2 + ((jpeg[at + 2] & 0xff) << 8 | jpeg[at + 3] & 0xff);
        }
        return markers;
    }
}
