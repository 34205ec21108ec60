package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.amnok.domain.page.LegendItem;
import org.amnok.domain.page.MapItem;
import org.amnok.domain.page.MapView;
import org.amnok.domain.page.PageItem;
import org.amnok.domain.page.PageRectangle;
import org.amnok.domain.page.Pages;
import org.amnok.domain.page.TextItem;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.PageLayout;
import org.junit.jupiter.api.Test;

/// A person works on a page by hand, by keys and by typed numbers.
@OneWindow
class LayoutEditorTest extends LayoutSpecification {
    @Test
    void back_at_the_map_its_keys_work() {
        robot.clickOn("#back-to-map");
        TestWindow.await("the map is there", () -> window.window().editor().isEmpty());
        window.awaitQuietMap();
        assertThat(TestWindow.onFx(() -> window.bench().map().canvas().isFocused())).isTrue();
    }

    @Test
    void what_a_drag_does_is_said_in_full_beside_the_panes_of_a_narrow_window() {
        TestWindow.runOnFx(() -> window.stage().setWidth(1024));
        TestWindow.await("it is narrow", () -> editor().getWidth() <= 1024);
        var hint = (Label) editor().lookup(".page-hint");
        TestWindow.await(
                "no dots stand for words",
                () ->
                        hint.lookup(".text") instanceof javafx.scene.text.Text shown
                                && shown.getText().equals(hint.getText()));
    }

    @Test
    void a_drag_moves_an_item_as_one_step_of_undo() {
        drag(50, 195, 80, 215);
        await("legend", new PageRectangle(50, 200, 60, 30));
        assertThat(undoWords()).isEqualTo("Undo move item");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await("legend", new PageRectangle(20, 180, 60, 30));
    }

    @Test
    void the_page_that_was_left_is_there_again() {
        var bare = Pages.with(MapItem.of("map", Pages.frame(20, 60, 150, 100), Pages.HYESAN));
        var first = new PageLayout(UUID.randomUUID(), "A page", bare);
        TestWindow.onFx(
                        () ->
                                window.bench()
                                        .session()
                                        .perform(new Edit.Set(null, first, "make page")))
                .join();
        TestWindow.await("both are kept", () -> layouts().size() == 2);
        robot.push(KeyCode.ESCAPE);
        TestWindow.await("the map is back", () -> window.window().editor().isEmpty());
        focusMap();
        robot.push(KeyCode.CONTROL, KeyCode.P);
        window.awaitPage();
        assertThat(seen("title")).isNotNull();
    }

    @Test
    void a_dragged_item_snaps_to_the_margin() {
        drag(50, 195, 40.6, 215);
        TestWindow.await(
                "it lies on the margin", () -> kept("legend").frame().xMillimetres() == 10);
    }

    @Test
    void escape_gives_a_drag_up() {
        var from = at(50, 195);
        robot.moveTo(from).press(MouseButton.PRIMARY).moveTo(from.getX() + 20, from.getY() + 20);
        robot.moveTo(from.getX() + 40, from.getY() + 40).push(KeyCode.ESCAPE);
        robot.release(MouseButton.PRIMARY);
        assertThat(seen("legend").frame()).isEqualTo(new PageRectangle(20, 180, 60, 30));
        assertThat(undoWords()).isEqualTo("Undo make page");
    }

    @Test
    void a_corner_resizes() {
        robot.clickOn(at(50, 195));
        drag(80, 210, 90.3, 224.7);
        TestWindow.await(
                "it is larger",
                () ->
                        Math.abs(kept("legend").frame().widthMillimetres() - 70) < 1
                                && Math.abs(kept("legend").frame().heightMillimetres() - 45) < 1);
    }

    @Test
    void typed_millimetres_place_an_item() {
        robot.clickOn(at(50, 195));
        var x = window.find("item-x", TextField.class);
        robot.clickOn(x).push(KeyCode.CONTROL, KeyCode.A).write("33.5").push(KeyCode.ENTER);
        await("legend", new PageRectangle(33.5, 180, 60, 30));
    }

    @Test
    void what_cannot_be_typed_is_explained_beside_the_field() {
        robot.clickOn(at(50, 195));
        var width = window.find("item-width", TextField.class);
        robot.clickOn(width).push(KeyCode.CONTROL, KeyCode.A).write("wide").push(KeyCode.ENTER);
        assertThat(window.texts("field-error")).anyMatch(words -> words.contains("not understood"));
        assertThat(kept("legend").frame()).isEqualTo(new PageRectangle(20, 180, 60, 30));
    }

    @Test
    void the_sources_are_moved_but_not_removed_and_it_says_why() {
        robot.clickOn(at(100, 285)).push(KeyCode.DELETE);
        assertThat(hint()).contains("moved, but not removed").contains("where its data come from");
        assertThat(seen("source")).isNotNull();
        robot.push(KeyCode.UP);
        TestWindow.await("it moved", () -> kept("source").frame().yMillimetres() == 279);
    }

    @Test
    void arrow_keys_move_by_a_millimetre_and_are_one_step_of_undo() {
        robot.clickOn(at(50, 195));
        // without a pause, which would end the step
        TestWindow.runOnFx(
                () -> {
                    press(KeyCode.RIGHT, false);
                    press(KeyCode.RIGHT, false);
                    press(KeyCode.DOWN, true);
                });
        await("legend", new PageRectangle(22, 190, 60, 30));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await("legend", new PageRectangle(20, 180, 60, 30));
    }

    @Test
    void items_are_aligned_and_grouped_and_a_group_moves_together() {
        var list = window.find("page-items", ListView.class);
        TestWindow.runOnFx(() -> list.getSelectionModel().selectIndices(1, 2));
        TestWindow.runOnFx(() -> window.find("arrange-align_right", Button.class).fire());
        await("legend", new PageRectangle(60, 180, 60, 30));
        TestWindow.runOnFx(() -> editor().lookup("#page-canvas").requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.G);
        TestWindow.await("they are grouped", () -> !kept("title").group().isEmpty());
        robot.push(KeyCode.ESCAPE);
        robot.clickOn(at(80, 195)).push(KeyCode.DOWN);
        await("legend", new PageRectangle(60, 181, 60, 30));
        await("title", new PageRectangle(20, 31, 100, 15));
    }

    @Test
    void deleting_a_map_takes_what_tells_of_it_along_and_undo_brings_all_back() {
        robot.clickOn(at(100, 110)).push(KeyCode.DELETE);
        TestWindow.await("both are gone", () -> page().items().size() == 2);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        TestWindow.await("both are back", () -> page().equals(PAGE));
    }

    @Test
    void enter_edits_a_text_where_it_lies() {
        robot.clickOn(at(60, 37)).push(KeyCode.ENTER);
        TestWindow.await(
                "the field is there", () -> window.find("text-in-place", TextArea.class) != null);
        robot.write("Hyesan by night");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        TestWindow.await(
                "it is kept", () -> ((TextItem) kept("title")).text().equals("Hyesan by night"));
    }

    @Test
    void tab_leaves_a_text_that_is_edited_where_it_lies_and_writes_nothing_into_it() {
        var before = ((TextItem) kept("title")).text();
        robot.clickOn(at(60, 37)).push(KeyCode.ENTER);
        TestWindow.await(
                "the field is there", () -> window.find("text-in-place", TextArea.class) != null);
        robot.push(KeyCode.TAB);
        assertThat(TestWindow.onFx(() -> window.find("text-in-place", TextArea.class).getText()))
                .isEqualTo(before);
        assertThat(
                        TestWindow.<Boolean>onFx(
                                () -> window.find("text-in-place", TextArea.class).isFocused()))
                .isFalse();
        robot.push(KeyCode.ESCAPE);
        TestWindow.await("the field is gone", () -> editor().lookup("#text-in-place") == null);
        assertThat(TestWindow.onFx(() -> editor().lookup("#page-canvas").isFocused())).isTrue();
        assertThat(seen("title")).isEqualTo(kept("title"));
    }

    @Test
    void escape_on_a_closed_menu_goes_to_the_page_too() {
        TestWindow.runOnFx(() -> editor().lookup("#add-item").requestFocus());
        robot.push(KeyCode.SPACE).push(KeyCode.ESCAPE);
        assertThat(TestWindow.onFx(() -> editor().lookup("#add-item").isFocused())).isTrue();
        robot.push(KeyCode.ESCAPE);
        TestWindow.await(
                "the page has the focus", () -> editor().lookup("#page-canvas").isFocused());
    }

    @Test
    void a_field_in_a_text_is_read_as_its_value_and_stays_a_field() {
        robot.clickOn(at(60, 37));
        var words = window.find("text-words", TextArea.class);
        robot.clickOn(words).push(KeyCode.CONTROL, KeyCode.A).write("{count} looks");
        robot.clickOn(at(60, 37)).push(KeyCode.ENTER);
        TestWindow.await(
                "its value is read",
                () ->
                        window.find("text-in-place", TextArea.class) != null
                                && window.find("text-in-place", TextArea.class)
                                        .getText()
                                        .matches("\\d+ looks"));
        robot.push(KeyCode.END).write(" in all");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        TestWindow.await(
                "it is kept",
                () -> ((TextItem) kept("title")).text().equals("{count} looks in all"));
    }

    @Test
    void a_map_that_was_entered_is_dragged_inside_its_frame() {
        robot.clickOn(at(100, 110)).push(KeyCode.ENTER);
        drag(100, 110, 120, 110);
        TestWindow.await("it shows another place", () -> !view().equals(Pages.HYESAN));
        assertThat(kept("map").frame()).isEqualTo(new PageRectangle(20, 60, 150, 100));
        assertThat(((MapView.Scale) view()).centre().lonDegrees()).isLessThan(128.17);
    }

    @Test
    void the_list_and_the_page_select_alike() {
        robot.clickOn(at(50, 195));
        var list = window.find("page-items", ListView.class);
        assertThat(list.getSelectionModel().getSelectedItems())
                .map(item -> ((PageItem) item).id())
                .containsExactly("legend");
    }

    @Test
    void an_item_is_added_from_the_menu_and_selected() {
        TestWindow.runOnFx(
                () ->
                        window.find("add-item", javafx.scene.control.MenuButton.class)
                                .getItems()
                                .get(5)
                                .fire());
        TestWindow.await("it is there", () -> page().items().size() == 5);
        assertThat(page().items().getLast()).isInstanceOf(TextItem.class);
    }

    @Test
    void a_line_of_the_legend_is_left_out() {
        robot.clickOn(at(50, 195));
        TestWindow.await("the lines are offered", () -> legendTick() != null);
        TestWindow.runOnFx(() -> legendTick().fire());
        TestWindow.await("it is left out", () -> !((LegendItem) kept("legend")).hidden().isEmpty());
    }

    private CheckBox legendTick() {
        return (CheckBox) TestWindow.onFx(() -> editor().lookup("#legend-lines .check-box"));
    }

    @Test
    void a_page_gets_another_name() {
        var name = window.find("layout-name", TextField.class);
        robot.clickOn(name).push(KeyCode.CONTROL, KeyCode.A).write("Back page");
        robot.push(KeyCode.ENTER);
        TestWindow.await("it is kept", () -> layouts().getFirst().name().equals("Back page"));
        assertThat(undoWords()).isEqualTo("Undo rename layout");
    }

    @Test
    void escape_in_a_field_goes_to_the_page_first() {
        robot.clickOn(at(50, 195));
        robot.clickOn(window.find("item-x", TextField.class)).push(KeyCode.ESCAPE);
        TestWindow.await(
                "the page has the focus", () -> editor().lookup("#page-canvas").isFocused());
    }

    @Test
    void escape_goes_back_to_the_map() {
        robot.push(KeyCode.ESCAPE);
        TestWindow.await("the map is there", () -> window.window().editor().isEmpty());
        TestWindow.await("it has the focus", () -> window.bench().map().canvas().isFocused());
    }

    @Test
    void a_page_that_is_deleted_comes_back_by_undo() {
        TestWindow.runOnFx(() -> buttonSaying("Delete this page").fire());
        TestWindow.await("there is none", () -> editor().page().isEmpty());
        assertThat(window.texts("empty")).contains("No page yet. Make one from the current view.");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        TestWindow.await("it is back", () -> editor().page().equals(java.util.Optional.of(PAGE)));
    }

    private Button buttonSaying(String words) {
        return editor().lookupAll(".tool").stream()
                .map(Button.class::cast)
                .filter(button -> button.getAccessibleText().startsWith(words))
                .findFirst()
                .orElseThrow();
    }

    final void press(KeyCode key, boolean shift) {
        editor().lookup("#page-canvas")
                .fireEvent(
                        new KeyEvent(
                                KeyEvent.KEY_PRESSED, "", "", key, shift, false, false, false));
    }
}
