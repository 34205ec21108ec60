package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.amnok.domain.LatLon;
import org.amnok.domain.Sightings;
import org.amnok.geo.Geodesy;
import org.junit.jupiter.api.Test;

/// Sightings in the window: plotted, typed, chosen, filtered, undone.
class WindowTest extends WindowSpecification {
    @Test
    void a_sighting_plotted_by_key_and_click_is_found_after_reopening() {
        var place = placeAt(40, 60);
        plot(40, 60);
        robot.write("Cars in the schoolyard");
        robot.push(KeyCode.ENTER);
        awaitTitle("Cars in the schoolyard");
        TestWindow.runOnFx(window.window()::closeProject);
        window.openProject(project);

        var found = sightings().getFirst();
        assertThat(found.title()).isEqualTo("Cars in the schoolyard");
        assertThat(Geodesy.distanceMetres(point(found), place)).isLessThan(metresPerPixel());
    }

    @Test
    void what_was_typed_but_not_confirmed_is_kept_when_the_project_is_closed() {
        plot(0, 0);
        robot.write("Half a thought");
        TestWindow.runOnFx(window.window()::closeProject);
        window.openProject(project);

        assertThat(sightings().getFirst().title()).isEqualTo("Half a thought");
    }

    @Test
    void undo_takes_back_what_the_menu_names_and_redo_brings_it_again() {
        plot(0, 0);
        assertThat(window.bench().commands().undo.label().get()).isEqualTo("Undo add sighting");
        focusMap();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        TestWindow.await("it is gone", () -> sightings().isEmpty());
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        TestWindow.await("it is back", () -> sightings().size() == 1);
    }

    @Test
    void delete_needs_no_question_and_can_be_undone() {
        plot(0, 0);
        focusMap();
        robot.push(KeyCode.DELETE);
        TestWindow.await("it is gone", () -> sightings().isEmpty());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        TestWindow.await("it is back", () -> sightings().size() == 1);
    }

    @Test
    void a_click_on_the_map_selects_in_the_table() {
        add(Sightings.at(HYESAN, "Lot"), Sightings.at(new LatLon(40.1, 124.4), "Bridge"));
        lookAt(HYESAN);
        robot.clickOn(screen(HYESAN));
        TestWindow.await(
                "the row is selected",
                () -> table().getSelectionModel().getSelectedItems().size() == 1);

        assertThat(selectedTitles()).containsExactly("Lot");
        assertThat(sightings(table().getSelectionModel().getSelectedItems()).getFirst().title())
                .isEqualTo("Lot");
    }

    @Test
    void a_row_chosen_in_the_table_is_selected_on_the_map() {
        add(Sightings.at(HYESAN, "Lot"), Sightings.at(new LatLon(40.1, 124.4), "Bridge"));
        TestWindow.runOnFx(() -> table().getSelectionModel().clearAndSelect(1));

        assertThat(selectedTitles()).containsExactly("Bridge");
        assertThat(window.bench().model().contents().get().selected()).hasSize(1);
    }

    @Test
    void the_filter_rules_map_table_and_counts_alike() {
        add(Sightings.at(HYESAN, "Lot"), Sightings.at(new LatLon(40.1, 124.4), "Bridge"));
        robot.clickOn(window.find("text-filter", TextField.class));
        robot.write("lot");
        TestWindow.await("one row is left", () -> table().getItems().size() == 1);

        assertThat(window.bench().model().contents().get().sightings()).hasSize(1);
        assertThat(window.find("shown-count", Label.class).getText())
                .startsWith("1 of 2 sightings shown");
    }

    @Test
    void dates_filter_by_plain_words() {
        add(
                dated(Sightings.at(HYESAN, "Early"), "2024-02-01", "2024-02-10"),
                dated(Sightings.at(HYESAN, "Late"), "2025-10-01", "2025-10-20"));
        robot.clickOn(window.find("date-filter", TextField.class));
        robot.write("autumn 2025");
        TestWindow.await("one row is left", () -> table().getItems().size() == 1);

        assertThat(sightings(table().getItems()).getFirst().title()).isEqualTo("Late");
    }

    @Test
    void a_date_in_words_is_understood_while_it_is_typed_and_the_words_are_kept() {
        plot(0, 0);
        robot.clickOn(window.find("observed", TextField.class));
        robot.write("mid-November 2025");
        assertThat(window.find("understood", Label.class).getText())
                .startsWith("Understood: 11–20 Nov 2025");
        robot.push(KeyCode.ENTER);
        TestWindow.await(
                "the date is kept", () -> sightings().getFirst().when().observed() != null);

        assertThat(sightings().getFirst().when().asReported()).isEqualTo("mid-November 2025");
    }

    @Test
    void no_keystroke_deletes_a_known_date_and_only_clearing_it_does() {
        plot(0, 0);
        observe("mid-November 2025");
        TestWindow.await("dated", () -> sightings().getFirst().when().observed() != null);
        observe("x");
        TestWindow.await(
                "the text is kept",
                () -> sightings().getFirst().when().asReported().startsWith("mid-November 2025x"));
        assertThat(sightings().getFirst().when().observed()).isNotNull();
        assertThat(window.find("understood", Label.class).getText())
                .contains("Not understood", "The date stays c. 11–20 Nov 2025 until you clear it");

        robot.clickOn(window.find("clear-observed", Button.class));
        TestWindow.await("cleared", () -> sightings().getFirst().when().observed() == null);
        assertThat(sightings().getFirst().when().asReported()).isEmpty();
    }

    @Test
    void words_that_count_from_a_day_ask_for_the_day_of_publication() {
        plot(0, 0);
        observe("yesterday");
        TestWindow.await("kept", () -> !sightings().getFirst().when().asReported().isEmpty());
        assertThat(sightings().getFirst().when().observed()).isNull();
        assertThat(window.find("understood", Label.class).getText())
                .contains("give the day of publication");
    }

    private void observe(String words) {
        var field = window.find("observed", TextField.class);
        robot.clickOn(field);
        robot.push(KeyCode.END);
        robot.write(words);
        robot.push(KeyCode.ENTER);
    }

    @Test
    void words_of_counts_are_understood_while_they_are_typed() {
        plot(0, 0);
        robot.clickOn(window.find("count-words", TextField.class));
        robot.write("15 to 20 people and 3 tents");
        assertThat(window.find("counts-understood", Label.class).getText())
                .as(window.find("count-words", TextField.class).getText())
                .isEqualTo(
                        "Understood: 15–20 people. Not understood: “3 tents”; the text is kept.");
    }

    @Test
    void a_field_that_cannot_be_kept_says_why_and_blocks_nothing() {
        plot(0, 0);
        robot.clickOn(window.reveal("uncertainty", TextField.class));
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("about a mile");
        robot.push(KeyCode.ENTER);
        robot.clickOn(window.reveal("title", TextField.class));
        robot.write("Still works");
        robot.push(KeyCode.ENTER);

        awaitTitle("Still works");
        assertThat(window.find("uncertainty", TextField.class).getText()).isEqualTo("about a mile");
        assertThat(window.texts("field-error")).anyMatch(t -> t.contains("is not a distance"));
    }
}
