package org.amnok.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amnok.domain.wording.EditWords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The history says in the language of the window what was done.
class EditLabelsTest {
    private static final Pattern LABEL =
            Pattern.compile(
                    "(?:draft\\.change|arrange|keepPreview|Edit\\.Batch)\\(\\s*\"([a-z][a-z ]*[a-z])\""
                            + "|new Edit\\.Set\\([^;]*?\"([a-z][a-z ]*[a-z])\"\\)");

    @AfterEach
    void english() {
        Spoken.speak("en");
    }

    /// Those of the layout editor have the name of what is added.
    @Test
    void what_is_added_to_a_page_is_named_in_the_language_of_the_window() {
        var names = ResourceBundle.getBundle("org.amnok.words.codes", Locale.ROOT);
        var labels =
                names.keySet().stream()
                        .filter(key -> key.startsWith("item_"))
                        .map(key -> "add " + names.getString(key).toLowerCase(Locale.ROOT))
                        .toList();
        Spoken.speak("ko");
        assertThat(labels).isNotEmpty();
        assertThat(labels).filteredOn(label -> EditWords.of(label).equals(label)).isEmpty();
    }

    @Test
    void every_label_of_an_edit_is_translated() throws IOException {
        Spoken.speak("ko");
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var labels =
                    files.filter(EditLabelsTest::isShown).flatMap(EditLabelsTest::labels).toList();
            assertThat(labels).hasSizeGreaterThan(40);
            assertThat(labels).filteredOn(label -> EditWords.of(label).equals(label)).isEmpty();
        }
    }

    /// A comparison edits a copy that nobody sees.
    private static boolean isShown(Path file) {
        return Files.isRegularFile(file) && !file.endsWith("DifferencePage.java");
    }

    private static Stream<String> labels(Path file) {
        try {
            return LABEL.matcher(Files.readString(file)).results().map(EditLabelsTest::label);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String label(MatchResult found) {
        return found.group(1) == null ? found.group(2) : found.group(1);
    }
}
