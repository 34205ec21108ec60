package org.amnok.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.amnok.domain.ProblemException;
import org.amnok.domain.codelist.MediaType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What programs of the machine make of photos and videos. Where a program is not installed its
/// test is skipped, which the report says.
class OutsidePicturesTest {
    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({"HEIC, quarters.heic", "AVIF, quarters.avif", "JPEG_2000, quarters.jp2"})
    void a_photo_is_seen_through_a_program(MediaType type, String name) throws IOException {
        assumeThere(type);
        var sheets = OutsidePictures.converted(type, file(name), folder);
        assertThat(sheets).hasSize(1);
        assertThat(sheets.getFirst().size().uprightWidth()).isEqualTo(64);
        assertThat(colour(sheets.getFirst(), 0.25, 0.25)).isEqualTo("100");
        assertThat(colour(sheets.getFirst(), 0.25, 0.75)).isEqualTo("001");
    }

    @Test
    void moments_of_a_video_are_seen_from_its_beginning_to_its_end() throws IOException {
        assumeThere(MediaType.MP4);
        var sheets =
                OutsidePictures.moments(
                        MediaType.MP4, file("red-then-blue.mp4"), folder, 4, () -> false);
        assertThat(sheets)
                .extracting(SheetPicture::name)
                .containsExactly("0:00", "0:01", "0:02", "0:03");
        assertThat(sheets)
                .extracting(sheet -> colour(sheet, 0.5, 0.5))
                .containsExactly("100", "100", "001", "001");
    }

    @ParameterizedTest
    @CsvSource({"HEIC", "AVIF", "JPEG_2000"})
    void a_file_that_is_no_photo_is_told(MediaType type) throws IOException {
        assumeThere(type);
        var file = Files.writeString(folder.resolve("in.bin"), "no photo at all");
        assertThatThrownBy(() -> OutsidePictures.converted(type, file, folder))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void a_missing_program_is_named_with_its_package() {
        var lack = OutsidePictures.lack(MediaType.HEIC, "heif-convert");
        assertThat(lack.sentence()).contains("heif-convert", "libheif-examples");
    }

    @Test
    void a_program_is_found_only_in_folders_named_from_the_root_on() throws IOException {
        var program = Files.writeString(folder.resolve("heif-dec"), "#!/bin/sh\n");
        assertThat(OutsideProgram.path(folder.toString(), "heif-dec")).isEmpty();
        assertThat(program.toFile().setExecutable(true)).isTrue();
        assertThat(OutsideProgram.path(folder.toString(), "heif-dec")).contains(program);
        var relative = Path.of("").toAbsolutePath().relativize(folder);
        assertThat(OutsideProgram.path(relative + File.pathSeparator, "heif-dec")).isEmpty();
    }

    @Test
    void a_program_that_does_not_end_is_ended() {
        var sleep = OutsideProgram.first(folder, "sleep").orElseThrow();
        assertThat(sleep.run(List.of("1000"), 1)).isEmpty();
        assertThat(ProcessHandle.current().descendants())
                .noneMatch(p -> p.info().commandLine().orElse("").contains("sleep 1000"));
    }

    @Test
    void a_program_learns_nothing_of_the_desktop() {
        var said = OutsideProgram.first(folder, "env").orElseThrow().run(List.of()).orElseThrow();
        assertThat(said.lines().map(line -> line.replaceAll("=.*", "")))
                .containsExactlyInAnyOrder("PATH", "LC_ALL", "HOME", "TMPDIR");
    }

    @Test
    void a_program_has_no_network() {
        assumeTrue(
                OutsideProgram.Fence.COMMAND.contains("--net"),
                "this system gives no network of its own");
        var said =
                OutsideProgram.first(folder, "cat")
                        .orElseThrow()
                        .run(List.of("/proc/net/dev"))
                        .orElseThrow();
        assertThat(said.lines().filter(line -> line.contains(":")))
                .allMatch(line -> line.strip().startsWith("lo:"));
    }

    private static void assumeThere(MediaType type) {
        var missing = OutsidePictures.missing(type);
        assumeTrue(missing.isEmpty(), () -> missing.orElse("") + " is not installed");
    }

    private Path file(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(OutsidePicturesTest.class.getResourceAsStream(name))) {
            return Files.write(folder.resolve("in.bin"), in.readAllBytes());
        }
    }

    /// "100" for red, "001" for blue.
    private static String colour(SheetPicture sheet, double x, double y) {
        var pixels = sheet.read(PicturePart.WHOLE, 64, 48);
        var at = (int) (y * pixels.height()) * pixels.width() + (int) (x * pixels.width());
        var argb = pixels.argb()[at];
        return "" + (argb >> 23 & 1) + (argb >> 15 & 1) + (argb >> 7 & 1);
    }
}
