package org.amnok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.amnok.store.ProjectStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `amnok check` says about a project's history.
class CheckCommandTest {
    private static final UUID TRUCKS = UUID.fromString("6f9619ff-8b86-4d01-b42d-00cf4fc964f1");
    private static final String CSV = "uuid,title,kind,lat,lon\n%s,Trucks,other,41.4,128.18\n";

    private final Terminal terminal = Terminal.withoutDisplay();
    @TempDir Path folder;
    private Path project;

    @BeforeEach
    void importOne() throws IOException {
        project = folder.resolve("border.gpkg");
        terminal.type("new", project);
        importCsv(TRUCKS);
    }

    private void importCsv(UUID uuid) throws IOException {
        var csv = Files.writeString(folder.resolve("one.csv"), CSV.formatted(uuid));
        assertThat(terminal.type("import", project, csv, "--sign", "Kim").exitCode()).isZero();
    }

    @Test
    void a_sound_project_tells_how_long_its_history_is_and_where_it_ends() {
        var result = terminal.type("check", project);
        assertThat(result.exitCode()).isZero();
        var entries = ProjectStore.checkHistory(project, "").entries();
        assertThat(result.out())
                .contains("history: unbroken, entries: " + entries)
                .contains(entries + ":");
    }

    @Test
    void an_import_is_signed_with_the_name_that_was_given() {
        try (var store = ProjectStore.open(project, ProjectStore.Access.READ_ONLY)) {
            var entry = store.history(TRUCKS, Long.MAX_VALUE, 1).getFirst();
            assertThat(entry.signature().author()).isEqualTo("Kim");
        }
    }

    @Test
    void an_end_noted_down_earlier_is_found_in_a_history_that_grew() throws IOException {
        var noted = ProjectStore.checkHistory(project, "").head();
        importCsv(UUID.randomUUID());
        assertThat(terminal.type("check", project, "--noted", noted).exitCode()).isZero();
    }

    @Test
    void an_end_that_never_was_is_a_problem() {
        var other = "1:" + "0".repeat(64);
        var result = terminal.type("check", project, "--noted", other);
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains("noted down");
    }

    @Test
    void what_is_no_end_is_told() {
        var result = terminal.type("check", project, "--noted", "yesterday");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains("NUMBER:HASH");
    }
}
