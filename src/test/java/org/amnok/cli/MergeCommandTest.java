package org.amnok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.amnok.domain.Sightings;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.Sighting;
import org.amnok.store.ProjectStore;
import org.amnok.store.ProjectStore.Access;
import org.amnok.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What `amnok merge` does with two copies of the sample that were edited apart.
class MergeCommandTest extends CommandSpecification {
    private static final Sighting FORD = Sightings.titled("Ford");

    private Path kim;
    private Path park;
    private UUID first;

    @BeforeEach
    void editApart() throws IOException {
        kim = folder.resolve("kim.gpkg");
        park = folder.resolve("park.gpkg");
        Terminal.sample(kim);
        Files.copy(kim, park);
        try (var workspace = Workspace.open(park, Access.READ_WRITE)) {
            first = workspace.state().contents().sightings().iterator().next().uuid();
            workspace.perform(new Edit.Add(FORD)).join();
        }
        retitle(kim, "Kim", "Lorries");
        retitle(park, "Park", "Buses");
    }

    @Test
    void a_dry_run_tells_and_does_nothing() throws IOException {
        var before = Files.readAllBytes(kim);
        var result = terminal.type("merge", kim, park, "--dry-run");
        assertThat(result.exitCode()).isZero();
        assertThat(result.out())
                .contains("Would merge park.gpkg", "records changed 1", "Lorries (Kim ");
        assertThat(kim).hasBinaryContent(before);
    }

    @Test
    void without_a_preference_conflicts_are_told_and_stay_as_they_are_here() {
        var result = terminal.type("merge", kim, park);
        assertThat(result.exitCode()).isZero();
        assertThat(result.out())
                .contains("Open questions: 1", "Lorries (Kim ", "Buses (Park ")
                .contains("Decide with --prefer");
        assertThat(title(kim)).isEqualTo("Lorries");
    }

    @Test
    void the_sites_of_the_base_list_are_no_news() {
        assertThat(terminal.type("merge", kim, park).out()).doesNotContain("site");
    }

    @Test
    void a_preference_decides() {
        var result = terminal.type("merge", kim, park, "--prefer", "newest", "--sign", "Lee");
        assertThat(result.out()).contains("Open questions answered: 1");
        assertThat(title(kim)).isEqualTo("Buses");
        assertThat(terminal.type("check", kim).exitCode()).isZero();
    }

    @Test
    void both_ways_lead_to_the_same_sightings() {
        terminal.type("merge", kim, park, "--prefer", "newest");
        terminal.type("merge", park, kim, "--prefer", "newest");
        assertThat(sightings(kim)).containsExactlyInAnyOrderElementsOf(sightings(park));
    }

    @Test
    void a_report_has_both_values() throws IOException {
        var report = folder.resolve("report.txt");
        terminal.type("merge", kim, park, "--prefer", "here", "--report", report);
        assertThat(Files.readString(report)).contains("Lorries").contains("Buses");
    }

    @Test
    void an_unknown_preference_is_wrong_usage() {
        assertThat(terminal.type("merge", kim, park, "--prefer", "mine").exitCode())
                .isEqualTo(Cli.WRONG_USAGE);
    }

    @Test
    void a_truncated_file_is_refused_and_nothing_is_changed() throws IOException {
        var bytes = Files.readAllBytes(park);
        Files.write(park, Arrays.copyOf(bytes, bytes.length / 2));
        refused("damaged");
    }

    @Test
    void a_file_that_is_no_geopackage_is_refused() {
        change("PRAGMA application_id = 1");
        refused("is not an Amnok project");
    }

    @Test
    void a_project_of_a_newer_version_is_refused() {
        change("UPDATE amnok_meta SET value = '99' WHERE name = 'schema_version'");
        refused("was made by a newer version of Amnok");
    }

    @Test
    void a_project_that_only_says_it_is_of_an_older_version_is_told_by_its_own_name() {
        change("UPDATE amnok_meta SET value = '3' WHERE name = 'schema_version'");
        refused(park.getFileName() + " cannot be used");
        refused(park.toString());
    }

    @Test
    void a_broken_history_is_told_and_not_used() {
        change("DROP TRIGGER amnok_history_is_never_changed");
        change("UPDATE amnok_history SET author = 'Kim' WHERE author = 'Park'");
        assertThat(terminal.type("merge", kim, park).exitCode()).isEqualTo(1);
        var result = terminal.type("merge", kim, park, "--damaged");
        assertThat(result.exitCode()).isEqualTo(Cli.PROBLEM);
        assertThat(result.out()).contains("was damaged, or another program changed it", "left out");
        assertThat(title(kim)).isEqualTo("Lorries");
    }

    @Test
    void of_a_shared_project_what_they_did_comes_as_theirs_and_a_preference_answers() {
        var stick = folder.resolve("stick");
        assertThat(stick.toFile().mkdir()).isTrue();
        terminal.type("share", kim, stick);
        var dry = terminal.type("merge", kim, park, "--dry-run");
        assertThat(dry.out()).contains("Would merge park.gpkg", "Park: 1", "Open questions: 1");
        var report = folder.resolve("report.txt");
        var result = terminal.type("merge", kim, park, "--prefer", "there", "--report", report);
        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).contains("have a history in common", "Open questions answered: 1");
        assertThat(report).content().contains("Lorries (Kim ", "Buses (Park ");
        assertThat(title(kim)).isEqualTo("Buses");
        assertThat(sightings(kim)).contains(FORD);
        terminal.type("share", kim, stick);
        assertThat(terminal.type("share", park, stick).out()).contains("Open questions: 0");
        assertThat(title(park)).isEqualTo("Buses");
    }

    private void refused(String why) {
        var entries = ProjectStore.checkHistory(kim, "").entries();
        var result = terminal.type("merge", kim, park);
        assertThat(result.exitCode()).isEqualTo(Cli.PROBLEM);
        assertThat(result.err()).contains(why);
        assertThat(ProjectStore.checkHistory(kim, "").entries()).isEqualTo(entries);
    }

    private void change(String sql) {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + park);
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void retitle(Path file, String author, String title) {
        try (var workspace = Workspace.open(file, Access.READ_WRITE)) {
            workspace.signAs(author);
            var before = workspace.state().contents().sighting(first).orElseThrow();
            var after = before.edit().title(title).done(Sightings.NOON);
            workspace.perform(new Edit.Replace(before, after, "edit title")).join();
        }
    }

    private String title(Path file) {
        return sightings(file).stream()
                .filter(sighting -> sighting.uuid().equals(first))
                .findFirst()
                .orElseThrow()
                .title();
    }

    private static List<Sighting> sightings(Path file) {
        try (var workspace = Workspace.open(file, Access.READ_ONLY)) {
            return List.copyOf(workspace.state().contents().sightings());
        }
    }
}
