package org.amnok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.amnok.store.sqlite.Seals;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// People open a sealed project with keys of their own, and are removed.
class ResealCommandTest extends CommandSpecification {
    private static final int COST_AT = 52;

    private Path plain;
    private Path sealed;
    private Path pass;
    private Path kim;
    private Path lee;
    private String kimShown = "";
    private String leeShown = "";

    @BeforeEach
    void make() throws IOException {
        plain = folder.resolve("border.gpkg");
        sealed = folder.resolve("border.amnok");
        pass = folder.resolve("pass");
        kim = folder.resolve("kim.key");
        lee = folder.resolve("lee.key");
        Files.writeString(pass, "five words nobody guesses here\n");
        Terminal.sample(plain);
        kimShown = terminal.type("key", kim).out().lines().skip(1).findFirst().orElseThrow();
        leeShown = terminal.type("key", lee).out().lines().skip(1).findFirst().orElseThrow();
        terminal.type("pack", plain, "--know", "Kim=" + kimShown);
    }

    @AfterEach
    void lock() {
        Seals.lock(sealed);
    }

    /// As another process, which knows no key yet.
    private Terminal.Result type(String line, Object... values) {
        Seals.lock(sealed);
        return terminal.type(line, values);
    }

    private void seal(String... to) {
        var line = "seal {} --out {} --passphrase-file {}" + (to.length == 0 ? "" : " --to {}");
        assertThat(type(line, plain, sealed, pass, to).exitCode()).isZero();
    }

    @Test
    void who_was_named_when_it_was_sealed_opens_it_with_a_key_and_is_listed_by_name() {
        seal("Kim");
        for (var command : new String[] {"check", "info"}) {
            var result = type(command, sealed, "--own-key", kim);
            assertThat(result.exitCode()).isZero();
            assertThat(result.out())
                    .contains("opens with: passphrase")
                    .containsPattern(
                            "opens with: key of Kim, fingerprint ([0-9a-f]{4} ){4}[0-9a-f]{4}");
        }
    }

    @Test
    void a_file_whose_first_byte_was_changed_is_told_to_be_damaged() throws IOException {
        seal();
        var bytes = Files.readAllBytes(sealed);
        bytes[0] ^= 1;
        Files.write(sealed, bytes);
        var result = type("check", sealed, "--passphrase-file", pass);
        assertThat(result.exitCode()).isEqualTo(Cli.PROBLEM);
        assertThat(result.err()).contains("is damaged").doesNotContain("Give its passphrase");
    }

    @Test
    void nothing_is_sealed_where_somebody_is_named_whom_the_project_does_not_know() {
        var result =
                type("seal", plain, "--out", sealed, "--to", "Nobody", "--passphrase-file", pass);
        assertThat(result.exitCode()).isEqualTo(Cli.PROBLEM);
        assertThat(result.err()).contains("Nobody");
        assertThat(result.out()).isEmpty();
        assertThat(sealed).doesNotExist();
    }

    /// The header has a passphrase's cost in KiB at its first slot (decision 52).
    @Test
    void each_guess_of_a_passphrase_costs_64_MiB_however_it_was_sealed() throws IOException {
        seal();
        assertThat(costKib()).isEqualTo(64 * 1024);
        type("reseal", sealed, "--passphrase-file", pass);
        assertThat(costKib()).isEqualTo(64 * 1024);
        Files.delete(sealed);
        type("new", sealed, "--passphrase-file", pass);
        assertThat(costKib()).isEqualTo(64 * 1024);
    }

    private int costKib() throws IOException {
        return ByteBuffer.wrap(Files.readAllBytes(sealed)).getInt(COST_AT);
    }

    @Test
    void a_key_of_somebody_else_is_told_from_a_wrong_passphrase() {
        seal("Kim");
        var result = type("check", sealed, "--own-key", lee);
        assertThat(result.exitCode()).isEqualTo(Cli.PROBLEM);
        assertThat(result.err()).contains("border.amnok does not open with this key");
    }

    @Test
    void somebody_who_is_added_needs_no_new_recovery_words() {
        seal();
        var added = type("reseal", sealed, "--to", leeShown, "--passphrase-file", pass);
        assertThat(added.exitCode()).isZero();
        assertThat(added.out()).doesNotContain("nine words").contains("no name for, fingerprint");
        assertThat(type("info", sealed, "--own-key", lee).exitCode()).isZero();
    }

    @Test
    void somebody_who_is_removed_opens_it_no_more_and_older_copies_are_told_of() throws Exception {
        seal("Kim", leeShown);
        var copy = Files.copy(sealed, folder.resolve("copy.amnok"));
        var removed = type("reseal", sealed, "--remove", "Kim", "--passphrase-file", pass);
        assertThat(removed.exitCode()).isZero();
        assertThat(removed.out())
                .contains("nine words", "Older copies of the file open as before")
                .doesNotContain("key of Kim");
        assertThat(type("info", sealed, "--own-key", kim).exitCode()).isEqualTo(Cli.PROBLEM);
        assertThat(type("check", sealed, "--own-key", lee).exitCode()).isZero();
        assertThat(type("info", copy, "--own-key", kim).exitCode()).isZero();
        Seals.lock(copy);
    }

    @Test
    void who_opened_it_with_a_key_chooses_another_passphrase() throws IOException {
        seal("Kim");
        var other = folder.resolve("other");
        Files.writeString(other, "another five words nobody knows\n");
        var changed = type("reseal", sealed, "--own-key", kim, "--new-passphrase-file", other);
        assertThat(changed.exitCode()).isZero();
        assertThat(type("check", sealed, "--passphrase-file", other).exitCode()).isZero();
        assertThat(type("check", sealed, "--passphrase-file", pass).exitCode())
                .isEqualTo(Cli.PROBLEM);
        assertThat(type("check", sealed, "--own-key", kim).exitCode()).isZero();
    }

    @Test
    void a_passphrase_that_does_not_open_it_is_not_taken_for_the_present_one() throws IOException {
        seal("Kim", leeShown);
        var wrong = folder.resolve("wrong");
        Files.writeString(wrong, "tumen\n");
        var before = Files.readAllBytes(sealed);
        var result =
                type(
                        "reseal",
                        sealed,
                        "--own-key",
                        kim,
                        "--passphrase-file",
                        wrong,
                        "--remove",
                        "Kim");
        assertThat(result.exitCode()).isEqualTo(Cli.PROBLEM);
        assertThat(sealed).hasBinaryContent(before);
    }

    @Test
    void somebody_who_is_not_there_cannot_be_removed() throws IOException {
        seal();
        var before = Files.readAllBytes(sealed);
        var result = type("reseal", sealed, "--remove", "Kim", "--passphrase-file", pass);
        assertThat(result.err()).contains("does not open it in any case");
        assertThat(sealed).hasBinaryContent(before);
    }
}
