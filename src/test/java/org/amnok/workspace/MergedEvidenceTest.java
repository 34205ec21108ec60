package org.amnok.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.amnok.domain.Followed;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Progress;
import org.amnok.domain.Sightings;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.Camera;
import org.amnok.domain.record.Evidence;
import org.amnok.domain.record.Item;
import org.amnok.domain.record.NotSame;
import org.amnok.domain.record.PictureNote;
import org.amnok.domain.record.RestsOn;
import org.amnok.domain.record.SameAs;
import org.amnok.domain.record.SavedFilter;
import org.amnok.domain.record.Sighting;
import org.amnok.domain.record.Source;
import org.amnok.domain.record.SourceLink;
import org.amnok.store.ProjectOriginals;
import org.amnok.store.ProjectStore.Access;
import org.amnok.store.record.Originals;
import org.amnok.store.record.Originals.Condition;
import org.amnok.workspace.evidence.EvidenceIntake;
import org.amnok.workspace.merge.ProjectMerge;
import org.amnok.workspace.merge.ProjectMerge.Preference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Evidence with its originals, and what else belongs to sightings, comes with a merge.
class MergedEvidenceTest extends LotOfTwo {
    @BeforeEach
    void create() {
        projects.copyOfOld("kim", "park");
    }

    @Test
    void evidence_comes_with_its_original() {
        var evidence = take("park", LOT, "white cars");
        var report = projects.merge("kim", "park");
        assertThat(report.originals()).isEqualTo(1);
        assertThat(condition("kim", evidence)).isEqualTo(Condition.SOUND);
        assertThat(all("kim", Evidence.class)).containsExactly(evidence);
    }

    @Test
    void from_a_copy_evidence_comes_with_its_original() {
        copyAgain();
        var evidence = take("park", LOT, "white cars");
        var report = projects.unite("kim", "park", Progress.NONE);
        assertThat(report.originals().came()).isEqualTo(1);
        assertThat(condition("kim", evidence)).isEqualTo(Condition.SOUND);
        assertThat(all("kim", Evidence.class)).containsExactly(evidence);
    }

    @Test
    void an_original_that_cannot_be_kept_here_is_not_called_missing_there() {
        copyAgain();
        take("park", LOT, "white cars");
        change(
                "kim",
                "CREATE TRIGGER full BEFORE INSERT ON evidence_media"
                        + " BEGIN SELECT RAISE(ABORT, 'full'); END");
        assertThatThrownBy(() -> projects.unite("kim", "park", Progress.NONE))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("kim.gpkg");
    }

    @Test
    void from_a_copy_an_original_that_was_changed_there_does_not_come_and_is_told() {
        copyAgain();
        var evidence = take("park", LOT, "white cars");
        change("park", "UPDATE evidence_media SET data = x'0102030405060708090a'");
        var report = projects.unite("kim", "park", Progress.NONE);
        assertThat(report.notes()).anyMatch(line -> line.contains("changed by another program"));
        assertThat(condition("kim", evidence)).isEqualTo(Condition.MISSING);
    }

    @Test
    void from_a_copy_originals_that_were_cancelled_come_the_next_time() throws IOException {
        copyAgain();
        var bytes = new byte[ProjectOriginals.PART_BYTES + 1];
        var evidence = take("park", LOT, Files.write(folder.resolve("video.bin"), bytes));
        var watch = new Followed(step -> step.what().startsWith("Copying"));
        assertThatThrownBy(() -> projects.unite("kim", "park", watch))
                .isInstanceOf(CancellationException.class);
        assertThat(condition("kim", evidence)).isEqualTo(Condition.MISSING);
        projects.unite("kim", "park", Progress.NONE);
        assertThat(condition("kim", evidence)).isEqualTo(Condition.SOUND);
        assertThat(all("kim", Evidence.class)).containsExactly(evidence);
    }

    private void copyAgain() {
        assertThat(projects.file("park").toFile().delete()).isTrue();
        projects.edit("kim", "Kim"); // what is there is of this device
        projects.copy("kim", "park");
    }

    @Test
    void the_bytes_of_one_original_are_kept_once() {
        take("kim", LOT, "white cars");
        take("park", LOT, "white cars");
        var report = projects.merge("kim", "park");
        assertThat(report.originals()).isZero();
        assertThat(all("kim", Evidence.class)).hasSize(2);
        assertThat(number("kim", "SELECT count(*) FROM evidence_media")).isEqualTo(1);
    }

    @Test
    void an_original_of_several_parts_comes_whole() throws IOException {
        var bytes = new byte[ProjectOriginals.PART_BYTES + 1000];
        bytes[ProjectOriginals.PART_BYTES] = 7;
        var file = Files.write(folder.resolve("video.bin"), bytes);
        var evidence = take("park", LOT, file);
        projects.merge("kim", "park");
        assertThat(condition("kim", evidence)).isEqualTo(Condition.SOUND);
    }

    @Test
    void an_original_that_was_changed_there_does_not_come_and_is_told() {
        var evidence = take("park", LOT, "white cars");
        change("park", "UPDATE evidence_media SET data = x'0102030405060708090a'");
        var report = projects.merge("kim", "park");
        assertThat(report.summary()).anyMatch(line -> line.contains("changed by another program"));
        assertThat(condition("kim", evidence)).isEqualTo(Condition.MISSING);
        assertThat(all("kim", Evidence.class)).containsExactly(evidence);
    }

    @Test
    void cancelling_while_originals_are_copied_leaves_nothing() {
        take("park", LOT, "white cars");
        try (var here = projects.open("kim");
                var merge = ProjectMerge.open(here, projects.file("park"))) {
            var plan = merge.plan(Progress.NONE);
            assertThatThrownBy(
                            () ->
                                    merge.apply(
                                            plan,
                                            Map.of(),
                                            new Followed(
                                                    step -> step.what().startsWith("Copying"))))
                    .isInstanceOf(CancellationException.class);
        }
        assertThat(all("kim", Evidence.class)).isEmpty();
        assertThat(number("kim", "SELECT count(*) FROM evidence_media")).isZero();
    }

    @Test
    void undo_takes_evidence_back() {
        take("park", LOT, "white cars");
        try (var here = projects.open("kim");
                var merge = ProjectMerge.open(here, projects.file("park"))) {
            merge.apply(merge.plan(Progress.NONE), Map.of(), Progress.NONE);
            here.undo().join();
        }
        assertThat(all("kim", Evidence.class)).isEmpty();
        assertThat(number("kim", "SELECT count(*) FROM evidence_media")).isZero();
    }

    @Test
    void everything_that_belongs_to_a_new_sighting_comes_with_it() {
        var source = new Source(new UUID(1, 1), "K7", "trader", List.of());
        var evidence = take("park", LOT, "white cars");
        var items =
                List.<Item>of(
                        Camera.at(new UUID(1, 2), FORD.uuid(), Sightings.HYESAN),
                        source,
                        SourceLink.of(FORD.uuid(), source.uuid()),
                        SameAs.of(FORD.uuid(), new UUID(1, 3)),
                        SameAs.of(LOT.uuid(), new UUID(1, 3)),
                        NotSame.of(LOT.uuid(), FORD.uuid()),
                        RestsOn.of(LOT.uuid(), FORD.uuid()),
                        new PictureNote(new UUID(1, 4), evidence.uuid(), 0, 0, 1, 1, "cars"),
                        new SavedFilter(new UUID(1, 5), "Mine", SightingFilter.ALL));
        projects.edit("park", "Park", new Edit.Add(FORD));
        projects.edit("park", "Park", items.stream().map(TwoProjects::set).toArray(Edit[]::new));
        projects.merge("kim", "park");
        for (var item : items) {
            assertThat(all("kim", item.getClass()).contains(item)).as("%s", item).isTrue();
        }
    }

    @Test
    void new_evidence_for_a_sighting_deleted_here_is_asked_and_comes_back_with_it() {
        projects.edit("kim", "Kim", new Edit.Delete(LOT));
        var evidence = take("park", LOT, "white cars");
        assertThat(projects.merge("kim", "park").undecided()).isEqualTo(1);
        assertThat(all("kim", Evidence.class)).isEmpty();
        projects.merge("kim", "park", Preference.THERE);
        assertThat(all("kim", Evidence.class)).containsExactly(evidence);
        assertThat(projects.sighting("kim", LOT.uuid())).isEqualTo(LOT);
    }

    private Evidence take(String name, Sighting of, String words) {
        try {
            return take(name, of, Files.writeString(folder.resolve("note.txt"), words));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Evidence take(String name, Sighting of, Path file) {
        try (var workspace = projects.open(name)) {
            var taken =
                    new EvidenceIntake(workspace, InstantSource.fixed(Sightings.NOON))
                            .take(List.of(file), of.uuid(), name, Progress.NONE);
            var evidence = taken.evidence().getFirst();
            workspace.perform(TwoProjects.set(evidence)).join();
            return evidence;
        }
    }

    private Condition condition(String name, Evidence evidence) {
        return new Originals(projects.file(name)).condition(evidence.original(), () -> false);
    }

    private <T extends Item> List<T> all(String name, Class<T> type) {
        try (var workspace = Workspace.open(projects.file(name), Access.READ_ONLY)) {
            return List.copyOf(workspace.state().contents().all(type));
        }
    }

    private long number(String name, String sql) {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + projects.file(name));
                var rows = connection.createStatement().executeQuery(sql)) {
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void change(String name, String sql) {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + projects.file(name));
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
