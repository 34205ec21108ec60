package org.amnok.files;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.amnok.domain.ProblemException;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputRulesTest {
    private static final String SQLITE = "SQLite format 3\0";

    @TempDir Path folder;
    private Path input;
    private Path other;

    @BeforeEach
    void make_files() throws IOException {
        input = Files.writeString(folder.resolve("rows.csv"), "lat,lon\n");
        other = Files.writeString(folder.resolve("old.csv"), "old\n");
    }

    @Test
    void a_new_file_may_be_written() {
        assertThatCode(() -> replacing().require(folder.resolve("new.csv")))
                .doesNotThrowAnyException();
        assertThatCode(() -> OutputRules.NEW_FILES.require(folder.resolve("new.csv")))
                .doesNotThrowAnyException();
    }

    @Test
    void a_file_that_is_there_is_replaced_only_when_a_person_says_so() {
        refused(OutputRules.ofCommand(false, List.of()), other)
                .hasMessageContaining("already exists")
                .hasMessageContaining("--replace");
        assertThatCode(() -> replacing().require(other)).doesNotThrowAnyException();
    }

    @Test
    void a_file_that_is_read_is_never_replaced() {
        refused(replacing(), input).hasMessageContaining("is being read");
    }

    @Test
    void a_file_that_is_read_is_known_under_its_other_names() throws IOException {
        var hard = Files.createLink(folder.resolve("hard.csv"), input);
        var soft = Files.createSymbolicLink(folder.resolve("soft.csv"), input);
        refused(replacing(), hard).hasMessageContaining("is being read");
        refused(replacing(), soft).hasMessageContaining("is being read");
        refused(replacing(), folder.resolve("x").resolve("..").resolve("rows.csv"))
                .hasMessageContaining("is being read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"p.gpkg-wal", "p.gpkg-shm", "p.gpkg-journal", "p.gpkg.lock"})
    void what_lies_beside_a_project_is_never_written(String name) {
        var rules = OutputRules.ofCommand(true, List.of(folder.resolve("p.gpkg")));
        refused(rules, folder.resolve(name)).hasMessageContaining("is being read");
    }

    @Test
    void what_lies_beside_a_shapefile_that_is_read_is_never_written() {
        var rules = OutputRules.ofCommand(true, List.of(folder.resolve("roads.shp")));
        refused(rules, folder.resolve("roads.dbf")).hasMessageContaining("is being read");
        assertThatCode(() -> rules.require(folder.resolve("roads.csv"))).doesNotThrowAnyException();
    }

    @Test
    void a_project_that_nobody_named_is_never_replaced_even_a_damaged_one() throws IOException {
        var project = database("foreign.gpkg", "CREATE TABLE amnok_meta (key TEXT)");
        refused(replacing(), project).hasMessageContaining("is an Amnok project");
        refused(replacing(), folder.resolve("foreign.gpkg-wal"))
                .hasMessageContaining("is an Amnok project");
    }

    /// As far from the begin as a large file is read in one piece, and some bytes less and more.
    @Test
    void a_project_is_known_wherever_in_it_the_name_of_its_table_stands() throws IOException {
        for (int before = (1 << 16) - 40; before < (1 << 16) + 10; before++) {
            var project = database("far.gpkg", "m".repeat(before) + "amnok_meta");
            refused(replacing(), project).hasMessageContaining("is an Amnok project");
        }
    }

    @Test
    void a_database_of_another_program_is_a_file_like_others() throws IOException {
        var database = database("qgis.gpkg", "CREATE TABLE amnok_me (amnok_met TEXT)");
        assertThatCode(() -> replacing().require(database)).doesNotThrowAnyException();
    }

    @Test
    void a_chosen_file_is_replaced_with_those_beside_it_but_not_those_alone() {
        assertThatCode(() -> OutputRules.ofChoice(other, List.of()).require(input))
                .doesNotThrowAnyException();
        refused(OutputRules.ofChoice(folder.resolve("new.csv"), List.of()), input)
                .hasMessageContaining("already exists");
    }

    private OutputRules replacing() {
        return OutputRules.ofCommand(true, List.of(input));
    }

    private static AbstractThrowableAssert<?, ?> refused(OutputRules rules, Path target) {
        return assertThatThrownBy(() -> rules.require(target)).isInstanceOf(ProblemException.class);
    }

    private Path database(String name, String schema) throws IOException {
        return Files.write(
                folder.resolve(name),
                (SQLITE + "\u0010\0damaged" + schema).getBytes(StandardCharsets.UTF_8));
    }
}
