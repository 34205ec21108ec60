package org.amnok.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ToolkitPathsTest {
    @TempDir Path folder;

    /// As JavaFX on Linux names a file: the bytes of what is beyond U+FFFF one by one, and the
    /// whole cut to the number of characters that it should have.
    private static File named(Path path) {
        var text = path.toString();
        var bytes =
                text.codePoints()
                        .mapToObj(Character::toString)
                        .map(
                                one ->
                                        one.length() == 1
                                                ? one
                                                : new String(
                                                        one.getBytes(StandardCharsets.UTF_8),
                                                        StandardCharsets.ISO_8859_1))
                        .collect(Collectors.joining());
        return new File(bytes.substring(0, text.codePointCount(0, text.length())));
    }

    private Path made(String name) throws IOException {
        var path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "압록강 \"a\".kmz",
                "📍 places.kmz",
                "𠮷.kml",
                "🇰🇷 trip/a.csv",
                "📍/b/c/🇰🇷🇨🇳.tsv"
            })
    void a_file_is_found_whatever_its_name(String name) throws IOException {
        made("📍 places.kmz.bak");
        var file = made(name);
        assertThat(ToolkitPaths.of(List.of(named(file)))).containsExactly(file);
    }

    @Test
    void of_several_that_are_named_alike_none_is_taken() throws IOException {
        made("📍.kml");
        var file = made("📍.kmz");
        assertThat(ToolkitPaths.of(List.of(named(file)))).doesNotContain(file);
    }

    @Test
    void the_order_stays_and_what_is_missing_is_told_as_it_was_named() throws IOException {
        var missing = named(folder.resolve("📍 gone.kml"));
        var file = made("📍 here.kml");
        assertThat(ToolkitPaths.of(List.of(missing, named(file))))
                .containsExactly(missing.toPath(), file);
    }

    @Test
    void a_path_that_was_not_cut_is_as_it_was_named() throws IOException {
        var file = made("혜산 við");
        assertThat(ToolkitPaths.toWrite(file.toFile())).isEqualTo(file);
        assertThat(ToolkitPaths.of(List.of(file.toFile()))).containsExactly(file);
    }

    @Test
    void a_file_is_written_into_the_folder_that_was_chosen() {
        var chosen = named(folder.resolve("📍 maps/border.kmz"));
        assertThat(ToolkitPaths.toWrite(chosen)).isEqualTo(folder.resolve("📍 maps/border"));
    }
}
