package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.amnok.domain.Sightings;
import org.amnok.domain.project.Edit;
import org.amnok.geo.border.BorderGeography;
import org.amnok.store.ProjectStore;
import org.amnok.store.ProjectStore.Access;
import org.amnok.ui.session.Tasks;
import org.amnok.workspace.Workspace;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was found in the background when its project was locked meanwhile.
class LateResultsTest {
    private static final String WORDS = "five words nobody guesses here";

    @TempDir Path folder;
    private final List<String> said = new CopyOnWriteArrayList<>();
    @AutoClose private TestWindow window;

    @BeforeEach
    void make_a_sealed_project() {
        window = new TestWindow(new FileAnswers(), new HashMemory(), 1600, 900);
        window.answer(folder.resolve("river.amnok"));
        Platform.runLater(window.window().commands().project().create::run);
        OpenDialog.type("passphrase", WORDS);
        OpenDialog.type("passphrase-again", WORDS);
        OpenDialog.press("dialog-consent");
        OpenDialog.text("recovery-words");
        OpenDialog.press("dialog-consent");
        TestWindow.await("the project is open", () -> window.window().bench().isPresent());
    }

    @Test
    void photos_are_not_reviewed_over_the_lock() throws IOException {
        var photo = folder.resolve("CANARY.jpg");
        ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "jpg", photo.toFile());
        locked("Looking", window.window().commands().project().addPhotos::run, photo);
        assertThat(window.window().overMap().page()).isEmpty();
    }

    @Test
    void what_differs_from_another_file_is_not_shown_over_the_lock() {
        var other = another();
        locked("Comparing", window.window().commands().project().compareProject::run, other);
    }

    /// Nor is the passphrase of the other one, which has none.
    @Test
    void what_would_be_merged_is_not_asked_over_the_lock() {
        var other = another();
        locked("Comparing", window.window().commands().project().mergeProject::run, other);
    }

    @Test
    void a_page_that_was_being_made_is_not_shown_over_the_lock() {
        begin("Making the page", window.window().commands().output().makePage::run);
        OpenDialog.press("dialog-consent");
        awaitOver("Making the page");
        assertThat(window.window().editor()).isEmpty();
    }

    /// As when it was being packed.
    @Test
    void that_work_found_it_locked_is_no_failure_to_be_told_over_the_lock() {
        var waiting = new ArrayList<Runnable>();
        var tasks = new Tasks(waiting::add, Platform::runLater);
        var file = folder.resolve("river.amnok");
        var told = new CopyOnWriteArrayList<String>();
        TestWindow.runOnFx(
                () -> {
                    window.bench()
                            .work(
                                    "courier.copying",
                                    tasks,
                                    _ -> ProjectStore.open(file, Access.READ_ONLY))
                            .cancelled(() -> told.add("cancelled"))
                            .start(problem -> told.add(problem.sentence()));
                    window.window().lock();
                });
        waiting.forEach(Runnable::run);
        TestWindow.await("it is over", () -> !told.isEmpty());
        assertThat(told).containsExactly("cancelled");
    }

    private Path another() {
        var other = folder.resolve("other.gpkg");
        try (var workspace = Workspace.create(other, List.of(), BorderGeography::none)) {
            workspace.perform(new Edit.Add(Sightings.titled("CANARY"))).join();
        }
        return other;
    }

    private void locked(String saying, Runnable work, Path... chosen) {
        for (var file : chosen) {
            window.answer(file);
        }
        begin(saying, work);
        awaitOver(saying);
    }

    /// It is locked as soon as the work is said to be done, before what it finds can be shown.
    private void begin(String saying, Runnable work) {
        var message = (Label) window.bench().status().lookup(".status-message");
        message.textProperty()
                .subscribe(
                        (was, now) -> {
                            said.add(now);
                            if (now.startsWith(saying)) {
                                window.window().lock();
                            }
                        });
        Platform.runLater(work);
    }

    private void awaitOver(String saying) {
        TestWindow.await(
                "it is over",
                () ->
                        said.stream().anyMatch(words -> words.startsWith(saying))
                                && said.getLast().isEmpty());
        assertThat(OpenDialog.isOpen("lock-page")).isTrue();
        assertThat(Window.getWindows()).hasSize(1);
    }
}
