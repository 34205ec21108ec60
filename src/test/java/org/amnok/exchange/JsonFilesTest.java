package org.amnok.exchange;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.amnok.domain.ProblemException;
import org.amnok.exchange.file.RecordTables;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files that call themselves JSON and are none.
class JsonFilesTest {
    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "1]", "]", "\"\"x", "[][]", "{}]", "[{}] {}", "\"a\""})
    void what_is_no_json_is_refused_by_the_name_of_the_file(String text) throws IOException {
        var file = Files.writeString(folder.resolve("places.json"), text);
        assertThatThrownBy(() -> RecordTables.open(file).getFirst().read(row -> true))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("places.json");
    }
}
