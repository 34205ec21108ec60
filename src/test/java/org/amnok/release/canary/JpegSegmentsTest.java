package org.amnok.release.canary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.amnok.media.Photos;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JpegSegmentsTest {
    private static final String WORDS = "behind the mill";
    private static final CanaryScan SCAN =
            new CanaryScan(
                    new Secrets(List.of(), List.of(new SecretText("a note", WORDS)), List.of()));

    @TempDir Path folder;

    @Test
    void words_in_a_segment_are_found() {
        assertThat(Scans.search(SCAN, jpeg(WORDS, "", ""))).isNotEmpty();
    }

    @Test
    void words_between_two_scans_are_found() {
        assertThat(Scans.search(SCAN, jpeg("", WORDS, ""))).isNotEmpty();
    }

    @Test
    void words_behind_the_picture_are_found() {
        assertThat(Scans.search(SCAN, jpeg("", "", WORDS))).isNotEmpty();
    }

    @Test
    void pixels_are_left_out() {
        var jpeg = jpeg("", "", "");
        var rest = JpegSegments.withoutPixels(new Part("the file", jpeg));
        assertThat(rest.bytes()).hasSize(jpeg.length - 2 * pixels().length);
    }

    @Test
    void what_is_damaged_is_searched_as_it_is() {
        var whole = jpeg("", "", "");
        for (var length : List.of(3, 5, 40, whole.length - 2)) {
            var cut = new Part("the file", Arrays.copyOf(whole, length));
            assertThat(JpegSegments.withoutPixels(cut)).isSameAs(cut);
        }
        var zeroes = new Part("the file", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0});
        assertThat(JpegSegments.withoutPixels(zeroes)).isSameAs(zeroes);
    }

    /// Small files are unpacked as a whole, large ones entry by entry.
    @ParameterizedTest
    @ValueSource(ints = {1, 20 << 20})
    void pictures_inside_an_archive_are_searched(int filling) throws IOException {
        var noise = new byte[filling];
        new Random(5).nextBytes(noise);
        var file = folder.resolve("x.kmz");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.setLevel(0);
            zip.putNextEntry(new ZipEntry("files/1.jpg"));
            zip.write(jpeg("", "", ""));
            zip.putNextEntry(new ZipEntry("filling"));
            zip.write(noise);
            zip.putNextEntry(new ZipEntry("files/2.jpg"));
            zip.write(jpeg(WORDS, "", ""));
        }
        assertThat(new FileScan(SCAN).search(file))
                .anyMatch(leak -> leak.where().contains("files/2.jpg"))
                .noneMatch(leak -> leak.where().contains("files/1.jpg"));
    }

    /// A small archive that holds a large file: it is read block by block, and what follows it too.
    @Test
    void words_behind_a_large_file_in_a_small_archive_are_found() throws IOException {
        var file = folder.resolve("x.kmz");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("doc.kml"));
            zip.write("<Placemark/>\n".repeat(2_000_000).getBytes(StandardCharsets.US_ASCII));
            zip.write(WORDS.getBytes(StandardCharsets.US_ASCII));
            zip.putNextEntry(new ZipEntry("files/1.jpg"));
            zip.write(jpeg(WORDS, "", ""));
        }
        assertThat(Files.size(file)).isLessThan(1 << 20);
        assertThat(new FileScan(SCAN).search(file))
                .anyMatch(leak -> leak.where().contains("doc.kml"))
                .anyMatch(leak -> leak.where().contains("files/1.jpg"));
    }

    /// As if it had not been drawn anew.
    @ParameterizedTest
    @ValueSource(ints = {1, 20 << 20})
    void a_photo_as_a_camera_wrote_it_does_not_leave_in_an_archive(int filling) throws IOException {
        var file = folder.resolve("x.kmz");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.setLevel(0);
            zip.putNextEntry(new ZipEntry("files/1.jpg"));
            zip.write(Photos.photo().at(41.42, 128.18).bytes());
            zip.putNextEntry(new ZipEntry("filling"));
            zip.write(new byte[filling]);
        }
        assertThat(new FileScan(SCAN).search(file))
                .anyMatch(leak -> leak.toString().contains("EXIF data of a picture"));
    }

    /// Two scans of pixels.
    private static byte[] jpeg(String before, String between, String behind) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0xff, (byte) 0xd8});
        segment(0xfe, before, out);
        segment(0xda, "", out);
        out.writeBytes(pixels());
        segment(0xfe, between, out);
        segment(0xda, "", out);
        out.writeBytes(pixels());
        out.writeBytes(new byte[] {(byte) 0xff, (byte) 0xd9});
        out.writeBytes(behind.getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    private static void segment(int marker, String words, ByteArrayOutputStream out) {
        out.write(0xff);
        out.write(marker);
        out.write(0);
        out.write(2 + words.length());
        out.writeBytes(words.getBytes(StandardCharsets.US_ASCII));
    }

    /// With what looks like markers and is none: a stuffed byte and a restart.
    private static byte[] pixels() {
        var pixels = new byte[1000];
        new Random(3).nextBytes(pixels);
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = pixels[i] == (byte) 0xff ? 1 : pixels[i];
        }
        pixels[100] = (byte) 0xff;
        pixels[101] = 0;
        pixels[200] = (byte) 0xff;
        pixels[201] = (byte) 0xd3;
        return pixels;
    }
}
