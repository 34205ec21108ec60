package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.amnok.domain.Sightings;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.Sighting;
import org.amnok.store.ProjectStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Words that a form cannot keep as they are outlive the window.
class KeptDraftsTest extends WindowSpecification {
    private final Sighting lorries = Sightings.titled("Lorries");

    @BeforeEach
    void a_date_that_cannot_be_kept() {
        add(lorries);
        select();
        TestWindow.runOnFx(() -> published().setText("abc"));
        robot.clickOn(window.reveal("published", TextField.class)).push(KeyCode.ENTER);
    }

    @Test
    void they_come_again_with_their_sighting_when_the_project_is_opened_again() {
        reopen();
        select();
        assertThat(published().getText()).isEqualTo("abc");
        assertThat(window.texts("field-error")).anyMatch(t -> t.endsWith("This is not saved."));
    }

    @Test
    void they_are_in_the_project_before_it_is_closed() {
        assertThat(session().workspace().settings()).containsValue("abc");
    }

    @Test
    void they_are_dropped_when_they_become_right() {
        TestWindow.runOnFx(() -> published().setText("2025-11-30"));
        robot.push(KeyCode.ENTER);
        closeProject();
        assertThat(kept()).isEmpty();
    }

    @Test
    void they_are_dropped_when_the_field_is_as_it_was() {
        TestWindow.runOnFx(() -> published().setText(""));
        closeProject();
        assertThat(kept()).isEmpty();
    }

    @Test
    void those_of_a_sighting_that_is_gone_are_dropped_on_opening() {
        closeProject();
        try (var store = ProjectStore.open(project, ProjectStore.Access.READ_WRITE)) {
            store.perform(new Edit.Delete(lorries));
        }
        window.openProject(project);
        closeProject();
        assertThat(kept()).isEmpty();
    }

    @Test
    void another_sighting_does_not_take_them_over() {
        var other = Sightings.titled("Other");
        perform(new Edit.Add(other));
        TestWindow.await("it is there", () -> sightings().size() == 2);
        select(other.uuid());
        assertThat(published().getText()).isEmpty();
        closeProject();
        assertThat(kept()).hasSize(1).allSatisfy((k, v) -> assertThat(k).contains(uuid()));
    }

    private String uuid() {
        return lorries.uuid().toString();
    }

    private void closeProject() {
        TestWindow.runOnFx(window.window()::closeProject);
    }

    private void reopen() {
        closeProject();
        window.openProject(project);
    }

    private Map<String, String> kept() {
        try (var store = ProjectStore.open(project, ProjectStore.Access.READ_ONLY)) {
            var kept = new java.util.TreeMap<>(store.settings());
            kept.keySet().removeIf(name -> !name.startsWith("draft."));
            return kept;
        }
    }

    private void select() {
        select(lorries.uuid());
    }

    private void select(UUID uuid) {
        var session = session();
        TestWindow.runOnFx(() -> session.selection().set(uuid));
        TestWindow.await(
                "it is shown",
                () -> session.primary().map(Sighting::uuid).stream().anyMatch(uuid::equals));
    }

    private TextField published() {
        return window.find("published", TextField.class);
    }
}
