package org.amnok.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Sentences stand in bundles, not in the code.
class LiteralsTest {
    /// What goes into files, names of fonts, and words of other programs.
    private static final List<String> NOT_FOR_PEOPLE =
            List.of(
                    ("Display FaultWords Generalization RowReports SvgText"
                                    + " OutsideStyle ReleaseSummary Metadata ValueMarks"
                                    + " LanguageFonts ScaleBarView")
                            .split(" "));

    /// What a history or a file keeps in English, names of edits, and the map's own words.
    private static final List<String> COUNTS_IN_FILES =
            List.of("Grip", "CaptionCounts", "BaseLabels", "HistoryBatches");

    private static final Pattern SENTENCE =
            Pattern.compile("\"[A-Z][a-z]+(?: [A-Za-z,’-]+){2,}[^\"]*\"");

    /// A number with a word glued to it: other languages put them in another order.
    private static final Pattern COUNT =
            Pattern.compile("\"[^\"]*%,?d [a-z]{3,}[^\"]*\"|== 1 \\? \" ?[a-z]{3,}");

    private static final Pattern OF_AN_ERROR =
            Pattern.compile("new \\w+(?:Exception|Error)\\(|Error\\(");

    @Test
    void no_sentence_for_people_stands_in_the_code() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")))
                    .filteredOn(LiteralsTest::saysSomething)
                    .extracting(file -> file.getFileName().toString().replace(".java", ""))
                    .isSubsetOf(NOT_FOR_PEOPLE);
        }
    }

    @Test
    void no_number_is_glued_to_a_word_for_people() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")))
                    .filteredOn(file -> lines(file).stream().anyMatch(l -> COUNT.matcher(l).find()))
                    .extracting(file -> file.getFileName().toString().replace(".java", ""))
                    .isSubsetOf(COUNTS_IN_FILES);
        }
    }

    private static boolean saysSomething(Path file) {
        var lines = lines(file);
        return IntStream.range(0, lines.size())
                .filter(n -> !lines.get(n).strip().startsWith("//"))
                .filter(n -> SENTENCE.matcher(lines.get(n)).find())
                .anyMatch(
                        n ->
                                lines.subList(Math.max(0, n - 3), n + 1).stream()
                                        .noneMatch(line -> OF_AN_ERROR.matcher(line).find()));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
