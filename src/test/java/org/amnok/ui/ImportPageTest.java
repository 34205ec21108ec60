package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;

import org.amnok.domain.LatLon;
import org.amnok.exchange.SightingColumn;
import org.amnok.exchange.ValueOrders;
import org.amnok.ui.look.Choice;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Files of sightings and the clipboard, on the import page.
class ImportPageTest extends WindowSpecification {
    private static final Path SAMPLE = Path.of("maps/sample/reported_activity.csv");

    @Test
    void the_published_events_come_in_as_one_change() {
        open(SAMPLE);
        awaitCounts("43 can be imported");
        assertThat(run().getText()).isEqualTo("Import 43");
        fire("import-run");
        awaitCounts("43 imported");
        assertThat(sightings()).hasSize(43);
        fire("import-run");
        TestWindow.await("the map is back", () -> window.window().overMap().page().isEmpty());
        TestWindow.runOnFx(() -> window.bench().commands().undo.run());
        TestWindow.await("they are gone", () -> sightings().isEmpty());
    }

    @Test
    void the_same_file_again_finds_everything_there() {
        open(SAMPLE);
        awaitCounts("43 can be imported");
        fire("import-run");
        awaitCounts("43 imported");
        robot.push(KeyCode.ESCAPE);
        open(SAMPLE);
        awaitCounts("0 can be imported, 43 are there already");
        assertThat(run().getText()).isEqualTo("Back to the map");
    }

    @Test
    void nothing_comes_in_before_the_button_is_pressed() {
        open(SAMPLE);
        awaitCounts("43 can be imported");
        robot.push(KeyCode.ESCAPE);
        TestWindow.await("the map is back", () -> window.window().overMap().page().isEmpty());
        assertThat(sightings()).isEmpty();
    }

    @Test
    void what_is_wrong_stands_in_its_row_and_under_its_tab() {
        open(file("a.csv", "title,lat,lon\nBridge,41.4,128.2\nFord,141.4,128.2\n"));
        awaitCounts("1 can be imported, 1 cannot");
        assertThat(rows()).isEqualTo(2);
        assertThat(window.find("import-tab-rejected", ToggleButton.class).getText())
                .isEqualTo("1 cannot be imported");
    }

    @Test
    void a_column_that_is_given_a_meaning_changes_what_can_be_imported() {
        open(file("a.csv", "what,breite,laenge\nBridge,41.4,128.2\n"));
        TestWindow.await("the page is open", this::isOpen);
        means("breite", SightingColumn.LAT);
        means("laenge", SightingColumn.LON);
        awaitCounts("1 can be imported");
        means("what", SightingColumn.TITLE);
        fireWhenReady();
        awaitCounts("1 imported");
        assertThat(sightings().getFirst().title()).isEqualTo("Bridge");
        assertThat(point(sightings().getFirst())).isEqualTo(new LatLon(41.4, 128.2));
    }

    @Test
    void what_columns_mean_is_kept_and_used_again() {
        open(file("a.csv", "what,breite,laenge\nBridge,41.4,128.2\n"));
        TestWindow.await("the page is open", this::isOpen);
        means("breite", SightingColumn.LAT);
        means("laenge", SightingColumn.LON);
        var kept = folder.resolve("columns.json");
        window.answer(kept);
        meanings("meanings-keep");
        TestWindow.await("it is kept", () -> Files.exists(kept));
        awaitCounts("1 can be imported");
        robot.push(KeyCode.ESCAPE);
        open(file("b.csv", "laenge,what,breite\n128.3,Ford,41.5\n"));
        TestWindow.await("the page is open", this::isOpen);
        window.answer(kept);
        meanings("meanings-use");
        TestWindow.await(
                "the place is understood",
                () ->
                        counts().startsWith("1 can be imported")
                                && window.find("means-breite", Choice.class)
                                        .getValue()
                                        .equals(Optional.of(SightingColumn.LAT)));
    }

    private void meanings(String item) {
        TestWindow.runOnFx(
                () ->
                        window.find("meanings", MenuButton.class).getItems().stream()
                                .filter(each -> item.equals(each.getId()))
                                .forEach(each -> each.fire()));
    }

    @Test
    void dates_of_two_readings_come_in_once_it_is_said_what_comes_first() {
        open(file("a.csv", "title,date\nBridge,2/3/2025\n"));
        awaitCounts("0 can be imported, 1 cannot");
        choose("import-days", ValueOrders.Days.DAY_FIRST);
        awaitCounts("1 can be imported");
        choose("import-days", ValueOrders.Days.MONTH_FIRST);
        TestWindow.await("February is shown", () -> firstDate().equals("3 Feb 2025"));
        fireWhenReady();
        TestWindow.await("it is there", () -> sightings().size() == 1);
        assertThat(String.valueOf(sightings().getFirst().when().observed()))
                .contains("text=2025-02-03,");
    }

    @Test
    void the_order_of_coordinates_can_be_changed() {
        open(file("a.csv", "title,coordinate\nBridge,\"41.4, 28.2\"\n"));
        awaitCounts("1 can be imported");
        choose("import-coordinates", ValueOrders.Coordinates.LONGITUDE_FIRST);
        awaitCounts("1 can be imported");
        fireWhenReady();
        TestWindow.await("it is there", () -> sightings().size() == 1);
        assertThat(point(sightings().getFirst())).isEqualTo(new LatLon(28.2, 41.4));
    }

    @Test
    void orders_are_only_asked_where_values_leave_them_open() {
        open(file("a.csv", "title,lat,lon,date\nBridge,41.4,128.2,2025-03-02\n"));
        awaitCounts("1 can be imported");
        assertThat(isShown("import-days")).isFalse();
        assertThat(isShown("import-coordinates")).isFalse();
    }

    @Test
    void a_check_that_is_stopped_leaves_the_import_to_be_made() {
        open(file("a.csv", "title,lat,lon\n" + "Bridge,41.4,128.2\nFord,x,128.2\n".repeat(60_000)));
        awaitCounts("Checking");
        fire("import-cancel");
        awaitCounts("Not checked to the end");
        assertThat(run().isDisabled()).isFalse();
        fire("import-cancel");
        awaitCounts("Checking");
    }

    @Test
    void a_file_of_which_nothing_can_be_read_still_gives_a_file_to_mend() {
        open(file("a.csv", "title,lat,lon\nFord,141.4,128.2\n"));
        awaitCounts("0 can be imported, 1 cannot");
        assertThat(run().getText()).isEqualTo("Back to the map");
        fire("import-cancel");
        awaitCounts("0 imported, 1 could not be");
        assertThat(folder.resolve("a.rejected.csv")).exists();
    }

    @Test
    void a_pasted_table_can_be_cut_at_another_delimiter() {
        paste("title;lat;lon,x\nBridge;41.4;128.2,y\n");
        TestWindow.await("the page is open", this::isOpen);
        choose("import-delimiter", Optional.of(','));
        TestWindow.await("there are two columns", () -> columns() == 2);
        choose("import-delimiter", Optional.of(';'));
        TestWindow.await("there are three", () -> columns() == 3);
        assertThat(isShown("import-charset")).isFalse();
    }

    @Test
    void rows_that_cannot_be_imported_go_to_a_file_that_is_named() {
        open(file("a.csv", "title,lat,lon\nBridge,41.4,128.2\nFord,141.4,128.2\n"));
        awaitCounts("1 can be imported, 1 cannot");
        fire("import-run");
        awaitCounts("1 imported, 1 could not be");
        assertThat(counts()).contains("a.rejected.csv");
        assertThat(folder.resolve("a.rejected.csv")).exists();
    }

    @Test
    void a_table_dropped_on_the_map_opens_the_page() {
        var file = file("a.csv", "title,lat,lon\nBridge,41.4,128.2\n");
        assertThat(Drops.drop(window.bench().map().canvas(), screenMiddle(), file)).isTrue();
        awaitCounts("1 can be imported");
    }

    @Test
    void files_dropped_together_come_one_after_the_other() {
        var first = file("a.csv", "title,lat,lon\nBridge,41.4,128.2\n");
        var second = file("b.csv", "title,lat,lon\nFord,41.5,128.3\n");
        Drops.drop(window.bench().map().canvas(), screenMiddle(), first, second);
        awaitCounts("1 can be imported");
        fire("import-run");
        awaitCounts("1 imported");
        assertThat(run().getText()).isEqualTo("Next: b.csv");
        fire("import-run");
        awaitCounts("1 can be imported");
        fire("import-run");
        TestWindow.await("both are there", () -> sightings().size() == 2);
    }

    @Test
    void a_file_of_no_known_kind_is_told() {
        open(file("a.csv", ""));
        TestWindow.await("it is told", () -> dialogTitle().isPresent());
        assertThat(window.window().overMap().page()).isEmpty();
    }

    @Test
    void a_pasted_coordinate_is_gone_to_and_a_sighting_is_offered() {
        paste("41°24'05\"N 128°10'40\"E");
        TestWindow.await("the menu is open", () -> menu().isPresent());
        assertThat(centre().latDegrees())
                .isCloseTo(41.4014, org.assertj.core.data.Offset.offset(0.001));
        TestWindow.runOnFx(
                () ->
                        menu().orElseThrow().getItems().stream()
                                .filter(item -> "paste-add".equals(item.getId()))
                                .forEach(item -> item.fire()));
        TestWindow.await("it is there", () -> sightings().size() == 1);
        assertThat(point(sightings().getFirst()).lonDegrees())
                .isCloseTo(128.1778, org.assertj.core.data.Offset.offset(0.001));
    }

    @Test
    void a_table_pasted_from_a_spreadsheet_opens_the_page() {
        paste("title\tlat\tlon\nBridge\t41.4\t128.2\n");
        awaitCounts("1 can be imported");
        fire("import-run");
        TestWindow.await("it is there", () -> sightings().size() == 1);
    }

    @Test
    void pasted_geojson_opens_the_page() {
        paste(
                "{\"type\":\"Feature\",\"properties\":{\"title\":\"Bridge\"},"
                        + "\"geometry\":{\"type\":\"Point\",\"coordinates\":[128.2,41.4]}}");
        awaitCounts("1 can be imported");
    }

    @Test
    void other_text_on_the_clipboard_is_told() {
        paste("Dear editor");
        TestWindow.await(
                "it is told",
                () ->
                        window.texts("status-message")
                                .contains("The clipboard holds no coordinate, table or GeoJSON."));
    }

    private void open(Path file) {
        window.answer(file);
        focusMap();
        robot.push(KeyCode.CONTROL, KeyCode.I);
    }

    private void paste(String text) {
        TestWindow.runOnFx(
                () -> {
                    var content = new ClipboardContent();
                    content.putString(text);
                    Clipboard.getSystemClipboard().setContent(content);
                });
        focusMap();
        robot.push(KeyCode.CONTROL, KeyCode.V);
    }

    private boolean isOpen() {
        return window.window().overMap().page().isPresent()
                && window.find("import-counts", Label.class) != null;
    }

    private String counts() {
        return TestWindow.onFx(
                () -> isOpen() ? window.find("import-counts", Label.class).getText() : "");
    }

    private void awaitCounts(String start) {
        try {
            TestWindow.await("it says " + start, () -> counts().startsWith(start));
        } catch (AssertionError waited) {
            throw new AssertionError(waited.getMessage() + ", but it says " + counts(), waited);
        }
    }

    private Button run() {
        return window.find("import-run", Button.class);
    }

    private void fire(String id) {
        TestWindow.runOnFx(() -> window.find(id, Button.class).fire());
    }

    private void fireWhenReady() {
        TestWindow.await("it can be imported", () -> !run().isDisabled());
        fire("import-run");
    }

    @SuppressWarnings("unchecked") // the choice is one of meanings
    private void means(String column, SightingColumn meaning) {
        TestWindow.runOnFx(
                () ->
                        ((Choice<Optional<SightingColumn>>)
                                        window.find("means-" + column, Choice.class))
                                .setValue(Optional.of(meaning)));
    }

    @SuppressWarnings("unchecked") // the choice is one of such values
    private <T> void choose(String id, T value) {
        TestWindow.await(id + " is shown", () -> isShown(id));
        TestWindow.runOnFx(() -> ((Choice<T>) window.find(id, Choice.class)).setValue(value));
    }

    private boolean isShown(String id) {
        return TestWindow.onFx(
                () ->
                        Optional.ofNullable(window.find(id, Choice.class))
                                .filter(choice -> choice.getParent().isVisible())
                                .isPresent());
    }

    private String firstDate() {
        return TestWindow.onFx(
                () -> {
                    var table = window.find("import-rows", TableView.class);
                    var cell = table.lookup(".table-row-cell").lookupAll(".table-cell").stream();
                    return cell.map(node -> ((Labeled) node).getText())
                            .filter(words -> words.endsWith(" 2025"))
                            .findFirst()
                            .orElse("");
                });
    }

    private int columns() {
        return TestWindow.onFx(
                () -> window.find("import-mapping", TableView.class).getItems().size());
    }

    private int rows() {
        return TestWindow.onFx(() -> window.find("import-rows", TableView.class).getItems().size());
    }

    private static Optional<ContextMenu> menu() {
        return javafx.stage.Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .filter(menu -> "paste-menu".equals(menu.getId()))
                .findFirst();
    }

    private static Optional<Node> dialogTitle() {
        return javafx.stage.Window.getWindows().stream()
                .flatMap(w -> w.getScene().getRoot().lookupAll(".dialog-title").stream())
                .findFirst();
    }

    private Path file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
