package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.amnok.domain.LatLon;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Sighting;
import org.junit.jupiter.api.Test;

/// A report that is pasted on the map, and what becomes of it.
@OneWindow
class PasteReportTest extends ImportSpecification {
    private static final String REPORT =
            """
            Example Border Daily · 2 October 2025

            Between 11 and 20 September, 200 to 300 cars were parked at Hyesan. On the night of 24 \
            September, some 30 trucks forded the river about 2 km upstream of the Changbai bridge.
            """;

    private void pasteReport() {
        paste(REPORT);
        awaitDrafts();
    }

    private void awaitDrafts() {
        TestWindow.await(
                "the drafts are there",
                () -> window.find("proposal-2-when", CheckBox.class) != null);
    }

    private boolean isAdded(int count) {
        return sightings().size() == count;
    }

    private void tick(String id) {
        TestWindow.runOnFx(
                () -> {
                    window.find(id, CheckBox.class).requestFocus();
                });
        robot.push(KeyCode.SPACE);
    }

    private List<SightingKind> kinds() {
        return sightings().stream().map(Sighting::kind).toList();
    }

    @Test
    void on_an_empty_page_a_report_is_typed_and_its_drafts_come_meanwhile() {
        isWindowSpent = true; // a text that was not added is there again
        TestWindow.runOnFx(() -> javafx.scene.input.Clipboard.getSystemClipboard().clear());
        focusMap();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
        TestWindow.await(
                "the text has the focus",
                () -> window.find("report-typed", TextArea.class).isFocused());
        robot.write("Cars were parked at Hyesan on 9 May 2025.");
        TestWindow.await(
                "the draft is there", () -> window.find("proposal-1-when", CheckBox.class) != null);
        assertThat(TestWindow.onFx(() -> window.find("report-typed", TextArea.class).isFocused()))
                .isTrue();
    }

    /// With text of 200 % on a small screen they were "…".
    @Test
    void its_buttons_keep_their_words_in_a_narrow_window() {
        isWindowSpent = true;
        pasteReport();
        TestWindow.runOnFx(() -> window.stage().setWidth(800));
        TestWindow.await(
                "it is narrow",
                () -> TestWindow.onFx(() -> window.window().scene().getWidth() < 810));
        for (var id : List.of("close-report", "edit-report", "add-drafts")) {
            assertThat(TestWindow.onFx(() -> missingWidth(id))).as(id).isLessThan(1);
        }
    }

    private double missingWidth(String id) {
        window.window().scene().getRoot().layout();
        var button = window.find(id, ButtonBase.class);
        return button.prefWidth(-1) - button.getWidth();
    }

    @Test
    void the_keys_that_paste_a_report_paste_it_into_its_empty_page_too() {
        TestWindow.runOnFx(() -> javafx.scene.input.Clipboard.getSystemClipboard().clear());
        focusMap();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
        TestWindow.await(
                "the text has the focus",
                () -> window.find("report-typed", TextArea.class).isFocused());
        assertThat(window.texts("quiet-text"))
                .as("of no proposals nothing is told")
                .noneMatch(words -> words.startsWith("0 of 0"));
        assertThat(window.find("add-drafts", Button.class).getText()).isEqualTo("Add");
        TestWindow.runOnFx(
                () ->
                        javafx.scene.input.Clipboard.getSystemClipboard()
                                .setContent(
                                        java.util.Map.of(
                                                javafx.scene.input.DataFormat.PLAIN_TEXT, REPORT)));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
        awaitDrafts();
        fire("accept-all");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        TestWindow.await("both are there", () -> isAdded(2));
    }

    @Test
    void esc_leaves_an_empty_page_at_once() {
        TestWindow.runOnFx(() -> javafx.scene.input.Clipboard.getSystemClipboard().clear());
        focusMap();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
        TestWindow.await(
                "the text has the focus",
                () -> window.find("report-typed", TextArea.class).isFocused());
        robot.push(KeyCode.ESCAPE);
        TestWindow.await("the map is back", () -> window.find("report-page", Node.class) == null);
    }

    @Test
    void all_that_was_found_is_accepted_and_added_as_one_step_of_undo() {
        pasteReport();
        AccessibleNames.assertAccessible(window);
        fire("accept-all");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        TestWindow.await("both are there", () -> isAdded(2));
        assertThat(kinds())
                .containsExactlyInAnyOrder(
                        SightingKind.VEHICLES_PARKED, SightingKind.CROSSING_FORD);
        focusMap();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        TestWindow.await("both are gone", () -> isAdded(0));
    }

    @Test
    void ctrl_a_accepts_all_that_leave_nothing_to_decide() {
        pasteReport();
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        TestWindow.await("both are there", () -> isAdded(2));
        assertThat(sightings()).allMatch(s -> s.place() instanceof Place.Located);
    }

    @Test
    void the_words_beside_a_choice_are_those_of_what_was_chosen() {
        isWindowSpent = true; // a text that was not added is there again
        paste("In Sinuiju, three excavators are working on Wihwa Island since late October 2025.");
        TestWindow.await(
                "the choice is there",
                () -> TestWindow.onFx(() -> conflict(".combo-box").isPresent()));
        assertThat(wordsBeside()).isEqualTo("Sinuiju");
        TestWindow.runOnFx(
                () ->
                        ((ComboBox<?>) conflict(".combo-box").orElseThrow())
                                .getSelectionModel()
                                .select(1));
        TestWindow.await("its words are there", () -> wordsBeside().equals("Wihwa Island"));
    }

    private Optional<Node> conflict(String part) {
        var root = window.window().scene().getRoot();
        return Optional.ofNullable(root.lookup(".proposal-conflict " + part));
    }

    private String wordsBeside() {
        return TestWindow.onFx(
                () -> ((Labeled) conflict(".proposal-words").orElseThrow()).getText());
    }

    @Test
    void who_comes_to_its_map_by_a_key_sees_so() {
        isWindowSpent = true; // a text that was not added is there again
        pasteReport();
        TestWindow.runOnFx(() -> window.find("close-report", Button.class).requestFocus());
        robot.push(KeyCode.TAB);
        assertThat(
                        TestWindow.<Boolean>onFx(
                                () ->
                                        window.find("report-page", Node.class)
                                                .lookup(".map-focus")
                                                .isVisible()))
                .isTrue();
    }

    @Test
    void the_place_of_an_earlier_paragraph_is_accepted_by_itself_only() {
        paste(
                "On 12 May 2025 7 cars were parked in Hyesan.\n\n"
                        + "On 13 May 2025 police seized 3 trucks.");
        awaitDrafts();
        fire("accept-all");
        assertThat(window.find("accept-all", Button.class).getText()).matches("Accept all \\d+");
        assertThat(window.texts("quiet-text"))
                .as("the button names what it accepts, and the foot what is left")
                .anyMatch(words -> words.matches(accepted() + ".*, 1 to decide by yourself.*"));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(sightings()).as("what waits is shown first").isEmpty();
        assertThat(TestWindow.<Boolean>onFx(() -> isFocused("proposal-2-where"))).isTrue();
        assertThat(window.texts("quiet-text"))
                .contains(
                        "One proposal waits for your choice. Choose, or add once more to leave it"
                                + " empty.");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        TestWindow.await("both are there", () -> isAdded(2));
        assertThat(sightings())
                .extracting(s -> s.place() instanceof Place.Located)
                .containsExactlyInAnyOrder(true, false);
    }

    @Test
    void each_day_that_waits_for_a_choice_is_gone_to_in_turn_and_added_when_it_is_chosen() {
        TestWindow.runOnFx(() -> window.stage().setHeight(420));
        paste(
                "Radio Free Asia reported on 2 October 2025 that 7 cars were parked in Hyesan.\n\n"
                        + "Radio Free Asia reported on 3 October 2025 that 3 trucks were parked in"
                        + " Sinuiju.");
        awaitDrafts();
        fire("accept-all");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(TestWindow.<Boolean>onFx(() -> isFocused("proposal-1-when"))).isTrue();
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(sightings()).isEmpty();
        assertThat(TestWindow.<Boolean>onFx(() -> isFocused("proposal-2-when"))).isTrue();
        TestWindow.await("it is seen", () -> TestWindow.onFx(() -> isSeen("proposal-2-when")));
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        TestWindow.await("both are there", () -> isAdded(2));
        assertThat(sightings()).allMatch(s -> s.when().observed() != null);
    }

    private boolean isSeen(String id) {
        Node node = window.find(id, CheckBox.class);
        var at = node.localToScene(node.getBoundsInLocal());
        while (!(node instanceof ScrollPane)) {
            node = node.getParent();
        }
        return node.localToScene(node.getBoundsInLocal()).contains(at);
    }

    @Test
    void what_is_left_empty_stands_in_line_with_what_can_be_accepted() {
        isWindowSpent = true; // a text that was not added is there again
        pasteReport();
        assertThat(
                        TestWindow.onFx(
                                () ->
                                        window
                                                .window()
                                                .scene()
                                                .getRoot()
                                                .lookupAll(".proposal-row")
                                                .stream()
                                                .map(
                                                        row ->
                                                                ((Parent) row)
                                                                        .getChildrenUnmodifiable())
                                                .map(all -> Math.round(all.get(1).getLayoutX()))
                                                .distinct()
                                                .toList()))
                .hasSize(1);
    }

    private boolean isFocused(String id) {
        return window.find(id, CheckBox.class).isFocused();
    }

    @Test
    void what_was_not_accepted_stays_empty() {
        pasteReport();
        tick("proposal-1-kind");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        TestWindow.await("one is there", () -> isAdded(1));
        assertThat(sightings().getFirst().kind()).isEqualTo(SightingKind.VEHICLES_PARKED);
        assertThat(sightings().getFirst().place()).isInstanceOf(Place.Unlocated.class);
        assertThat(sightings().getFirst().title()).isEmpty();
    }

    @Test
    void nothing_is_added_while_nothing_is_accepted() {
        isWindowSpent = true; // a text that was not added is there again
        pasteReport();
        assertThat(
                        TestWindow.<Boolean>onFx(
                                () -> window.find("add-drafts", Button.class).isDisabled()))
                .isTrue();
    }

    @Test
    void a_text_that_was_left_is_there_again() {
        isWindowSpent = true; // a text that was not added is there again
        pasteReport();
        robot.push(KeyCode.ESCAPE);
        TestWindow.await("the map is shown", () -> window.window().overMap().page().isEmpty());
        TestWindow.runOnFx(() -> javafx.scene.input.Clipboard.getSystemClipboard().clear());
        focusMap();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
        awaitDrafts();
        assertThat(TestWindow.onFx(() -> window.find("report-page", Node.class))).isNotNull();
    }

    @Test
    void what_was_added_is_seen_on_the_map() {
        var dandong = new LatLon(40.12, 124.38);
        lookAt(dandong);
        pasteReport();
        fire("accept-all");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        TestWindow.await("they are added", () -> isAdded(2));
        TestWindow.await("Hyesan is seen", () -> TestWindow.onFx(() -> isInView(HYESAN)));
    }

    @Test
    void what_the_filter_hides_of_what_was_added_is_told() {
        var session = session();
        TestWindow.runOnFx(
                () -> session.filter().set(SightingFilter.ALL.withText("no such words")));
        pasteReport();
        fire("accept-all");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        TestWindow.await(
                "it is told",
                () ->
                        window.texts("status-message")
                                .contains("2 sightings added; the filter hides 2"));
    }

    /// "11 of ", of "Accept all 11".
    private String accepted() {
        var button = window.find("accept-all", Button.class).getText();
        return button.substring(button.lastIndexOf(' ') + 1) + " of ";
    }

    private boolean isInView(LatLon where) {
        var view = window.bench().model().viewport().get();
        var at = view.screen(where);
        var covered = window.bench().map().canvas().covered().get().getRight();
        return at.x > 0
                && at.y > 0
                && at.x < view.widthPixels() - covered
                && at.y < view.heightPixels();
    }
}
