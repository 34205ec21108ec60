package org.amnok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.amnok.domain.Sightings;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.Sighting;
import org.amnok.store.ProjectStore.Access;
import org.amnok.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// `amnok expunge` takes sightings out of a project for good.
class ExpungeCommandTest extends CommandSpecification {
    private static final Sighting FORD = Sightings.titled("Ford at Zzyzx");

    private Path file;

    @BeforeEach
    void create() {
        file = Terminal.sample(folder.resolve("p.gpkg"));
        try (var workspace = Workspace.open(file, Access.READ_WRITE)) {
            workspace.perform(new Edit.Add(FORD)).join();
        }
    }

    private boolean isInFile(String words) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(words);
    }

    @Test
    void a_sighting_goes_and_the_history_says_why() throws IOException {
        var result =
                terminal.type("expunge {} --uuid {} --reason asked --sign Kim", file, FORD.uuid());
        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).contains("Removed for good: sightings 1");
        assertThat(isInFile("Zzyzx")).isFalse();
        assertThat(isInFile("asked")).isTrue();
        assertThat(terminal.type("check", file).exitCode()).isZero();
    }

    @Test
    void a_sighting_that_is_named_twice_goes_once() {
        var result =
                terminal.type(
                        "expunge {} --uuid {} {} --reason asked", file, FORD.uuid(), FORD.uuid());
        assertThat(result.out()).contains("Removed for good: sightings 1,");
    }

    @Test
    void all_that_a_filter_lets_pass_go() {
        var result =
                terminal.type(
                        "expunge", file, "--filter", "words=Ford at Zzyzx", "--reason", "asked");
        assertThat(result.out()).contains("sightings 1,");
        assertThat(sightings()).doesNotContain(FORD);
    }

    @Test
    void without_a_reason_it_is_wrong_usage() {
        assertThat(terminal.type("expunge", file, "--uuid", FORD.uuid()).exitCode())
                .isEqualTo(Cli.WRONG_USAGE);
    }

    @Test
    void without_a_name_of_something_nothing_goes() {
        var result = terminal.type("expunge", file, "--reason", "asked");
        assertThat(result.exitCode()).isEqualTo(Cli.PROBLEM);
        assertThat(result.err()).contains("--uuid");
    }

    @Test
    void a_dry_run_tells_and_does_nothing() throws IOException {
        var before = Files.readAllBytes(file);
        var result =
                terminal.type(
                        "expunge", file, "--uuid", FORD.uuid(), "--reason", "asked", "--dry-run");
        assertThat(result.out()).contains("Would be removed for good: sightings 1");
        assertThat(file).hasBinaryContent(before);
    }

    private List<Sighting> sightings() {
        try (var workspace = Workspace.open(file, Access.READ_ONLY)) {
            return List.copyOf(workspace.state().contents().sightings());
        }
    }
}
