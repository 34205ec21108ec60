package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.ReleasePolicy;
import org.amnok.geo.border.BorderGeography;
import org.amnok.map.Maps;
import org.amnok.render.GoldenImage;
import org.amnok.store.ProjectStore;
import org.amnok.workspace.Workspace;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// What the window does with files: sound ones, taken ones, broken ones, imports, pictures.
class ProjectFilesTest {
    /// Up and down, of the map as it is at 1:60,000.
    private static final double SEEN_PIXELS = 427;

    @TempDir Path folder;

    private final FxRobot robot = new FxRobot();
    @AutoClose private TestWindow window;

    @BeforeEach
    void show() {
        window = new TestWindow(new FileAnswers(), new HashMemory(), 1300, 900);
    }

    @Test
    void a_project_that_is_open_elsewhere_is_offered_read_only() {
        var file = folder.resolve("taken.gpkg");
        try (var elsewhere = Workspace.create(file, Maps.BASE.sites(), BorderGeography::none)) {
            window.answer(file);
            Platform.runLater(window.window().commands().project().open::run);
            click("Open read-only");
            TestWindow.await("it is open", () -> window.window().bench().isPresent());

            assertThat(elsewhere.state().readOnly()).isFalse();
            assertThat(window.bench().session().isReadOnly()).isTrue();
            assertThat(window.texts("banner")).anyMatch(t -> t.contains("read-only"));
            assertThat(window.texts("empty"))
                    .isNotEmpty()
                    .noneMatch(t -> t.contains("ress A") || t.contains("import"));
        }
    }

    @Test
    void a_project_that_cannot_be_written_is_offered_read_only() throws IOException {
        var file = folder.resolve("fixed.gpkg");
        Workspace.create(file, Maps.BASE.sites(), BorderGeography::none).close();
        Files.createDirectory(folder.resolve("fixed.gpkg.lock"));
        window.answer(file);
        Platform.runLater(window.window().commands().project().open::run);
        click("Open read-only");
        TestWindow.await("it is open", () -> window.window().bench().isPresent());

        assertThat(window.bench().session().isReadOnly()).isTrue();
        assertThat(window.texts("banner")).anyMatch(t -> t.contains("read-only"));
    }

    @Test
    void where_the_history_cannot_be_written_to_a_release_is_asked_about_and_says_so()
            throws IOException {
        var project = folder.resolve("fixed.gpkg");
        try (var made = Workspace.create(project, Maps.BASE.sites(), BorderGeography::none)) {
            var seen = Sightings.titled("Cars").edit().privacy(PrivacyLevel.EXACT);
            made.perform(new Edit.Add(seen.done(Sightings.NOON))).join();
        }
        Files.createDirectory(folder.resolve("fixed.gpkg.lock"));
        window.answer(project);
        Platform.runLater(window.window().commands().project().open::run);
        click("Open read-only");
        TestWindow.await("it is open", () -> window.window().bench().isPresent());
        var file = folder.resolve("map.png");
        window.answer(file);
        robot.push(KeyCode.CONTROL, KeyCode.E);
        click("Review release…");
        OpenDialog.choosePolicy(ReleasePolicy.INTERNAL);
        OpenDialog.press("gate-release");
        click("Release anyway");
        TestWindow.await("it is written", () -> told().startsWith("Image saved"));

        assertThat(file).exists();
        assertThat(folder.resolve("map.png.release.txt"))
                .content()
                .contains("not in the history of the project");
    }

    @Test
    void a_file_that_is_no_project_is_told_in_a_sentence_and_left_as_it_is() throws IOException {
        var file = folder.resolve("letter.gpkg");
        Files.writeString(file, "Dear editor, this is no GeoPackage at all.");
        window.answer(file);
        Platform.runLater(window.window().commands().project().open::run);
        TestWindow.await("it is told", () -> !words("dialog-title").isEmpty());

        assertThat(words("dialog-title").getFirst()).doesNotContain("Exception");
        click("Close");
        assertThat(Files.readString(file)).startsWith("Dear editor");
        assertThat(window.window().bench()).isEmpty();
    }

    @Test
    void the_sample_project_opens_with_all_published_events() {
        window.answer(folder.resolve("sample.gpkg"));
        TestWindow.runOnFx(window.window().commands().project().sample::run);
        TestWindow.await("it is open", () -> window.window().bench().isPresent());

        assertThat(window.bench().session().state().getValue().undo()).isEmpty();
        var sightings = ShownRecords.of(window);
        assertThat(sightings).hasSize(43);
        var unlocated =
                sightings.stream().filter(s -> s.place() instanceof Place.Unlocated).count();
        assertThat(window.texts("card-title"))
                .containsExactly(unlocated + " sightings have no place");
    }

    @Test
    void an_exported_picture_is_the_one_that_a_person_has_accepted() throws IOException {
        window.createProject(folder.resolve("border.gpkg"));
        plotInHyesan("Cars in the schoolyard");
        var file = folder.resolve("map.png");
        window.answer(file);
        robot.push(KeyCode.CONTROL, KeyCode.E);
        click("Review release…");
        OpenDialog.choosePolicy(ReleasePolicy.INTERNAL);
        OpenDialog.press("gate-release");
        TestWindow.await("it is written", () -> told().startsWith("Image saved"));

        var picture = javax.imageio.ImageIO.read(file.toFile());
        assertThat(List.of(picture.getWidth(), picture.getHeight())).containsExactly(1200, 675);
        GoldenImage.assertMatches("exported-hyesan", picture);
    }

    /// Adds a sighting that may leave exactly, and looks at the town, as far up and down whatever
    /// height the table and the timeline leave to the map: the picture shows what the window shows.
    private void plotInHyesan(String title) {
        var sighting =
                Sightings.titled(title)
                        .edit()
                        .kind(SightingKind.VEHICLES_SCHOOLYARD)
                        .privacy(PrivacyLevel.EXACT)
                        .done(Sightings.NOON);
        TestWindow.onFx(() -> window.bench().session().perform(new Edit.Add(sighting))).join();
        window.awaitListed();
        window.awaitQuietMap();
        TestWindow.runOnFx(
                () -> {
                    var model = window.bench().model();
                    var view = model.viewport().get().centredAt(Sightings.HYESAN);
                    model.show(view.atScale(60_000 * SEEN_PIXELS / view.heightPixels()));
                });
        window.awaitQuietMap();
    }

    @Test
    void the_window_remembers_the_project() {
        var file = folder.resolve("border.gpkg");
        window.createProject(file);
        TestWindow.runOnFx(window.window()::closeProject);

        assertThat(window.texts("way-title")).contains("border.gpkg");
    }

    @Test
    void a_closed_project_can_be_opened_by_anyone() {
        var file = folder.resolve("border.gpkg");
        window.createProject(file);
        TestWindow.runOnFx(window.window()::closeProject);

        assertThat(ProjectStore.check(file)).isEmpty();
        Workspace.open(file, ProjectStore.Access.READ_WRITE).close();
    }

    @Test
    void a_project_that_is_being_opened_when_the_window_closes_is_closed_again()
            throws InterruptedException {
        var file = folder.resolve("border.gpkg");
        window.createProject(file);
        TestWindow.runOnFx(window.window()::closeProject);
        window.answer(file);
        TestWindow.runOnFx(
                () -> {
                    window.window().commands().project().open.run();
                    window.window().quitNow();
                });
        window.endBackground();

        assertThat(window.window().bench()).isEmpty();
        Workspace.open(file, ProjectStore.Access.READ_WRITE).close();
    }

    private String told() {
        var texts = window.texts("status-message");
        return texts.isEmpty() ? "" : texts.getFirst();
    }

    /// Clicks a button of the dialog that is open, or opens soon.
    private void click(String words) {
        TestWindow.await("there is a button " + words, () -> button(words).isPresent());
        TestWindow.runOnFx(() -> Platform.runLater(() -> button(words).orElseThrow().fire()));
    }

    private static Optional<Button> button(String words) {
        return javafx.stage.Window.getWindows().stream()
                .flatMap(w -> w.getScene().getRoot().lookupAll(".dialog-pane .button").stream())
                .map(Button.class::cast)
                .filter(b -> b.getText().equals(words))
                .findFirst();
    }

    private static List<String> words(String styleClass) {
        return javafx.stage.Window.getWindows().stream()
                .flatMap(w -> w.getScene().getRoot().lookupAll("." + styleClass).stream())
                .map(n -> ((Label) n).getText())
                .toList();
    }
}
