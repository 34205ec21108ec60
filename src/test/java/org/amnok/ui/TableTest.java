package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.amnok.domain.LatLon;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.CountClass;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.count.Count;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.Notes;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.ReleasePolicy;
import org.amnok.domain.record.Sighting;
import org.junit.jupiter.api.Test;

/// The table of sightings: edited in place, many at once, copied, its columns chosen.
@OneWindow
class TableTest extends WindowSpecification {
    @Test
    void f2_edits_the_row_in_place_and_undo_takes_it_back() {
        add(Sightings.titled("Lot"));
        editFirstRow();
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.SHORTCUT, KeyCode.A);
        robot.write("Lot behind the mill");
        robot.push(KeyCode.ENTER);
        awaitTitle("Lot behind the mill");
        focusMap();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        awaitTitle("Lot");
    }

    @Test
    void the_keys_that_add_a_sighting_add_one_from_the_table_too() {
        add(Sightings.titled("Lot"), Sightings.titled("Yard"));
        TestWindow.runOnFx(() -> table().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.A);
        TestWindow.await("all are selected", () -> selectedTitles().size() == 2);
        TestWindow.runOnFx(() -> table().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.A);
        TestWindow.await("one is added", () -> sightings().size() == 3);
        assertThat(sightings().getLast().place()).isInstanceOf(Place.Unlocated.class);
    }

    @Test
    void a_date_in_words_is_understood_in_the_table_as_in_the_inspector() {
        add(Sightings.titled("Lot"));
        editFirstRow();
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.TAB);
        robot.write("mid-November 2025");
        robot.push(KeyCode.ENTER);
        TestWindow.await("it is kept", () -> sightings().getFirst().when().observed() != null);

        assertThat(sightings().getFirst().when().asReported()).isEqualTo("mid-November 2025");
    }

    @Test
    void counts_are_typed_in_words_and_one_undo() {
        add(Sightings.titled("Lot"));
        editFirstRow();
        tabs(4);
        robot.write("30-50 truck; about 10 bus");
        robot.push(KeyCode.ENTER);
        TestWindow.await("they are kept", () -> counts().size() == 2);
        assertThat(counts().getFirst())
                .isEqualTo(new Count(CountClass.TRUCK, 30, null, 50, Count.Method.ESTIMATE));
        TestWindow.runOnFx(() -> session().undo());
        TestWindow.await("they are gone", () -> counts().isEmpty());
    }

    @Test
    void an_uncertainty_is_typed_as_people_write_it() {
        add(Sightings.titled("Lot"));
        editFirstRow();
        tabs(3);
        robot.write("±1.5 km");
        robot.push(KeyCode.ENTER);
        TestWindow.await("it is kept", () -> uncertainty() == 1500);
    }

    @Test
    void what_is_no_distance_is_said_beside_the_cell() {
        add(Sightings.titled("Lot"));
        editFirstRow();
        tabs(3);
        robot.write("quite near");
        robot.push(KeyCode.ENTER);
        assertThat(window.texts("field-error")).anyMatch(t -> t.contains("is not a distance"));
        assertThat(uncertainty()).isEqualTo(300);
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void what_is_typed_into_a_cell_is_told_as_not_saved_yet() {
        add(Sightings.titled("Lot"));
        editFirstRow();
        robot.write("Yard");
        assertThat(saved()).isEqualTo("Not saved yet");
        robot.push(KeyCode.ESCAPE);
        TestWindow.await("it is given up", () -> saved().startsWith("Saved"));
    }

    private String saved() {
        return window.find("saved-state", Label.class).getText();
    }

    @Test
    void a_site_is_suggested_for_all_selected() {
        add(Sightings.titled("One"), Sightings.titled("Two"));
        selectAll();
        TestWindow.runOnFx(window.bench().table().commands().change::run);
        TestWindow.runOnFx(() -> chooseField("site"));
        var text = window.find("bulk-value", TextField.class);
        TestWindow.runOnFx(text::requestFocus);
        robot.write("Changbai");
        robot.push(KeyCode.ENTER);
        assertThat(window.find("bulk-summary", Label.class).getText()).isEqualTo("2 change");
    }

    private void chooseField(String label) {
        ComboBox<?> choice = window.find("bulk-field", ComboBox.class);
        for (var i = 0; i < choice.getItems().size(); i++) {
            if (label.equals(labelOf(choice.getItems().get(i)))) {
                choice.getSelectionModel().select(i);
            }
        }
    }

    /// Fields are records: "FieldEdit[name=Name[label=site, …".
    private static String labelOf(Object field) {
        var words = field.toString();
        var label = words.indexOf("label=") + "label=".length();
        return words.substring(label, words.indexOf(',', label));
    }

    private void tabs(int count) {
        for (int i = 0; i < count; i++) {
            robot.push(KeyCode.TAB);
        }
    }

    private List<Count> counts() {
        return sightings().getFirst().counts().rows();
    }

    private double uncertainty() {
        var metres = ((Place.Located) sightings().getFirst().place()).uncertaintyMetres();
        return metres == null ? Double.NaN : metres;
    }

    @Test
    void what_cannot_be_kept_is_explained_beside_the_cell_until_it_is_given_up() {
        add(Sightings.titled("Lot"));
        editFirstRow();
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.TAB);
        robot.write("one fine day");
        robot.push(KeyCode.ENTER);

        assertThat(window.texts("field-error")).anyMatch(t -> t.contains("Not understood"));
        assertThat(window.find("cell-editor", Node.class).isVisible()).isTrue();
        robot.push(KeyCode.ESCAPE);
        assertThat(window.find("cell-editor", Node.class).isVisible()).isFalse();
        assertThat(sightings().getFirst().when().observed()).isNull();
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_status_is_set_for_all_selected_and_undone_at_once() {
        add(Sightings.titled("One"), Sightings.titled("Two"), Sightings.titled("Three"));
        selectAll();
        TestWindow.runOnFx(window.bench().table().commands().change::run);
        TestWindow.runOnFx(() -> chooseField("status"));
        TestWindow.runOnFx(
                () -> window.find("bulk-value", ComboBox.class).setValue("corroborated"));
        assertThat(window.find("bulk-summary", Label.class).getText()).isEqualTo("3 change");
        assertThat(window.find("bulk-preview", Label.class).getText())
                .contains("One: draft → corroborated");
        TestWindow.runOnFx(() -> window.find("bulk-apply", Button.class).fire());
        TestWindow.await("all are set", () -> statuses().equals(List.of("corroborated")));

        assertThat(window.bench().commands().undo.label().get())
                .isEqualTo("Undo set status of 3 sightings");
        focusMap();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        TestWindow.await("all are as before", () -> statuses().equals(List.of("draft")));
    }

    @Test
    void what_is_copied_has_passed_the_release_gate() {
        add(
                Sightings.titled("Her cousin's yard")
                        .edit()
                        .notes(new Notes("", "told by the cousin"))
                        .done(Sightings.NOON));
        selectAll();
        TestWindow.runOnFx(() -> table().requestFocus());
        robot.push(KeyCode.SHORTCUT, KeyCode.C);
        OpenDialog.choosePolicy(ReleasePolicy.INTERNAL);
        OpenDialog.press("gate-release");
        TestWindow.await("it is copied", () -> told().startsWith("Copied"));
        var copied = TestWindow.onFx(() -> Clipboard.getSystemClipboard().getString());

        assertThat(copied).startsWith("uuid\ttitle\t").contains("its cell of 0.01 degrees");
        assertThat(copied).doesNotContain("cousin").doesNotContain("41.40167");
    }

    @Test
    void chosen_columns_are_there_again_after_reopening() {
        TestWindow.runOnFx(() -> column("status").setVisible(true));
        TestWindow.runOnFx(() -> column("outlet").setVisible(false));
        TestWindow.runOnFx(window.window()::closeProject);
        window.openProject(project);

        assertThat(shownColumns()).contains("status-column").doesNotContain("outlet-column");
    }

    @Test
    void the_title_takes_what_the_other_columns_leave() {
        var hidden = List.of("count", "evidence", "confidence", "outlet", "uncertainty");
        TestWindow.runOnFx(() -> hidden.forEach(each -> column(each).setVisible(false)));
        assertThat(widthBesideColumns()).isBetween(0.0, 20.0);
        var wide = column("title").getWidth();
        TestWindow.runOnFx(() -> column("uncertainty").setVisible(true));
        assertThat(column("title").getWidth()).isLessThan(wide);
        assertThat(widthBesideColumns()).isBetween(0.0, 20.0);
        TestWindow.runOnFx(() -> hidden.forEach(each -> column(each).setVisible(true)));
    }

    private double widthBesideColumns() {
        return TestWindow.onFx(
                () ->
                        table().getWidth()
                                - table().getVisibleLeafColumns().stream()
                                        .mapToDouble(TableColumn::getWidth)
                                        .sum());
    }

    @Test
    void rows_sort_by_several_columns() {
        isWindowSpent = true; // columns and their order stay
        add(
                Sightings.titled("B").edit().status(SightingStatus.SUBMITTED).done(Sightings.NOON),
                Sightings.titled("C"),
                Sightings.titled("A"));
        TestWindow.runOnFx(
                () -> {
                    column("status").setVisible(true);
                    table().getSortOrder().setAll(List.of(column("status"), column("title")));
                });
        assertThat(titles()).containsExactly("A", "C", "B");
    }

    @Test
    void cells_of_ten_thousand_rows_are_made_only_for_those_in_view() {
        isWindowSpent = true; // a new window is cheaper than undoing so much
        var many = new ArrayList<Edit>();
        for (int i = 0; i < 10_000; i++) {
            many.add(new Edit.Add(Sightings.titled("S" + i)));
        }
        perform(new Edit.Batch("add", many));
        TestWindow.await("they are there", () -> table().getItems().size() == 10_000);
        TestWindow.runOnFx(() -> table().scrollTo(7_700));

        var cells = TestWindow.onFx(() -> table().lookupAll(".table-cell").size());
        assertThat(cells).isLessThan(2_000);
    }

    private void editFirstRow() {
        TestWindow.await("there is a row", () -> !table().getItems().isEmpty());
        TestWindow.runOnFx(
                () -> {
                    table().getSelectionModel().clearAndSelect(0);
                    table().requestFocus();
                });
        TestWindow.await("the table has the keys", () -> table().isFocused());
        robot.push(KeyCode.F2);
        TestWindow.await(
                "the cell is edited", () -> window.find("cell-editor", Node.class).isVisible());
    }

    private void selectAll() {
        TestWindow.runOnFx(window.bench().commands().selectAll::run);
    }

    private List<String> statuses() {
        return sightings().stream().map(s -> s.status().code()).distinct().toList();
    }

    private List<String> titles() {
        return TestWindow.onFx(
                () -> sightings(table().getItems()).stream().map(Sighting::title).toList());
    }

    private List<String> shownColumns() {
        return TestWindow.onFx(
                () -> table().getVisibleLeafColumns().stream().map(TableColumn::getId).toList());
    }

    private String told() {
        var texts = window.texts("status-message");
        return texts.isEmpty() ? "" : texts.getFirst();
    }

    @Test
    void how_many_were_deleted_is_said_when_that_is_taken_back() {
        add(Sightings.titled("Lot"), Sightings.titled("Yard"));
        selectAll();
        focusMap();
        robot.push(KeyCode.DELETE);
        TestWindow.await("they are gone", () -> sightings().isEmpty());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        TestWindow.await("they are back", () -> sightings().size() == 2);
        assertThat(told()).isEqualTo("Undone: delete 2 sightings.");
    }

    @Test
    void where_all_have_a_place_the_list_of_those_without_does_not_say_there_are_none() {
        TestWindow.runOnFx(window.find("unlocated-tab", ToggleButton.class)::fire);
        TestWindow.await(
                "there are none",
                () -> TestWindow.onFx(this::whyNoneIsWithoutPlace).startsWith("No sightings yet."));
        add(Sightings.at(new LatLon(41.4, 128.2), "Lot"));
        TestWindow.await(
                "it says why",
                () ->
                        TestWindow.onFx(this::whyNoneIsWithoutPlace)
                                .equals("Every sighting shown here has a place."));
    }

    private String whyNoneIsWithoutPlace() {
        var box = (Pane) window.find("unlocated-table", TableView.class).getPlaceholder();
        return ((Label) box.getChildren().getFirst()).getText();
    }
}
