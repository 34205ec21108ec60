package org.amnok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the README and the pages of the site tell a reader to type does what they say: it ends well
/// and writes its file. Commands that need files of the reader's own are left out.
class DocumentedCommandsTest {
    private static final Pattern COMMAND =
            Pattern.compile(
                    "(?m)^(?:target/amnok/bin/)?amnok ((?:render|coverage|export) border\\.gpkg [^…\\n]*)$");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    private static final Pattern FILE = Pattern.compile("[\\w-]+\\.(?:gpkg|png|csv|geojson)");

    @TempDir static Path folder;

    private final Terminal terminal = Terminal.withoutDisplay();

    @BeforeAll
    static void make_the_project() {
        var terminal = Terminal.withoutDisplay();
        var project = Terminal.sample(folder.resolve("border.gpkg"));
        terminal.type(
                "observations",
                project,
                "--import",
                Path.of("src/test/resources/org/amnok/cli/made-coverage.csv"));
        terminal.type(
                "basemap",
                project,
                Path.of("src/test/resources/org/amnok/basemap/tiles/monaco-openmaptiles.mbtiles"));
    }

    static List<String> commands() throws IOException {
        try (var pages = Files.list(Path.of("src/site/markdown"))) {
            return Stream.concat(Stream.of(Path.of("README.md")), pages.sorted())
                    .filter(Files::isRegularFile)
                    .flatMap(page -> COMMAND.matcher(read(page)).results())
                    .map(found -> found.group(1))
                    .distinct()
                    .toList();
        }
    }

    private static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_command_of_the_docs_ends_well(String command) {
        var words = WORD.matcher(command).results().map(DocumentedCommandsTest::word).toList();
        var name = words.getFirst().toString();
        var result = terminal.type(name, words.subList(1, words.size()).toArray());
        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat((Path) words.get(words.indexOf("--out") + 1)).exists();
    }

    /// A file is one of the folder.
    private static Object word(MatchResult found) {
        var word = found.group(1) == null ? found.group(2) : found.group(1);
        return FILE.matcher(word).matches() ? folder.resolve(word) : word;
    }
}
