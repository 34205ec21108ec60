package org.amnok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Map;
import java.util.UUID;
import org.amnok.domain.Sightings;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.Sighting;
import org.amnok.files.DeviceFiles;
import org.amnok.store.ProjectStore;
import org.amnok.store.ProjectStore.Access;
import org.amnok.store.chain.UnsignedEnds;
import org.amnok.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Devices sign the history, and `amnok check` says who did.
class SignCommandTest extends CommandSpecification {
    private static final Sighting FORD = Sightings.titled("Ford");

    private Path file;
    private Path key;

    @BeforeEach
    void create() {
        file = folder.resolve("p.gpkg");
        key = folder.resolve("device.pem");
        Terminal.sample(file);
    }

    private void sign() {
        assertThat(terminal.type("sign", file, "--key", key, "--name", "Kim").exitCode()).isZero();
    }

    private void add() {
        try (var workspace = Workspace.open(file, Access.READ_WRITE)) {
            workspace.perform(new Edit.Add(FORD)).join();
        }
    }

    private void sql(String... statements) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            for (var each : statements) {
                statement.executeUpdate(each);
            }
        }
    }

    @Test
    void a_check_says_who_signed() {
        sign();
        assertThat(terminal.type("check", file).out()).contains(" by Kim (device ");
    }

    @Test
    void a_device_that_has_a_key_signs_whenever_a_project_is_closed_after_edits() {
        var home = System.getProperty("user.home");
        System.setProperty("user.home", folder.toString());
        try {
            assertThat(terminal.type("sign", file, "--name", "Kim").exitCode()).isZero();
            try (var workspace = Workspace.open(file, Access.READ_WRITE)) {
                workspace.signAs("Lee");
                workspace.perform(new Edit.Add(FORD)).join();
            }
            try (var workspace = Workspace.open(file, Access.READ_WRITE)) {
                workspace.perform(new Edit.Delete(FORD)).join();
            }
        } finally {
            System.setProperty("user.home", home);
        }
        assertThat(terminal.type("check", file).out())
                .contains(" by Kim (device ", " by Lee (device ", " by someone who gave no name (")
                .doesNotContain("not signed");
    }

    @Test
    void a_key_of_the_device_that_cannot_be_used_is_told_once_and_the_edit_is_kept()
            throws Exception {
        var home = System.getProperty("user.home");
        System.setProperty("user.home", folder.toString());
        try {
            var device = DeviceFiles.signingKey().orElseThrow();
            Files.createDirectories(device.resolveSibling(""));
            Files.writeString(device, "no key");
            var rows = folder.resolve("rows.csv");
            Files.writeString(rows, "lat,lon,title,date\n41.4,128.18,Ford,2025-11-02\n");
            var imported = terminal.type("import", file, rows);
            assertThat(imported.err())
                    .contains("p.gpkg is saved, but was closed without a signature")
                    .contains("it holds no Ed25519 key", device.toString(), "amnok sign");
            var looked = terminal.type("check", file);
            assertThat(looked.err()).isEmpty();
            assertThat(looked.out()).contains("are not signed", ": sound");
        } finally {
            System.setProperty("user.home", home);
        }
    }

    @Test
    void an_end_that_was_signed_is_not_told_to_be_unsigned_because_the_key_is_gone_bad()
            throws Exception {
        var home = System.getProperty("user.home");
        System.setProperty("user.home", folder.toString());
        try {
            assertThat(terminal.type("sign", file, "--name", "Kim").exitCode()).isZero();
            Files.writeString(DeviceFiles.signingKey().orElseThrow(), "no key");
            try (var store = ProjectStore.open(file, Access.READ_WRITE)) {
                store.saveSettings(Map.of("view", "1"));
            }
            assertThat(UnsignedEnds.toTell()).isEmpty();
        } finally {
            System.setProperty("user.home", home);
        }
    }

    @Test
    void a_project_that_is_only_looked_at_is_not_signed_and_nothing_is_without_a_key()
            throws Exception {
        var before = Files.readAllBytes(file);
        Workspace.open(file, Access.READ_WRITE).close();
        assertThat(file).hasBinaryContent(before);
        add();
        assertThat(terminal.type("check", file).out()).contains("are not signed");
    }

    @Test
    void a_check_says_what_is_not_signed() {
        sign();
        add();
        assertThat(terminal.type("check", file).out())
                .containsPattern("entries \\d+ to \\d+ are not signed");
    }

    @Test
    void a_signature_under_another_name_or_by_another_key_does_not_fit() throws Exception {
        sign();
        sql(
                "UPDATE amnok_setting SET value = replace(value, 'S2lt-', 'TGVl-') WHERE name LIKE 'signed.%'");
        var result = terminal.type("check", file);
        assertThat(result.exitCode()).isEqualTo(Cli.PROBLEM);
        assertThat(result.err()).contains("does not match the history");
    }

    @Test
    void a_history_that_was_chained_anew_behind_a_signature_is_found() throws Exception {
        add();
        sign();
        sql(
                "DROP TRIGGER amnok_history_is_never_deleted",
                "DELETE FROM amnok_history WHERE number = (SELECT max(number) FROM amnok_history)",
                "UPDATE amnok_meta SET value = (SELECT number || ':' || lower(hex(hash))"
                        + " FROM amnok_history ORDER BY number DESC LIMIT 1)"
                        + " WHERE name = 'history_head'");
        assertThat(terminal.type("check", file).err()).contains("does not match the history");
    }

    @Test
    void signatures_hold_after_something_was_removed_for_good() {
        add();
        sign();
        UUID gone = FORD.uuid();
        terminal.type("expunge", file, "--uuid", gone, "--reason", "asked for");
        assertThat(terminal.type("check", file).out()).contains(" by Kim (device ");
    }
}
