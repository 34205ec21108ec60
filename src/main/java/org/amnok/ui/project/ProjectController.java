package org.amnok.ui.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.seal.SealedException;
import org.amnok.store.ProjectStore.Access;
import org.amnok.store.sqlite.ProjectInUseException;
import org.amnok.store.sqlite.ProjectNotWritableException;
import org.amnok.store.sqlite.Seals;
import org.amnok.ui.look.Buttons;
import org.amnok.ui.look.Text;
import org.amnok.ui.session.Tasks;
import org.amnok.words.Messages;
import org.amnok.workspace.Workspace;
import org.amnok.workspace.incoming.ProjectCreation;

/// Opens and makes projects in the background, and asks and tells what there is to ask and tell.
public final class ProjectController {
    private final ProjectCreation creation;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final SealController seals;
    private final Window window;
    private Optional<OpeningCard> now = Optional.empty();

    /// What the window does, on the FX thread.
    ///
    /// @param opened gets a project that is ready
    /// @param notOpened runs when one could not be opened, which was told, or was cancelled
    /// @param opening shows over the page that one is being opened; empty once it is not
    public record Window(
            Consumer<Workspace> opened,
            Runnable notOpened,
            Consumer<Optional<OpeningCard>> opening) {}

    public ProjectController(
            ProjectCreation creation,
            Tasks tasks,
            Dialogs dialogs,
            FileChoice files,
            Window window) {
        this.creation = creation;
        this.tasks = tasks;
        this.dialogs = dialogs;
        seals = new SealController(dialogs, files, tasks);
        this.window = window;
    }

    public void create(Path file) {
        make(file, () -> creation.blank(file));
    }

    public void createSample(Path file) {
        make(file, () -> creation.sample(file));
    }

    private void make(Path file, Supplier<Workspace> how) {
        if (Seals.isSealed(file)) {
            seals.make(file, () -> inBackground(file, () -> ready(how.get())));
        } else {
            inBackground(file, () -> ready(how.get()));
        }
    }

    public void open(Path file) {
        inBackground(file, () -> opening(file));
    }

    /// What goes on when the background is done, on the FX thread.
    ///
    /// @param drop instead, where nobody waits for it any more
    private record Next(Runnable go, Runnable drop) {}

    private Next ready(Workspace workspace) {
        return new Next(() -> window.opened().accept(workspace), workspace::close);
    }

    private Next opening(Path file) {
        if (Files.isDirectory(file)) {
            return ready(creation.folder(file));
        }
        try {
            var workspace = creation.open(file, Access.READ_WRITE);
            return new Next(
                    () -> {
                        window.opened().accept(workspace);
                        workspace.watch().lost().ifPresent(dialogs::report);
                    },
                    workspace::close);
        } catch (SealedException sealed) {
            return ask(() -> seals.unlock(file, () -> open(file), window.notOpened()));
        } catch (ProjectInUseException inUse) {
            return ask(() -> offerReadOnly(Messages.text("project.project_in_use"), file, inUse));
        } catch (ProjectNotWritableException fixed) {
            return ask(
                    () ->
                            offerReadOnly(
                                    Messages.text("project.project_cannot_be_written"),
                                    file,
                                    fixed));
        }
    }

    private static Next ask(Runnable question) {
        return new Next(question, () -> {});
    }

    /// Those of sealed projects.
    public SealController seals() {
        return seals;
    }

    private void report(Problem problem) {
        dialogs.report(problem);
        window.notOpened().run();
    }

    private void offerReadOnly(String title, Path file, ProblemException why) {
        var words =
                new VBox(
                        Text.wrapped(Messages.sentence(why.problem().what()), "dialog-title"),
                        Text.wrapped(why.problem().where(), "hint"),
                        Text.paragraph("project.it_can_be_opened_read_only"));
        words.getStyleClass().add("dialog-form");
        if (dialogs.ask(title, words, Messages.text("project.open_read_only"))) {
            inBackground(file, () -> ready(creation.open(file, Access.READ_ONLY)));
        } else {
            window.notOpened().run();
        }
    }

    /// Of several that are asked for only the last one is shown.
    private void inBackground(Path file, Supplier<Next> work) {
        leave();
        var card = new OpeningCard(file, this::cancel);
        show(Optional.of(card));
        tasks.work(work)
                .over(
                        () -> {
                            if (now.equals(Optional.of(card))) {
                                show(Optional.empty());
                            }
                        })
                .then(next -> (card.isDropped() ? next.drop() : next.go()).run())
                .start(
                        problem -> {
                            if (!card.isDropped()) {
                                report(problem);
                            }
                        });
    }

    /// The window goes: a project that is still being opened is closed again.
    public void leave() {
        now.ifPresent(OpeningCard::drop);
    }

    private void cancel() {
        leave();
        show(Optional.empty());
        window.notOpened().run();
    }

    private void show(Optional<OpeningCard> card) {
        now = card;
        window.opening().accept(card);
    }

    /// Says over the page which project is being opened, and lets that be cancelled. On the FX
    /// thread.
    public static final class OpeningCard extends HBox {
        /// A project that opens sooner needs no words.
        private static final Duration PAUSE = Duration.millis(150);

        private boolean dropped;

        /// @param cancel runs when a person no longer waits for it
        OpeningCard(Path file, Runnable cancel) {
            var words = Messages.text("project.opening", file.getFileName());
            var bar = new ProgressBar();
            bar.setAccessibleText(words);
            var stop = Buttons.named("opening-cancel", "status.cancel", cancel);
            stop.setCancelButton(true);
            getChildren().addAll(Text.of(words, "card-title"), bar, stop);
            setAlignment(Pos.CENTER_LEFT);
            setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
            getStyleClass().add("opening-card");
            setId("opening-card");
            setVisible(false);
            var pause = new PauseTransition(PAUSE);
            pause.setOnFinished(event -> setVisible(true));
            pause.play();
        }

        /// Nobody waits for the project any more.
        void drop() {
            dropped = true;
        }

        boolean isDropped() {
            return dropped;
        }
    }
}
