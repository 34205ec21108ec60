package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.page.PageDesign;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.PageLayout;
import org.amnok.domain.record.ReleasePolicy;
import org.amnok.layout.page.PageTemplate;
import org.amnok.ui.page.LayoutEditor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PageWindowTest extends WindowSpecification {
    @BeforeEach
    void plot() {
        add(Sightings.titled("Cars in the schoolyard"));
        window.awaitQuietMap();
    }

    @Test
    void one_click_makes_a_page_that_is_written_and_kept() {
        var file = folder.resolve("page.png");
        window.answer(file);
        robot.push(KeyCode.CONTROL, KeyCode.P);
        click("Make page");
        export();
        OpenDialog.choosePolicy(ReleasePolicy.INTERNAL);
        OpenDialog.press("gate-caption");
        OpenDialog.press("gate-release");
        TestWindow.await("it is written", () -> told().startsWith("Page saved"));

        assertThat(Files.exists(file)).isTrue();
        assertThat(folder.resolve("page.png.caption.txt")).isNotEmptyFile();
        assertThat(layouts()).extracting(PageLayout::name).containsExactly("News map, landscape");
    }

    @Test
    void a_template_without_a_picture_leaves_the_buttons_in_the_window() {
        robot.push(KeyCode.CONTROL, KeyCode.P);
        TestWindow.await(
                "one has none",
                () ->
                        robot.lookup(".hint").queryAllAs(Label.class).stream()
                                .anyMatch(words -> words.getText().startsWith("No picture")));
        var tile = robot.lookup("#template-months").queryAs(ButtonBase.class);
        assertThat(TestWindow.onFx(() -> tile.getHeight())).isLessThan(200);
    }

    @Test
    void a_page_that_was_made_is_unmade_by_one_undo() {
        window.answer(folder.resolve("page.png"));
        robot.push(KeyCode.CONTROL, KeyCode.P);
        click("Make page");
        export();
        OpenDialog.choosePolicy(ReleasePolicy.INTERNAL);
        OpenDialog.press("gate-release");
        TestWindow.await("it is written", () -> told().startsWith("Page saved"));
        TestWindow.runOnFx(() -> session().undo());
        TestWindow.await("it is gone", () -> layouts().isEmpty());
    }

    @Test
    void numbers_are_written_beside_a_page_that_has_some() throws IOException {
        window.answer(folder.resolve("compared.png"));
        robot.push(KeyCode.CONTROL, KeyCode.P);
        click(PageTemplate.COMPARE.title());
        click("Make page");
        export();
        OpenDialog.choosePolicy(ReleasePolicy.INTERNAL);
        OpenDialog.press("gate-numbers");
        OpenDialog.press("gate-release");
        TestWindow.await("it is written", () -> told().startsWith("Page saved"));
        assertThat(Files.readString(folder.resolve("compared.png.numbers.csv")))
                .startsWith("item,chart,row,side,");
    }

    @Test
    void a_page_without_numbers_has_none_to_tick() {
        robot.push(KeyCode.CONTROL, KeyCode.P);
        click("Make page");
        export();
        TestWindow.await("the gate is open", () -> OpenDialog.isOpen("gate-caption"));
        assertThat(TestWindow.onFx(() -> OpenDialog.isOpen("gate-numbers"))).isFalse();
        OpenDialog.press("gate-cancel");
        TestWindow.await("it is closed", () -> !OpenDialog.isOpen("gate-caption"));
    }

    @Test
    void another_template_makes_another_page() {
        window.answer(folder.resolve("page.png"));
        robot.push(KeyCode.CONTROL, KeyCode.P);
        click("Square, 1080 × 1080");
        click("Make page");
        export();
        OpenDialog.choosePolicy(ReleasePolicy.INTERNAL);
        OpenDialog.press("gate-release");
        TestWindow.await("it is written", () -> told().startsWith("Page saved"));
        assertThat(PageDesign.of(layouts().getFirst()).size().name()).isEqualTo("1080 × 1080");
    }

    @Test
    void the_way_to_a_sighting_leaves_the_layouts_for_its_form() {
        var telling = GateScene.harmless(HYESAN, "Mr Kim Chol-su");
        perform(new Edit.Add(telling));
        robot.push(KeyCode.CONTROL, KeyCode.P);
        click("Make page");
        export();
        OpenDialog.press("gate-go-name");
        TestWindow.await("the map is there", () -> window.window().editor().isEmpty());
        TestWindow.await(
                "its notes have the focus",
                () ->
                        window.stage().getScene().getFocusOwner() != null
                                && "fold-notes"
                                        .equals(window.stage().getScene().getFocusOwner().getId()));
        assertThat(selectedTitles()).containsExactly(telling.title());
    }

    /// It said "without sightings", and not why.
    @Test
    void a_page_of_drafts_alone_says_why_none_is_on_it_and_what_to_do() {
        robot.push(KeyCode.CONTROL, KeyCode.P);
        click("Make page");
        TestWindow.await("it says why", () -> hint().contains("1 excluded: draft"));
        assertThat(hint()).contains("change their status, or choose a policy");
    }

    @Test
    void a_page_that_lacks_some_says_how_many_and_what_to_do() {
        var checked =
                Sightings.titled("Cars at dusk")
                        .edit()
                        .status(SightingStatus.SUBMITTED)
                        .done(Sightings.NOON);
        perform(new Edit.Add(checked));
        robot.push(KeyCode.CONTROL, KeyCode.P);
        click("Make page");
        TestWindow.await("it says why", () -> hint().contains("1 excluded: draft"));
        assertThat(hint()).contains("They are not on this page").contains("Drag moves");
    }

    private String hint() {
        return TestWindow.onFx(
                () ->
                        window.window()
                                .editor()
                                .map(editor -> (Label) editor.lookup(".page-hint"))
                                .map(Label::getText)
                                .orElse(""));
    }

    /// Exports the page from the editor, which shows it now.
    private void export() {
        TestWindow.await(
                "the page is seen",
                () -> window.window().editor().flatMap(LayoutEditor::page).isPresent());
        TestWindow.runOnFx(() -> window.window().editor().orElseThrow().export());
    }

    /// Clicks a button of the dialog that is open, or opens soon.
    private void click(String words) {
        TestWindow.await("there is a button " + words, () -> button(words).isPresent());
        TestWindow.runOnFx(() -> Platform.runLater(() -> button(words).orElseThrow().fire()));
    }

    private static Optional<ButtonBase> button(String words) {
        return Window.getWindows().stream()
                .map(window -> window.getScene().getRoot())
                .flatMap(
                        root ->
                                Stream.of(".button", ".toggle-button")
                                        .flatMap(style -> root.lookupAll(style).stream()))
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .filter(button -> words.equals(button.getText()))
                .findFirst();
    }

    private String told() {
        return String.join("", window.texts("status-message"));
    }

    private List<PageLayout> layouts() {
        return TestWindow.onFx(
                () ->
                        List.copyOf(
                                window.bench()
                                        .session()
                                        .state()
                                        .get()
                                        .contents()
                                        .all(PageLayout.class)));
    }
}
