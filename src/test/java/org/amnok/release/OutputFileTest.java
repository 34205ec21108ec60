package org.amnok.release;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.amnok.domain.ProblemException;
import org.amnok.files.OutputRules;
import org.amnok.release.canary.SecretText;
import org.amnok.release.canary.Secrets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {
    @TempDir Path folder;

    @Test
    void a_file_is_replaced_as_a_whole() throws IOException {
        var file = Files.writeString(folder.resolve("map.png"), "old");
        written(file, out -> out.write("new".getBytes(UTF_8)));
        assertThat(file).hasContent("new");
        assertThat(folder).isDirectoryContaining(f -> f.equals(file));
    }

    @Test
    void a_failure_half_way_leaves_the_old_file_and_nothing_else() throws IOException {
        var file = Files.writeString(folder.resolve("map.png"), "old");
        assertThatThrownBy(
                        () ->
                                written(
                                        file,
                                        out -> {
                                            out.write(1);
                                            throw new IOException("No space left on device");
                                        }))
                .isInstanceOf(ProblemException.class);
        assertThat(file).hasContent("old");
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void nothing_that_others_can_read_lies_beside_the_file_before_it_was_searched() {
        var file = folder.resolve("map.png");
        written(
                file,
                out -> {
                    out.write("secret".getBytes(UTF_8));
                    out.flush();
                    assertNothingToRead();
                });
        assertThat(file).hasContent("secret");
        assertThat(folder).isDirectoryContaining(f -> f.equals(file));
    }

    @Test
    void what_only_a_path_can_be_written_to_does_not_lie_beside_the_file_either() {
        var file = folder.resolve("data.gpkg");
        new OutputFile(file, Secrets.NONE)
                .writeAt(
                        part -> {
                            Files.writeString(part, "rows");
                            assertNothingToRead();
                            assertThat(Files.getPosixFilePermissions(part.getParent()))
                                    .isEqualTo(PosixFilePermissions.fromString("rwx------"));
                        });
        assertThat(file).hasContent("rows");
    }

    @Test
    void what_a_killed_program_left_half_copied_goes_with_the_next_one() throws IOException {
        var left = Files.writeString(folder.resolve(".map.png.part"), "half of an older one");
        written(folder.resolve("map.png"), out -> out.write("new".getBytes(UTF_8)));
        assertThat(left).doesNotExist();
        assertThat(folder.resolve("map.png")).hasContent("new");
    }

    @Test
    void a_missing_folder_is_told() {
        var file = folder.resolve("nowhere").resolve("map.png");
        assertThatThrownBy(() -> written(file, out -> out.write(1)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("cannot be written");
    }

    @Test
    void a_full_disk_is_told() {
        var file = folder.resolve("map.png");
        assertThatThrownBy(
                        () ->
                                written(
                                        file,
                                        _ -> {
                                            throw new IOException("No space left on device");
                                        }))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("cannot be written: the disk is full");
        assertThat(file).doesNotExist();
    }

    @Test
    void a_failure_that_no_words_are_known_for_is_told_without_them() {
        var file = folder.resolve("map.png");
        assertThatThrownBy(
                        () ->
                                written(
                                        file,
                                        _ -> {
                                            throw new FileSystemException("map.png", null, "EX");
                                        }))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("The file cannot be written · ");
    }

    @Test
    void a_file_that_holds_what_must_not_leave_is_deleted_and_the_finding_told()
            throws IOException {
        var file = Files.writeString(folder.resolve("map.svg"), "old");
        var secrets =
                new Secrets(
                        List.of(),
                        List.of(new SecretText("the internal note", "blue door")),
                        List.of());
        var output = new OutputFile(file, secrets).under(OutputRules.ofCommand(true, List.of()));
        assertThatThrownBy(
                        () ->
                                output.write(
                                        out ->
                                                out.write(
                                                        "<svg>by the blue door</svg>"
                                                                .getBytes(UTF_8))))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("the internal note");
        assertThat(file).hasContent("old");
        assertThat(folder).isDirectoryContaining(f -> f.equals(file));
    }

    @Test
    void a_picture_is_searched_by_itself_before_it_is_put_into_a_file() {
        var file = folder.resolve("copy.gpkg");
        var secrets =
                new Secrets(
                        List.of(),
                        List.of(new SecretText("the internal note", "blue door")),
                        List.of());
        assertThatThrownBy(
                        () ->
                                new OutputFile(file, secrets)
                                        .writeAt(
                                                part -> {
                                                    Files.writeString(part, "rows");
                                                    Files.writeString(
                                                            part.resolveSibling("1.jpg"),
                                                            "by the blue door");
                                                },
                                                part -> Files.writeString(part, "picture")))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("the internal note");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void pictures_beside_a_file_are_put_into_it_and_go() {
        var file = folder.resolve("copy.gpkg");
        new OutputFile(file, Secrets.NONE)
                .writeAt(
                        part -> {
                            Files.writeString(part, "rows");
                            Files.writeString(part.resolveSibling("1.jpg"), " and a picture");
                        },
                        part ->
                                Files.writeString(
                                        part,
                                        Files.readString(part)
                                                + Files.readString(part.resolveSibling("1.jpg"))));
        assertThat(file).hasContent("rows and a picture");
        assertThat(folder).isDirectoryContaining(f -> f.equals(file));
    }

    /// Where memory has no room it lies beside the file, hidden, and others cannot look into it.
    private void assertNothingToRead() throws IOException {
        try (var all = Files.list(folder)) {
            for (var each : all.toList()) {
                assertThat(each.getFileName().toString()).startsWith(".");
                assertThat(Files.getPosixFilePermissions(each))
                        .isEqualTo(PosixFilePermissions.fromString("rwx------"));
            }
        }
    }

    private static void written(Path file, OutputFile.Content content) {
        new OutputFile(file, Secrets.NONE)
                .under(OutputRules.ofCommand(true, List.of()))
                .write(content);
    }
}
