package org.amnok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.amnok.domain.Sightings;
import org.amnok.domain.project.Edit;
import org.amnok.store.ProjectStore;
import org.amnok.store.ProjectStore.Access;
import org.amnok.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Time stamps of an authority, made once by OpenSSL over the end of the history of a project that
/// is kept with them (the command is in `make.sh` beside them).
class TimeStampTest extends CommandSpecification {
    private Path file;

    @BeforeEach
    void unpack() throws IOException {
        file = folder.resolve("stamped.gpkg");
        try (var in = new GZIPInputStream(Files.newInputStream(resource("stamped.gpkg.gz")))) {
            Files.copy(in, file);
        }
        Workspace.open(file, Access.READ_WRITE).close(); // brings it up to date
    }

    private Path resource(String name) throws IOException {
        var to = folder.resolve(name);
        if (!Files.exists(to)) {
            try (var in = getClass().getResourceAsStream("stamps/" + name)) {
                Files.copy(Objects.requireNonNull(in, name), to);
            }
        }
        return to;
    }

    private void keep(String answer, String... certificate) throws IOException {
        var kept =
                certificate.length == 0
                        ? terminal.type("sign", file, "--timestamp", resource(answer))
                        : terminal.type(
                                "sign {} --timestamp {} --tsa-certificate {}",
                                file,
                                resource(answer),
                                resource(certificate[0]));
        assertThat(kept.err()).isEmpty();
        assertThat(kept.exitCode()).isZero();
    }

    private void refused(String words, Object... more) throws IOException {
        var before = Files.readAllBytes(file);
        var result = terminal.type("sign {} {}", file, more);
        assertThat(result.exitCode()).isEqualTo(Cli.PROBLEM);
        assertThat(result.err()).contains(words).doesNotContain("Exception");
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void a_query_for_the_end_is_written_and_replaces_nothing() throws IOException {
        var query = folder.resolve("q.tsq");
        var written = terminal.type("sign", file, "--timestamp-query", query);
        assertThat(written.out()).contains("1:166f1ea0");
        var bytes = Files.readAllBytes(query);
        assertThat(bytes).hasSize(57).startsWith(0x30, 0x37, 2, 1, 1);
        assertThat(terminal.type("sign", file, "--timestamp-query", query).exitCode())
                .isEqualTo(Cli.PROBLEM);
        assertThat(query).hasBinaryContent(bytes);
    }

    @Test
    void a_check_says_what_existed_when_by_whom_and_what_was_not_verified() throws IOException {
        keep("stamped.tsr", "ca.pem");
        assertThat(terminal.type("check", file).out())
                .containsPattern(
                        "history: up to entry 1 it existed at 2026-11-28T[0-9:]{8}Z, according to CN=Time")
                .contains("of CN=Root of the test", "stored in the project")
                .contains("not verified: whether it was revoked");
        var given = terminal.type("check", file, "--tsa-certificate", resource("ca.pem"));
        assertThat(given.out()).contains("against the given certificate of CN=Root of the test");
    }

    @Test
    void the_history_may_have_gone_on_since() throws IOException {
        try (var workspace = Workspace.open(file, Access.READ_WRITE)) {
            workspace.perform(new Edit.Add(Sightings.titled("later"))).join();
        }
        keep("token.tst", "ca.pem");
        var check = terminal.type("check", file);
        assertThat(check.exitCode()).isZero();
        assertThat(check.out()).contains("entries: 2", "to entry 1 it existed at");
    }

    @Test
    void without_a_certificate_nothing_is_called_verified() throws IOException {
        keep("stamped.tsr");
        assertThat(terminal.type("check", file).out())
                .contains("not verified: whose certificate it is")
                .doesNotContain("verified against");
        var other = terminal.type("check", file, "--tsa-certificate", resource("other.pem"));
        assertThat(other.out()).contains("the given certificates do not lead to it");
    }

    @Test
    void a_token_without_certificates_is_verified_against_the_one_that_signed() throws IOException {
        keep("bare.tsr");
        assertThat(terminal.type("check", file).out()).contains("it has no certificate");
        var given = terminal.type("check", file, "--tsa-certificate", resource("tsa.pem"));
        assertThat(given.out()).contains("against the given certificate of CN=Time stamps");
    }

    @Test
    void what_is_of_something_else_or_of_somebody_else_is_not_kept() throws IOException {
        refused("is a time stamp of something else", "--timestamp", resource("other.tsr"));
        refused(
                "is not signed by the authority",
                "--timestamp",
                resource("stamped.tsr"),
                "--tsa-certificate",
                resource("other.pem"));
    }

    @Test
    void what_is_no_time_stamp_or_no_certificate_is_told() throws IOException {
        var senseless = Files.write(folder.resolve("x"), new byte[] {0x30, 3, 2, 1, 5});
        refused("it holds no time stamp", "--timestamp", senseless);
        refused("it holds no time stamp", "--timestamp", resource("ca.pem"));
        refused(
                "it holds no certificate",
                "--timestamp",
                resource("stamped.tsr"),
                "--tsa-certificate",
                senseless);
        refused("The time stamp none", "--timestamp", folder.resolve("none"));
    }

    @Test
    void a_token_that_was_put_to_a_later_end_of_the_history_is_found() throws Exception {
        try (var workspace = Workspace.open(file, Access.READ_WRITE)) {
            workspace.perform(new Edit.Add(Sightings.titled("later"))).join();
        }
        keep("token.tst", "ca.pem");
        var later = ProjectStore.checkHistory(file, "").head();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var put =
                        connection.prepareStatement(
                                "UPDATE amnok_setting"
                                        + " SET value = ? || substr(value, instr(value, ' '))"
                                        + " WHERE name LIKE 'stamped.%'")) {
            put.setString(1, later);
            assertThat(put.executeUpdate()).isPositive();
        }
        var check = terminal.type("check", file);
        assertThat(check.exitCode()).isEqualTo(Cli.PROBLEM);
        assertThat(check.err()).contains("The time stamp of entry 2 does not match the history");
    }

    @Test
    void a_token_over_another_end_that_was_put_into_the_project_is_found() throws Exception {
        keep("stamped.tsr", "ca.pem");
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.executeUpdate(
                    "UPDATE amnok_setting SET value = replace(value, '1:166f', '1:266f')"
                            + " WHERE name LIKE 'stamped.%'");
        }
        var check = terminal.type("check", file);
        assertThat(check.exitCode()).isEqualTo(Cli.PROBLEM);
        assertThat(check.err()).contains("The time stamp of entry 1 does not match the history");
    }
}
