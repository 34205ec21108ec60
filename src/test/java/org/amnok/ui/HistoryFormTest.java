package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.amnok.domain.Sightings;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.Sighting;
import org.junit.jupiter.api.Test;

/// The history of a sighting in the inspector.
class HistoryFormTest extends WindowSpecification {
    private static final Sighting LORRIES = Sightings.at(HYESAN, "Lorries");

    @Test
    void the_name_is_asked_once_and_signs_what_follows() {
        assertThat(isAsking()).isTrue();
        sign("Kim");
        assertThat(isAsking()).isFalse();
        renamed();
        show();
        assertThat(lines().getFirst()).contains("Kim: rename sighting");
    }

    @Test
    void who_stays_unnamed_is_called_so() {
        TestWindow.runOnFx(() -> window.find("stay-unnamed", Button.class).fire());
        assertThat(isAsking()).isFalse();
        renamed();
        show();
        assertThat(lines().getFirst()).contains("unnamed: rename sighting");
    }

    @Test
    void a_change_is_told_field_by_field() {
        renamed();
        show();
        assertThat(window.texts("hint")).contains("title: Lorries → Buses");
    }

    @Test
    void a_site_is_named_and_not_numbered() {
        var site = contents().sites().iterator().next();
        add(LORRIES);
        perform(LORRIES, LORRIES.edit().site(site.uuid()).done(Sightings.NOON));
        TestWindow.runOnFx(() -> session().selection().set(LORRIES.uuid()));
        show();
        assertThat(window.texts("hint")).contains("site: nothing → " + site.title());
    }

    @Test
    void an_old_state_is_restored_by_one_edit_that_is_undone() {
        renamed();
        show();
        fire("Restore this state");
        awaitTitle("Lorries");
        assertThat(undoLabel()).startsWith("restore state of ");
        TestWindow.runOnFx(() -> session().undo());
        awaitTitle("Buses");
    }

    @Test
    void older_changes_come_page_by_page() {
        renamed();
        for (int i = 0; i < 12; i++) {
            var before = sightings().getFirst();
            perform(before, before.edit().title("Buses " + i).done(Sightings.NOON));
        }
        show();
        TestWindow.await("a page is there", () -> lines().size() == 10);
        fire("Older changes");
        TestWindow.await("all are there", () -> lines().size() == 14);
    }

    private void renamed() {
        add(LORRIES);
        perform(LORRIES, LORRIES.edit().title("Buses").done(Sightings.NOON));
        TestWindow.runOnFx(() -> session().selection().set(LORRIES.uuid()));
    }

    private void perform(Sighting before, Sighting after) {
        var edit = new Edit.Replace(before, after, "rename sighting");
        perform(edit);
        awaitTitle(after.title());
    }

    private void show() {
        TestWindow.runOnFx(() -> window.find("fold-history", Button.class).fire());
        TestWindow.await("it is read", () -> !lines().isEmpty());
    }

    private List<String> lines() {
        return window.texts("history-line");
    }

    private void fire(String text) {
        TestWindow.runOnFx(
                () ->
                        buttons(window.find("history", VBox.class).getParent()).stream()
                                .filter(b -> b.getText().equals(text))
                                .findFirst()
                                .orElseThrow()
                                .fire());
    }

    private static List<Button> buttons(Node around) {
        return around.lookupAll(".button").stream().map(Button.class::cast).toList();
    }

    private void sign(String name) {
        TestWindow.runOnFx(
                () -> {
                    window.find("signature", TextField.class).setText(name);
                    window.find("sign", Button.class).fire();
                });
    }

    private boolean isAsking() {
        return TestWindow.onFx(() -> window.find("signature-bar", VBox.class).isVisible());
    }

    private String undoLabel() {
        return session().state().get().undo().orElse("");
    }
}
