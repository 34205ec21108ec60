package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.amnok.domain.LatLon;
import org.amnok.domain.record.Evidence;
import org.amnok.domain.record.Place;
import org.amnok.exchange.cell.ValueOrders;
import org.amnok.exchange.table.SightingColumn;
import org.amnok.exchange.table.Whose;
import org.amnok.ui.look.Choice;
import org.amnok.workspace.incoming.ImportPlan.Tracks;
import org.junit.jupiter.api.Test;

/// Files of sightings on the import page.
@OneWindow
class ImportPageTest extends ImportSpecification {
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
        assertThat(window.texts("status-message")).contains("Undone: import sightings.");
    }

    @Test
    void enter_opens_the_meanings_of_the_chosen_column() {
        open(file("a.csv", "thing,lat,lon\nBridge,41.4,128.2\n"));
        awaitCounts("1 can be imported");
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        TestWindow.await(
                "the list is open", () -> window.find("means-lat", Choice.class).isShowing());
        robot.push(KeyCode.ESCAPE);
        TestWindow.await(
                "the table has the keys",
                () -> window.find("import-mapping", TableView.class).isFocused());
        assertThat(isOpen()).isTrue();
    }

    @Test
    void a_meaning_that_is_found_by_letters_counts_once_it_is_confirmed() {
        open(file("a.csv", "thing,lat,lon\nBridge,41.4,128.2\n"));
        awaitCounts("1 can be imported");
        var thing = window.find("means-thing", Choice.class);
        TestWindow.runOnFx(thing::requestFocus);
        robot.push(KeyCode.T);
        TestWindow.await("the list is open", thing::isShowing);
        assertThat(thing.isFocused()).isTrue();
        assertThat(marks()).containsExactly("", "by its name", "by its name");
        robot.push(KeyCode.ENTER);
        TestWindow.await("it is chosen", () -> "chosen".equals(marks().getFirst()));
        assertThat(thing.isFocused()).isTrue();
        assertThat(isOpen()).isTrue();
    }

    @Test
    void one_of_several_files_can_be_skipped() {
        var first = file("a.csv", "title,lat,lon\nBridge,41.4,128.2\n");
        var second = file("b.csv", "title,lat,lon\nFord,41.5,128.3\nFord,x,y\n");
        Drops.drop(window.bench().map().canvas(), screenMiddle(), first, second);
        awaitCounts("1 can be imported");
        assertThat(window.texts("quiet-text")).contains("a.csv · 1 more after it");
        fire("back-to-map");
        awaitCounts("1 can be imported, 1 cannot");
        assertThat(sightings()).isEmpty();
    }

    @Test
    void the_same_file_again_finds_everything_there() {
        open(SAMPLE);
        awaitCounts("43 can be imported");
        fire("import-run");
        awaitCounts("43 imported");
        robot.push(KeyCode.ESCAPE);
        open(SAMPLE);
        awaitCounts("0 can be imported, 43 are already in the project");
        assertThat(run().getText()).isEqualTo("Back to the map");
    }

    @Test
    void whose_they_are_is_asked_and_what_follows_is_shown() {
        open(
                file(
                        "a.csv",
                        "title,lat,lon,outlet,note\nBridge,41.4,128.2,Daily NK,Seen\n"
                                + "Ford,41.5,128.2,현지 소식통,Seen\n"));
        awaitCounts("2 can be imported");
        assertThat(follows())
                .isEqualTo(
                        "locations released at about 7 km: 2 · draft: 2 · notes: 0 public, 2 internal ·"
                                + " no outlet is named");
        choose("import-whose", Optional.of(Whose.PUBLISHED));
        TestWindow.await("it is told", () -> follows().startsWith("locations released exact: 1"));
        assertThat(follows())
                .isEqualTo(
                        "locations released exact: 1, at about 7 km: 1 · draft: 1, submitted: 1 · notes:"
                                + " 1 public, 1 internal · 1 name an outlet");
        awaitCounts("2 can be imported");
        fire("import-run");
        awaitCounts("2 imported");
        assertThat(sightings())
                .extracting(s -> s.report().outlet())
                .containsExactlyInAnyOrder("Daily NK", "");
    }

    @Test
    void rows_that_name_their_place_are_placed_by_it() {
        open(file("a.csv", "title,place\nCars,Hyesan\n"));
        TestWindow.await("it has none", () -> follows().contains("1 without a place"));
        TestWindow.runOnFx(() -> window.find("import-place-by-name", CheckBox.class).fire());
        TestWindow.await("it has one", () -> !follows().contains("without a place"));
        fireWhenReady();
        awaitCounts("1 imported");
        assertThat(sightings().getFirst().place()).isInstanceOf(Place.Located.class);
    }

    @Test
    void a_word_that_is_not_known_is_given_a_meaning_and_mends_its_rows() {
        open(file("a.csv", "분류,위도,경도\n초소,41.4,128.1\n차량,41.4,128.2\n차량,41.4,128.3\n"));
        awaitCounts("1 can be imported, 2 cannot");
        var tab = window.find("import-tab-words", ToggleButton.class);
        assertThat(tab.getText()).isEqualTo("1 word unknown");
        TestWindow.runOnFx(() -> tab.setSelected(true));
        TestWindow.await(
                "the word is shown", () -> window.find("word-means-차량", Choice.class) != null);
        choose("word-means-차량", Optional.of("vehicles_parked"));
        awaitCounts("3 can be imported");
        assertThat(tab.getText()).isEqualTo("1 word given a meaning");
        assertThat(TestWindow.onFx(() -> wordRows("차량"))).isEqualTo("2");
    }

    @Test
    void what_becomes_of_rows_with_a_word_that_is_not_known_is_said() {
        open(file("a.csv", "분류,status,위도,경도\n초소,Vague,41.4,128.1\n차량,Vague,41.4,128.2\n"));
        awaitCounts("1 can be imported, 1 cannot");
        TestWindow.runOnFx(
                () -> window.find("import-tab-words", ToggleButton.class).setSelected(true));
        TestWindow.await(
                "the words are shown", () -> window.find("word-means-차량", Choice.class) != null);
        assertThat(meansText("차량")).isEqualTo("no meaning: its rows are rejected");
        assertThat(meansText("Vague")).isEqualTo("no meaning: skipped");
    }

    private String meansText(String word) {
        var choice = window.find("word-means-" + word, Choice.class);
        return TestWindow.onFx(() -> choice.getButtonCell().getText());
    }

    @Test
    void the_day_of_the_report_is_what_yesterday_is_counted_from() {
        open(file("a.csv", "title,date,lat,lon\nBridge,yesterday,41.4,128.2\n"));
        awaitCounts("1 can be imported");
        var day = window.find("import-reported-on", TextField.class);
        TestWindow.runOnFx(day::requestFocus);
        TestWindow.runOnFx(() -> day.setText("2025-11-30"));
        robot.push(KeyCode.ENTER);
        awaitCounts("1 can be imported");
        fire("import-run");
        awaitCounts("1 imported");
        assertThat(sightings())
                .extracting(s -> String.valueOf(s.when().observed()))
                .allMatch(observed -> observed.contains("2025-11-29"));
    }

    private String wordRows(String word) {
        var table = window.find("import-words", TableView.class);
        var rows = table.getItems();
        return IntStream.range(0, rows.size())
                .filter(i -> String.valueOf(cell(table, 1, i)).equals(word))
                .mapToObj(i -> String.valueOf(cell(table, 2, i)))
                .findFirst()
                .orElse("");
    }

    private static Object cell(TableView<?> table, int column, int row) {
        return table.getColumns().get(column).getCellData(row);
    }

    private String follows() {
        return TestWindow.onFx(() -> window.find("import-follows", Label.class).getText());
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
        open(file("a.csv", "thing,breite,laenge\nBridge,41.4,128.2\n"));
        TestWindow.await("the page is open", this::isOpen);
        means("breite", SightingColumn.LAT);
        means("laenge", SightingColumn.LON);
        awaitCounts("1 can be imported");
        means("thing", SightingColumn.TITLE);
        fireWhenReady();
        awaitCounts("1 imported");
        assertThat(sightings().getFirst().title()).isEqualTo("Bridge");
        assertThat(point(sightings().getFirst())).isEqualTo(new LatLon(41.4, 128.2));
    }

    @Test
    void what_columns_mean_is_kept_and_used_again() {
        open(file("a.csv", "thing,breite,laenge\nBridge,41.4,128.2\n"));
        TestWindow.await("the page is open", this::isOpen);
        means("breite", SightingColumn.LAT);
        means("laenge", SightingColumn.LON);
        var kept = folder.resolve("columns.json");
        window.answer(kept);
        meanings("meanings-keep");
        TestWindow.await("it is kept", () -> Files.exists(kept));
        awaitCounts("1 can be imported");
        robot.push(KeyCode.ESCAPE);
        open(file("b.csv", "laenge,thing,breite\n128.3,Ford,41.5\n"));
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

    @Test
    void a_track_becomes_evidence_of_the_waypoints_beside_it() {
        open(Path.of("src/test/resources/org/amnok/exchange/files/gpsbabel-drive.gpx"));
        awaitCounts("3 can be imported");
        choose("import-tracks", Tracks.EVIDENCE);
        awaitCounts("2 can be imported");
        fireWhenReady();
        awaitCounts("2 imported");
        assertThat(contents().all(Evidence.class)).hasSize(2);
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
    void an_import_that_is_cancelled_says_that_nothing_came_in() {
        open(file("a.csv", "title,lat,lon\n" + rows(150_000)));
        awaitCounts("Checking");
        fire("import-cancel");
        awaitCounts("Not checked to the end");
        fire("import-run");
        awaitCounts("Importing");
        fire("import-cancel");
        awaitCounts("Nothing was imported: stopped after ");
        assertThat(sightings()).isEmpty();
        assertThat(run().isDisabled()).isFalse();
    }

    private static String rows(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> "Ford " + number + ",41.4,128.2\n")
                .collect(Collectors.joining());
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
    void rows_that_cannot_be_imported_go_to_a_file_that_is_named() {
        open(file("a.csv", "title,lat,lon\nBridge,41.4,128.2\nFord,141.4,128.2\n"));
        awaitCounts("1 can be imported, 1 cannot");
        fire("import-run");
        awaitCounts("1 imported, 1 could not be");
        assertThat(counts()).contains("a.rejected.csv");
        assertThat(folder.resolve("a.rejected.csv")).exists();
    }

    @Test
    void a_table_dropped_on_the_map_opens_the_page_and_another_meanwhile_is_refused() {
        var file = file("a.csv", "title,lat,lon\nBridge,41.4,128.2\n");
        var canvas = window.bench().map().canvas();
        Supplier<Boolean> drop = () -> Drops.drop(canvas, screenMiddle(), file);
        Supplier<Boolean> again = drop;
        assertThat(TestWindow.onFx(() -> drop.get() && again.get())).isTrue();
        TestWindow.await("it is refused", () -> dialogTitle().isPresent());
        robot.push(KeyCode.ENTER);
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
}
