package org.amnok.ui;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.layout.VBox;
import org.amnok.domain.ProblemException;
import org.amnok.files.Failures;
import org.amnok.store.ProjectInUseException;
import org.amnok.store.ProjectNotWritableException;
import org.amnok.store.ProjectStore.Access;
import org.amnok.ui.look.Text;
import org.amnok.ui.session.FxThread;
import org.amnok.workspace.ProjectCreation;
import org.amnok.workspace.Workspace;

/// Opens and makes projects in the background, and asks and tells what there is to ask and tell.
final class ProjectDesk {
    private final ProjectCreation creation;
    private final Executor background;
    private final FxThread fx;
    private final Dialogs dialogs;
    private final Consumer<Workspace> opened;
    private final Runnable notOpened;

    /// @param opened gets a project that is ready, on the FX thread
    /// @param notOpened runs when one could not be opened, after that was told
    ProjectDesk(
            ProjectCreation creation,
            Executor background,
            FxThread fx,
            Dialogs dialogs,
            Consumer<Workspace> opened,
            Runnable notOpened) {
        this.creation = creation;
        this.background = background;
        this.fx = fx;
        this.dialogs = dialogs;
        this.opened = opened;
        this.notOpened = notOpened;
    }

    void create(Path file) {
        inBackground(() -> creation.blank(file), opened);
    }

    void createSample(Path file) {
        inBackground(() -> creation.sample(file), opened);
    }

    void open(Path file) {
        inBackground(
                () -> creation.open(file, Access.READ_WRITE),
                opened,
                problem -> failed(file, problem));
    }

    private void failed(Path file, Throwable problem) {
        switch (problem) {
            case ProjectInUseException inUse -> offerReadOnly("Project in use", file, inUse);
            case ProjectNotWritableException fixed ->
                    offerReadOnly("Project cannot be written", file, fixed);
            default -> tell(problem);
        }
    }

    private void tell(Throwable problem) {
        dialogs.tell(Failures.problem(problem));
        notOpened.run();
    }

    private void offerReadOnly(String title, Path file, ProblemException why) {
        var words =
                new VBox(
                        Text.wrapped(why.problem().what() + ".", "dialog-title"),
                        Text.wrapped(why.problem().where(), "hint"),
                        Text.wrapped(
                                "It can be opened read-only: you look, filter and search, but change nothing."));
        words.getStyleClass().add("dialog-form");
        if (dialogs.ask(title, words, "Open read-only")) {
            inBackground(() -> creation.open(file, Access.READ_ONLY), opened);
        } else {
            notOpened.run();
        }
    }

    private <T> void inBackground(Supplier<T> work, Consumer<T> then) {
        inBackground(work, then, this::tell);
    }

    private <T> void inBackground(
            Supplier<T> work, Consumer<T> then, Consumer<Throwable> otherwise) {
        CompletableFuture.supplyAsync(work, background)
                .whenCompleteAsync(
                        (result, failure) -> {
                            if (failure == null) {
                                then.accept(result);
                            } else {
                                otherwise.accept(cause(failure));
                            }
                        },
                        fx);
    }

    private static Throwable cause(Throwable failure) {
        return failure.getCause() == null || failure instanceof ProblemException
                ? failure
                : failure.getCause();
    }
}
