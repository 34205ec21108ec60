package org.amnok.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.amnok.domain.Followed;
import org.amnok.domain.LatLon;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.project.Edit;
import org.amnok.domain.project.EditCancelled;
import org.amnok.domain.record.Sighting;
import org.amnok.store.Outside;
import org.amnok.store.ProjectStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Deleting and changing many sightings at once.
class ManyEditsTest extends WorkspaceSpecification {
    private static final int MANY = 1200;

    List<Sighting> all;

    @BeforeEach
    void create() {
        all = IntStream.range(0, MANY).mapToObj(ManyEditsTest::sighting).toList();
        workspace.perform(batch(all.stream().<Edit>map(Edit.Add::new).toList())).join();
    }

    private static Sighting sighting(int i) {
        var place = new LatLon(41 + i * 1e-4, 128 + i * 1e-4);
        return Sightings.at(place, "Lorries, number " + i);
    }

    @Test
    void what_was_added_together_is_found_by_its_words() {
        assertThat(found("number 1199")).isEqualTo(1);
    }

    @Test
    void what_was_deleted_together_is_found_no_more() {
        delete(all);
        assertThat(workspace.state().index().sightings()).isZero();
        assertThat(found("number")).isZero();
    }

    @Test
    void of_what_was_deleted_together_the_rest_is_found() {
        delete(all.subList(0, MANY - 1));
        assertThat(found("number")).isEqualTo(1);
    }

    @Test
    void undo_brings_back_what_was_deleted_together() {
        delete(all);
        workspace.undo().join();
        assertThat(workspace.state().contents().sightings(uuids())).isEqualTo(all);
        assertThat(found("number 1199")).isEqualTo(1);
    }

    @Test
    void words_changed_together_are_found() {
        change(before -> before.edit().title("Buses").done(Sightings.NOON));
        assertThat(found("Buses")).isEqualTo(MANY);
        assertThat(found("Lorries")).isZero();
    }

    @Test
    void another_program_finds_by_place_what_is_there_and_no_more() throws Exception {
        delete(all.subList(0, 700));
        workspace.close();
        assertThat(Outside.value(file, "SELECT count(*) FROM rtree_sighting_geom"))
                .isEqualTo("500");
        assertThat(ProjectStore.check(file)).isEmpty();
        assertThat(ProjectStore.checkHistory(file, "").problems()).isEmpty();
    }

    @Test
    void the_triggers_of_the_file_are_there_again() throws Exception {
        var triggers =
                "SELECT group_concat(name || sql) FROM (SELECT name, sql FROM sqlite_master"
                        + " WHERE type = 'trigger' ORDER BY name)";
        workspace.close();
        var before = Outside.value(file, triggers);
        workspace = Workspace.open(file, ProjectStore.Access.READ_WRITE);
        delete(all);
        workspace.close();
        assertThat(Outside.value(file, triggers)).isEqualTo(before);
    }

    @Test
    void an_edit_of_many_tells_how_far_it_is() {
        var followed = new Followed();
        workspace.perform(_ -> deletion(all), followed).join();
        assertThat(followed.steps()).extracting(Followed.Step::all).containsOnly((long) MANY);
        assertThat(followed.steps())
                .extracting(Followed.Step::done)
                .isSorted()
                .hasSizeGreaterThan(4)
                .allMatch(done -> done <= MANY);
    }

    @Test
    void a_cancelled_edit_changes_nothing() {
        assertThatThrownBy(
                        () ->
                                workspace
                                        .perform(
                                                _ -> deletion(all),
                                                new Followed(step -> step.done() >= 600))
                                        .join())
                .hasCauseInstanceOf(EditCancelled.class);
        assertThat(workspace.state().index().sightings()).isEqualTo(MANY);
        assertThat(found("number 1199")).isEqualTo(1);
        assertThat(workspace.undo().join().index().sightings()).isZero(); // the adding
    }

    @Test
    void the_status_of_many_is_set_and_taken_back_at_once() {
        change(before -> before.edit().status(SightingStatus.SUBMITTED).done(Sightings.NOON));
        assertThat(workspace.state().contents().sightings(uuids()))
                .allMatch(s -> s.status() == SightingStatus.SUBMITTED);
        workspace.undo().join();
        assertThat(workspace.state().contents().sightings(uuids())).isEqualTo(all);
    }

    private void change(java.util.function.UnaryOperator<Sighting> change) {
        workspace
                .perform(
                        batch(
                                all.stream()
                                        .<Edit>map(s -> new Edit.Replace(s, change.apply(s), "x"))
                                        .toList()))
                .join();
    }

    private void delete(List<Sighting> some) {
        workspace.perform(deletion(some)).join();
    }

    private static Edit deletion(List<Sighting> some) {
        return batch(some.stream().<Edit>map(Edit.Delete::new).toList());
    }

    private static Edit batch(List<Edit> edits) {
        return new Edit.Batch("many", edits);
    }

    private int found(String words) {
        return workspace.state().index().rows(SightingFilter.ALL.withText(words)).toArray().length;
    }

    private List<java.util.UUID> uuids() {
        return all.stream().map(Sighting::uuid).toList();
    }
}
