package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.Toggle;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.amnok.domain.LatLon;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.Sighting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// The question before a release, as a person meets it.
@OneWindow
class GateWindowTest extends WindowSpecification {
    private static final LatLon BESIDE = new LatLon(41.41, 128.2);

    @AfterEach
    void nothing_stays_open() {
        window.hideOthers();
    }

    @Test
    void tab_goes_from_the_policy_past_the_decision_to_the_ways_on_but_not_to_release() {
        add(telling());
        openGate();
        var walk = walk(20);
        assertThat(walk.getFirst()).isEqualTo("gate-policy-partner");
        assertThat(walk)
                .containsSubsequence(
                        "gate-policy-partner",
                        "gate-go-name",
                        "gate-exclude-name",
                        "gate-accept-name",
                        "gate-each",
                        "gate-fields",
                        "gate-excluded",
                        "gate-log",
                        "gate-cancel",
                        "gate-preview",
                        "gate-obstacle")
                .doesNotContain("gate-release");
    }

    @Test
    void control_enter_releases_nothing_while_a_decision_is_open_and_all_when_none_is() {
        add(telling());
        var file = folder.resolve("shown.csv");
        window.answer(file);
        openGate();
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(TestWindow.onFx(() -> OpenDialog.isOpen("gate-release"))).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        focus("gate-obstacle");
        robot.push(KeyCode.SPACE);
        assertThat(focused()).isEqualTo("gate-go-name");
        focus("gate-accept-name");
        robot.push(KeyCode.SPACE);
        TestWindow.await("the focus is on release", () -> focused().equals("gate-release"));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        TestWindow.await("it is written", () -> Files.exists(file));
    }

    @Test
    void the_way_to_a_sighting_ends_the_question_and_opens_its_notes() {
        var telling = telling();
        add(GateScene.harmless(HYESAN, "cars"), telling);
        openGate();
        OpenDialog.press("gate-go-name");
        TestWindow.await("the question is gone", () -> !OpenDialog.isOpen("gate-release"));
        TestWindow.await(
                "its notes have the focus",
                () ->
                        window.stage().getScene().getFocusOwner() instanceof Node node
                                && "fold-notes".equals(node.getId()));
        assertThat(selectedTitles()).containsExactly(telling.title());
    }

    @Test
    void where_nothing_leaves_the_way_on_leads_to_what_could_be_included_with_a_reason() {
        add(GateScene.harmless(HYESAN, "cars"), GateScene.harmless(BESIDE, "buses"));
        openGate();
        OpenDialog.press("gate-policy-public");
        TestWindow.await("nothing leaves", () -> words("gate-obstacle").contains("excluded"));
        OpenDialog.press("gate-obstacle");
        OpenDialog.press("gate-lift-published");
        TestWindow.await("it is asked why", () -> find("gate-reason").isPresent());
        OpenDialog.press("gate-obstacle");
        TestWindow.await("the field has the focus", () -> focused().equals("gate-reason"));
        OpenDialog.type("gate-reason", "on the net");
        TestWindow.await(
                "what was typed can be given, and the field is drawn: before, it knows no key",
                () ->
                        focused().equals("gate-reason")
                                && find("gate-reason")
                                        .map(TextField.class::cast)
                                        .filter(field -> field.getSkin() != null)
                                        .isPresent()
                                && find("gate-give-reason")
                                        .filter(give -> !give.isDisabled())
                                        .isPresent());
        robot.push(KeyCode.ENTER);
        TestWindow.await(
                "both are included",
                () -> words("gate-release").equals("Release 2 sightings, 2 of them by exception"));
        TestWindow.await("the focus is on release", () -> focused().equals("gate-release"));
    }

    @Test
    void where_all_are_drafts_the_gate_says_so_and_asks_nothing_of_the_frame() {
        add(Sightings.at(HYESAN, "cars"), Sightings.at(BESIDE, "buses"));
        openGate();
        TestWindow.await("nothing leaves", () -> words("gate-obstacle").contains("excluded"));
        assertThat(find("gate-open-centred")).isEmpty();
        assertThat(robot.lookup(".gate-row-warn .label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .containsExactly(
                        "Nothing would be released. 2 excluded: draft; Partner includes submitted,"
                                + " corroborated, verified, disputed. Once they are checked, set"
                                + " their status to submitted; Internal includes drafts, too.");
    }

    @Test
    void who_was_clicked_has_the_focus_and_enter_does_not_choose_another() {
        add(GateScene.harmless(HYESAN, "cars"));
        openGate();
        focus("gate-policy-partner");
        robot.clickOn(find("gate-policy-internal").orElseThrow());
        assertThat(focused()).isEqualTo("gate-policy-internal");
        robot.push(KeyCode.ENTER);
        assertThat(
                        TestWindow.onFx(
                                () ->
                                        ((Toggle) find("gate-policy-internal").orElseThrow())
                                                .isSelected()))
                .isTrue();
    }

    @Test
    void the_level_in_words_is_the_one_that_is_taken_under_another_policy() {
        add(Sightings.at(HYESAN, "cars"));
        openGate();
        OpenDialog.press("gate-policy-internal");
        TestWindow.await("it leaves", () -> words("gate-release").equals("Release 1 sighting"));
        var level = TestWindow.onFx(() -> (ComboBox<?>) find("gate-level").orElseThrow());
        assertThat(level.getButtonCell().getText())
                .isEqualTo("2, about 700 m")
                .startsWith(((PrivacyLevel) level.getValue()).number() + ",");
    }

    private static String words(String id) {
        return TestWindow.onFx(() -> ((Labeled) find(id).orElseThrow()).getText());
    }

    @Test
    void an_excluded_sighting_is_in_no_file() throws Exception {
        add(GateScene.harmless(HYESAN, "cars"), telling());
        var file = folder.resolve("some.csv");
        window.answer(file);
        openGate();
        OpenDialog.press("gate-exclude-name");
        OpenDialog.press("gate-release");
        TestWindow.await("it is written", () -> Files.exists(file));
        assertThat(Files.readString(file)).contains("cars").doesNotContain("Kim");
    }

    @Test
    void the_file_is_seen_before_it_leaves_while_a_decision_is_open() {
        add(GateScene.harmless(HYESAN, "cars"), telling());
        var before = history();
        openGate();
        OpenDialog.press("gate-preview");
        TestWindow.await(
                "the rows are seen",
                () -> find("preview").filter(TextArea.class::isInstance).isPresent());
        var words = TestWindow.onFx(() -> ((TextArea) find("preview").orElseThrow()).getText());
        assertThat(words).contains("cars").contains("Kim Chol-su");
        assertThat(folder).isEmptyDirectory();
        OpenDialog.press("preview-close");
        OpenDialog.press("gate-cancel");
        TestWindow.await("it is gone", () -> !OpenDialog.isOpen("gate-cancel"));
        assertThat(history()).hasSameSizeAs(before);
    }

    @Test
    void a_picture_is_seen_before_it_leaves() {
        add(GateScene.harmless(HYESAN, "cars"));
        robot.push(KeyCode.CONTROL, KeyCode.E);
        pressNamed("Review release…");
        OpenDialog.press("gate-preview");
        TestWindow.await(
                "the picture is seen",
                () -> find("preview").filter(ImageView.class::isInstance).isPresent());
        OpenDialog.press("preview-close");
        OpenDialog.press("gate-cancel");
    }

    @Test
    void a_release_is_the_last_one_of_the_log_at_the_next_question() {
        add(GateScene.harmless(HYESAN, "cars"));
        var file = folder.resolve("log.csv");
        window.answer(file);
        openGate();
        OpenDialog.press("gate-release");
        TestWindow.await("it is written", () -> Files.exists(file));
        openGate();
        assertThat(TestWindow.onFx(() -> find("gate-log").orElseThrow().getAccessibleText()))
                .contains("Partner, 1 sighting");
        OpenDialog.press("gate-log");
        TestWindow.await("it is listed", () -> texts().anyMatch(each -> each.contains("log.csv")));
    }

    @Test
    void another_policy_forgets_what_was_accepted() {
        add(telling());
        openGate();
        OpenDialog.press("gate-accept-name");
        OpenDialog.press("gate-policy-internal");
        TestWindow.await("it is open again", () -> find("gate-accept-name").isPresent());
        assertThat(TestWindow.onFx(() -> find("gate-release").orElseThrow().isDisabled())).isTrue();
    }

    @Test
    void escape_ends_the_question_and_nothing_leaves() {
        add(GateScene.harmless(HYESAN, "cars"));
        var before = history();
        openGate();
        robot.push(KeyCode.ESCAPE);
        TestWindow.await("it is gone", () -> !OpenDialog.isOpen("gate-release"));
        assertThat(history()).hasSameSizeAs(before);
    }

    @Test
    void who_asks_twice_is_asked_once_and_can_ask_again() {
        add(GateScene.harmless(HYESAN, "cars"));
        TestWindow.runOnFx(() -> window.window().commands().output().exportData.run());
        openGate();
        assertThat(gates()).isEqualTo(1);
        robot.push(KeyCode.ESCAPE);
        TestWindow.await("it is gone", () -> !OpenDialog.isOpen("gate-release"));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(gates()).isZero();
        openGate();
        assertThat(gates()).isEqualTo(1);
    }

    private static long gates() {
        return TestWindow.onFx(
                () -> roots().filter(root -> root.lookup("#gate-release") != null).count());
    }

    @Test
    void who_goes_to_mend_a_sighting_finds_her_other_decisions_when_she_comes_back() {
        add(telling(), GateScene.harmless(HYESAN, "cars at 41.4101, 128.1902"));
        openGate();
        OpenDialog.press("gate-policy-internal");
        OpenDialog.press("gate-accept-name");
        TestWindow.runOnFx(() -> ((CheckBox) find("gate-summary").orElseThrow()).setSelected(true));
        OpenDialog.press("gate-go-coordinate");
        TestWindow.await("the question is gone", () -> !OpenDialog.isOpen("gate-release"));
        openGate();
        TestWindow.await("it is decided", () -> find("gate-again-accepted-name").isPresent());
        assertThat(find("gate-accept-name")).isEmpty();
        assertThat(find("gate-accept-coordinate")).isPresent();
        assertThat(
                        TestWindow.onFx(
                                () -> ((CheckBox) find("gate-summary").orElseThrow()).isSelected()))
                .isTrue();
        OpenDialog.press("gate-cancel");
        TestWindow.await("it is gone", () -> !OpenDialog.isOpen("gate-release"));
        openGate();
        assertThat(find("gate-again-accepted-name")).as("cancelled, begun anew").isEmpty();
        OpenDialog.press("gate-cancel");
    }

    @Test
    void what_was_decided_of_some_sightings_is_not_taken_for_others() {
        add(telling(), GateScene.harmless(HYESAN, "cars at 41.4101, 128.1902"));
        openGate();
        OpenDialog.press("gate-policy-internal");
        TestWindow.runOnFx(() -> ((CheckBox) find("gate-summary").orElseThrow()).setSelected(true));
        OpenDialog.press("gate-go-coordinate");
        TestWindow.await("the question is gone", () -> !OpenDialog.isOpen("gate-release"));
        var another = new Edit.Add(GateScene.harmless(HYESAN, "Mr Pak Yong-ho"));
        perform(another);
        TestWindow.await("it is there", () -> sightings().size() == 3);
        openGate();
        assertThat(
                        TestWindow.onFx(
                                () -> ((CheckBox) find("gate-summary").orElseThrow()).isSelected()))
                .isFalse();
        OpenDialog.press("gate-cancel");
    }

    private static Sighting telling() {
        return GateScene.harmless(BESIDE, "Mr Kim Chol-su");
    }

    private void openGate() {
        TestWindow.runOnFx(
                () ->
                        javafx.application.Platform.runLater(
                                window.window().commands().output().exportData::run));
        TestWindow.await(
                "it was looked",
                () ->
                        find("gate-release").isPresent()
                                && texts().noneMatch(each -> each.startsWith("Checking")));
    }

    private static void pressNamed(String words) {
        TestWindow.await(words, () -> named(words).isPresent());
        TestWindow.runOnFx(
                () ->
                        javafx.application.Platform.runLater(
                                () -> named(words).orElseThrow().fire()));
    }

    private static Optional<ButtonBase> named(String words) {
        return roots().flatMap(root -> root.lookupAll(".button").stream())
                .map(ButtonBase.class::cast)
                .filter(each -> words.equals(each.getText()))
                .findFirst();
    }

    private List<String> walk(int steps) {
        var ids = new ArrayList<String>();
        for (var i = 0; i < steps; i++) {
            ids.add(focused());
            robot.push(KeyCode.TAB);
        }
        return ids;
    }

    private static void focus(String id) {
        TestWindow.runOnFx(() -> find(id).orElseThrow().requestFocus());
    }

    /// The id of what has the focus in the window in front.
    private static String focused() {
        return TestWindow.onFx(
                () ->
                        find("gate-release")
                                .map(each -> each.getScene().getFocusOwner())
                                .map(Node::getId)
                                .orElse(""));
    }

    private static Stream<String> texts() {
        return roots().flatMap(root -> root.lookupAll(".label").stream())
                .map(each -> Objects.requireNonNullElse(((Labeled) each).getText(), ""));
    }

    private static Optional<Node> find(String id) {
        return roots().map(root -> root.lookup("#" + id)).filter(Objects::nonNull).findFirst();
    }

    private static Stream<Node> roots() {
        return Window.getWindows().stream().map(each -> each.getScene().getRoot());
    }

    private List<?> history() {
        var query = org.amnok.domain.project.HistoryQuery.RELEASES;
        var workspace = session().workspace();
        return workspace.history(past -> past.of(query, Long.MAX_VALUE, 10)).join();
    }
}
