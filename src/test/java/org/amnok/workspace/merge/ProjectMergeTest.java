package org.amnok.workspace.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Progress;
import org.amnok.domain.Sightings;
import org.amnok.domain.merge.Claim;
import org.amnok.domain.merge.Side;
import org.amnok.domain.project.Edit;
import org.amnok.domain.project.Removal;
import org.amnok.domain.record.Sighting;
import org.amnok.domain.record.SourceLink;
import org.amnok.store.ProjectStore;
import org.amnok.store.ProjectStore.Access;
import org.amnok.workspace.LotOfTwo;
import org.amnok.workspace.TwoProjects;
import org.amnok.workspace.Workspace;
import org.amnok.workspace.merge.ProjectMerge.Preference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Another project without operations in common is merged into the open one.
class ProjectMergeTest extends LotOfTwo {
    @BeforeEach
    void create() {
        projects.copyOfOld("kim", "park");
    }

    @Test
    void what_is_new_there_comes() {
        projects.edit("park", "Park", new Edit.Add(FORD));
        var report = projects.merge("kim", "park");
        assertThat(report.summary()).contains("New: sighting 1", "The same on both sides: 1");
        assertThat(title("kim", FORD.uuid())).isEqualTo("Ford");
    }

    @Test
    void what_both_imported_for_themselves_does_not_come_again_and_is_told() {
        var other = LOT.edit().uuid(UUID.randomUUID()).done(Sightings.NOON);
        projects.create("lee", new Edit.Add(other), new Edit.Add(FORD));
        var plan = projects.plan("kim", "lee");
        assertThat(plan.added()).containsExactly(FORD);
        assertThat(plan.notes()).singleElement().asString().contains("another identifier", ": 1");
    }

    @Test
    void what_both_imported_comes_again_where_something_belongs_to_it() {
        var other = LOT.edit().uuid(UUID.randomUUID()).done(Sightings.NOON);
        var link = SourceLink.of(other.uuid(), UUID.randomUUID());
        projects.create("lee", new Edit.Add(other), TwoProjects.set(link));
        assertThat(projects.plan("kim", "lee").added()).containsExactly(other);
    }

    @Test
    void what_was_removed_here_for_good_does_not_come_back_and_is_told() {
        projects.create("lee", new Edit.Add(LOT), new Edit.Add(FORD));
        projects.copyOfOld("lee", "choi");
        expunge("lee", LOT.uuid());
        projects.retitle("choi", "Choi", LOT.uuid(), "Car park");
        var plan = projects.plan("lee", "choi");
        assertThat(plan.added()).isEmpty();
        assertThat(plan.notes()).singleElement().asString().contains("for good", ": 1 sighting");
    }

    @Test
    void what_was_merged_and_then_removed_here_for_good_does_not_come_back() {
        projects.edit("park", "Park", new Edit.Add(FORD));
        projects.merge("kim", "park");
        expunge("kim", FORD.uuid());
        projects.edit("park", "Park", new Edit.Add(Sightings.titled("Raft")));
        assertThat(projects.plan("kim", "park").added())
                .extracting(Sighting::title)
                .containsExactly("Raft");
    }

    private void expunge(String project, UUID sighting) {
        var removal = new Removal(Set.of(sighting), Set.of(), "asked for");
        try (var workspace = Workspace.open(projects.file(project), Access.READ_WRITE)) {
            workspace.removal().remove(removal, Progress.NONE).join();
        }
    }

    @Test
    void what_was_changed_there_only_is_taken() {
        projects.retitle("park", "Park", LOT.uuid(), "Car park");
        assertThat(projects.merge("kim", "park").undecided()).isZero();
        assertThat(title("kim", LOT.uuid())).isEqualTo("Car park");
    }

    @Test
    void what_was_changed_here_only_stays() {
        projects.retitle("kim", "Kim", LOT.uuid(), "Car park");
        assertThat(projects.merge("kim", "park").plan().changesNothing()).isTrue();
        assertThat(title("kim", LOT.uuid())).isEqualTo("Car park");
    }

    @Test
    void other_fields_of_one_sighting_are_put_together() {
        projects.retitle("kim", "Kim", LOT.uuid(), "Car park");
        projects.change("park", "Park", LOT.uuid(), s -> s.edit().code("p1").done(Sightings.NOON));
        projects.merge("kim", "park");
        var merged = projects.sighting("kim", LOT.uuid());
        assertThat(merged.title() + " " + merged.code()).isEqualTo("Car park p1");
    }

    @Test
    void what_both_changed_is_a_conflict_with_both_values_and_who_wrote_them() {
        bothRetitle();
        var conflict = projects.plan("kim", "park").conflicts().getFirst();
        assertThat(conflict.question().field()).isEqualTo("title");
        assertThat(conflict.values().getFirst().before()).isEqualTo("Kim's");
        assertThat(conflict.values().getFirst().after()).isEqualTo("Park's");
        assertThat(conflict.here()).extracting(Claim::author).isEqualTo("Kim");
        assertThat(conflict.there()).extracting(Claim::author).isEqualTo("Park");
        assertThat(conflict.newest()).isEqualTo(Side.THERE);
    }

    @Test
    void what_nobody_decided_stays_as_it_is_here_and_is_asked_again() {
        bothRetitle();
        assertThat(projects.merge("kim", "park").undecided()).isEqualTo(1);
        assertThat(title("kim", LOT.uuid())).isEqualTo("Kim's");
        assertThat(projects.plan("kim", "park").conflicts()).hasSize(1);
    }

    @Test
    void what_nobody_decided_leaves_no_trace() {
        bothRetitle();
        var entries = entries("kim");
        projects.merge("kim", "park");
        assertThat(entries("kim")).isEqualTo(entries);
    }

    @Test
    void what_was_decided_is_not_asked_again() {
        bothRetitle();
        projects.merge("kim", "park", Preference.HERE);
        var again = projects.merge("kim", "park");
        assertThat(again.plan().conflicts()).isEmpty();
        assertThat(title("kim", LOT.uuid())).isEqualTo("Kim's");
    }

    @Test
    void what_was_decided_on_one_side_holds_when_the_other_takes_it_over() {
        bothRetitle();
        projects.merge("kim", "park", Preference.HERE);
        assertThat(projects.merge("park", "kim").undecided()).isZero();
        assertThat(title("park", LOT.uuid())).isEqualTo("Kim's");
    }

    @Test
    void what_was_changed_after_a_merge_is_taken_by_the_next_without_asking() {
        bothRetitle();
        projects.merge("kim", "park", Preference.HERE);
        projects.retitle("park", "Park", LOT.uuid(), "Park's better one");
        assertThat(projects.merge("kim", "park").undecided()).isZero();
        assertThat(title("kim", LOT.uuid())).isEqualTo("Park's better one");
    }

    @Test
    void repeating_changes_nothing_and_writes_no_history() {
        bothRetitle();
        projects.edit("park", "Park", new Edit.Add(FORD));
        projects.merge("kim", "park", Preference.NEWEST);
        var entries = entries("kim");
        assertThat(projects.merge("kim", "park", Preference.NEWEST).plan().changesNothing())
                .isTrue();
        assertThat(entries("kim")).isEqualTo(entries);
    }

    @Test
    void the_losing_value_is_in_the_history() {
        bothRetitle();
        projects.merge("kim", "park", Preference.HERE);
        try (var workspace = projects.open("kim")) {
            assertThat(workspace.history(past -> past.of(LOT.uuid(), Long.MAX_VALUE, 10)).join())
                    .flatExtracting(entry -> entry.changes())
                    .anyMatch(change -> change.after().equals("Park's"));
        }
    }

    @Test
    void one_undo_takes_it_all_back_and_then_it_can_be_merged_again() {
        projects.retitle("park", "Park", LOT.uuid(), "Car park");
        projects.edit("park", "Park", new Edit.Add(FORD));
        try (var here = projects.open("kim")) {
            mergeInto(here);
            here.undo().join();
            assertThat(here.state().contents().sightings()).containsExactly(LOT);
            mergeInto(here);
            assertThat(here.state().contents().sightings())
                    .extracting(Sighting::title)
                    .containsExactly("Car park", "Ford");
        }
    }

    @Test
    void after_an_undo_a_value_is_of_whom_it_was_before() {
        bothRetitle();
        try (var here = projects.open("kim");
                var merge = ProjectMerge.open(here, projects.file("park"))) {
            var plan = merge.plan(Progress.NONE);
            merge.apply(plan, ProjectMerge.all(plan, Preference.THERE), Progress.NONE);
            here.undo().join();
            var conflict = merge.plan(Progress.NONE).conflicts().getFirst();
            assertThat(conflict.here()).extracting(Claim::author).isEqualTo("Kim");
        }
    }

    private void mergeInto(Workspace here) {
        try (var merge = ProjectMerge.open(here, projects.file("park"))) {
            merge.apply(merge.plan(Progress.NONE), Map.of(), Progress.NONE);
        }
    }

    @Test
    void what_was_deleted_there_and_not_changed_here_stays_and_is_told() {
        projects.edit("park", "Park", new Edit.Delete(LOT));
        var report = projects.merge("kim", "park");
        assertThat(report.lines())
                .contains("sighting Lot: deleted there, not changed here since; stays");
        assertThat(title("kim", LOT.uuid())).isEqualTo("Lot");
    }

    @Test
    void what_was_deleted_here_and_not_changed_there_is_not_brought_back() {
        projects.edit("kim", "Kim", new Edit.Delete(LOT));
        var report = projects.merge("kim", "park");
        assertThat(report.plan().deletedOnOneSide()).hasSize(1);
        assertThat(count("kim")).isZero();
    }

    @Test
    void what_was_deleted_here_and_changed_there_is_asked() {
        projects.edit("kim", "Kim", new Edit.Delete(LOT));
        projects.retitle("park", "Park", LOT.uuid(), "Car park");
        var conflict = projects.plan("kim", "park").conflicts().getFirst();
        assertThat(conflict.question().isOfWhole()).isTrue();
        assertThat(conflict.isHere()).isFalse();
        projects.merge("kim", "park", Preference.THERE);
        assertThat(title("kim", LOT.uuid())).isEqualTo("Car park");
    }

    @Test
    void without_a_common_history_what_differs_is_a_conflict_and_the_newest_is_suggested() {
        projects.create("alone", new Edit.Add(LOT.edit().title("Alone").done(Sightings.NOON)));
        var conflicts = projects.plan("kim", "alone").conflicts();
        assertThat(conflicts).hasSize(1);
        assertThat(conflicts.getFirst().newest()).isEqualTo(Side.THERE);
    }

    @Test
    void a_third_project_does_not_ask_again_what_two_have_decided() {
        bothRetitle();
        projects.merge("kim", "park", Preference.HERE);
        projects.copy("park", "third");
        projects.merge("third", "kim");
        projects.merge("third", "park");
        assertThat(title("third", LOT.uuid())).isEqualTo("Kim's");
    }

    @Test
    void cancelling_leaves_nothing_half_in() {
        projects.edit("park", "Park", new Edit.Add(FORD));
        try (var here = projects.open("kim");
                var merge = ProjectMerge.open(here, projects.file("park"))) {
            var plan = merge.plan(Progress.NONE);
            assertThatThrownBy(() -> merge.apply(plan, Map.of(), new Impatient()))
                    .isInstanceOf(CancellationException.class);
            assertThat(here.state().contents().sightings()).containsExactly(LOT);
        }
    }

    private static final class Impatient implements Progress {
        @Override
        public void at(long done, long all, String what) {}

        @Override
        public boolean isCancelled() {
            return true;
        }
    }

    @Test
    void a_project_is_not_merged_into_itself() {
        assertThatThrownBy(() -> projects.plan("kim", "kim"))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("is this project");
    }

    @Test
    void the_other_file_is_not_changed() throws IOException {
        projects.edit("park", "Park", new Edit.Add(FORD));
        var before = Files.readAllBytes(projects.file("park"));
        projects.merge("kim", "park");
        assertThat(projects.file("park")).hasBinaryContent(before);
    }

    private void bothRetitle() {
        projects.retitle("kim", "Kim", LOT.uuid(), "Kim's");
        projects.retitle("park", "Park", LOT.uuid(), "Park's");
    }

    private String title(String name, UUID uuid) {
        return projects.sighting(name, uuid).title();
    }

    private int count(String name) {
        try (var workspace = Workspace.open(projects.file(name), Access.READ_ONLY)) {
            return workspace.state().contents().sightings().size();
        }
    }

    private long entries(String name) {
        return ProjectStore.checkHistory(projects.file(name), "").entries();
    }
}
