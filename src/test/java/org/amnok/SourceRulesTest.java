package org.amnok;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What sources are held to.
class SourceRulesTest {
    private static List<Path> files;
    private static List<Sources.Method> methods;

    @BeforeAll
    static void parse() throws IOException {
        files = Sources.files("src/main/java");
        methods = Sources.methods(files);
    }

    @Test
    void no_file_is_longer_than_400_lines() {
        assertThat(Stream.of("src", "installer").flatMap(folder -> Sources.files(folder).stream()))
                .filteredOn(file -> lines(file) > 400)
                .isEmpty();
    }

    @Test
    void no_method_is_longer_than_40_lines() {
        assertThat(methods)
                .filteredOn(method -> method.lines() > 40)
                .extracting(Sources.Method::name)
                .isEmpty();
    }

    @Test
    void no_method_but_an_override_has_seven_parameters() {
        assertThat(methods)
                .filteredOn(method -> method.parameters() >= 7 && !method.isOverride())
                .extracting(Sources.Method::name)
                .isEmpty();
    }

    @Test
    void no_two_classes_have_one_simple_name() {
        var byName = files.stream().collect(groupingBy(file -> file.getFileName().toString()));
        assertThat(byName.entrySet())
                .filteredOn(entry -> entry.getValue().size() > 1)
                .extracting(entry -> entry.getKey().replace(".java", ""))
                .filteredOn(name -> !name.equals("package-info"))
                .isEmpty();
    }

    @Test
    void one_class_computes_hashes() {
        assertThat(using("MessageDigest.getInstance(")).containsExactly("Sha256.java");
    }

    @Test
    void fields_of_several_lines_are_left_by_tab() {
        assertThat(using("new TextArea(")).containsExactly("TextLines.java");
    }

    @Test
    void one_class_asks_for_garbage_to_be_collected() {
        assertThat(using("System.gc(")).containsExactly("JavaHeap.java");
    }

    private static List<String> using(String words) {
        return files.stream()
                .filter(file -> read(file).contains(words))
                .map(file -> file.getFileName().toString())
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long lines(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
