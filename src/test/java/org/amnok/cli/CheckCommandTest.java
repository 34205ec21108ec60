package org.amnok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.UUID;
import org.amnok.store.ProjectStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What `amnok check` says about a project's history.
class CheckCommandTest extends CommandSpecification.InProject {
    private static final UUID TRUCKS = UUID.fromString("6f9619ff-8b86-4d01-b42d-00cf4fc964f1");
    private static final String CSV = "uuid,title,kind,lat,lon\n%s,Trucks,other,41.4,128.18\n";

    @BeforeEach
    void importOne() throws IOException {
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
            var entry = store.history().of(TRUCKS, Long.MAX_VALUE, 1).getFirst();
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

    @Test
    void a_bit_that_a_disk_has_flipped_in_a_record_is_found() throws IOException {
        var bytes = Files.readAllBytes(project);
        flip(bytes, "Trucks");
        Files.write(project, bytes);

        var result = terminal.type("check", project);
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains("changed by another program or by damage: 1");
    }

    @Test
    void edits_that_are_known_of_are_no_damage_when_that_is_said() throws SQLException {
        sql("UPDATE sighting SET title = 'Lorries'");
        assertThat(terminal.type("check", project).exitCode()).isEqualTo(1);

        var result = terminal.type("check", project, "--accept-outside-edits");
        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).contains("note: Records in the layer sighting changed");
    }

    @Test
    void a_history_that_was_taken_away_is_missed() throws SQLException {
        sql("DELETE FROM amnok_history", "DELETE FROM amnok_meta WHERE name = 'history_head'");
        var result = terminal.type("check", project, "--accept-outside-edits");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains("The history is empty although there are sightings");
    }

    /// Where the record lies, not where the history keeps it as JSON, nor the index of words.
    private static void flip(byte[] bytes, String word) {
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        for (var at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            if (text.charAt(at - 1) != '"') {
                bytes[at] ^= 4;
            }
        }
    }

    /// As somebody who knows how: the triggers that would stop it are taken away before.
    private void sql(String... statements) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + project);
                var statement = connection.createStatement()) {
            var triggers = new ArrayList<String>();
            try (var rows =
                    statement.executeQuery(
                            "SELECT name FROM sqlite_master WHERE type = 'trigger'")) {
                while (rows.next()) {
                    triggers.add(rows.getString(1));
                }
            }
            for (var trigger : triggers) {
                statement.executeUpdate("DROP TRIGGER \"" + trigger + "\"");
            }
            for (var sql : statements) {
                statement.executeUpdate(sql);
            }
        }
    }
}
