package org.amnok.ui.project;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.layout.VBox;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.seal.SealedException;
import org.amnok.store.ProjectStore.Access;
import org.amnok.store.sqlite.ProjectInUseException;
import org.amnok.store.sqlite.ProjectNotWritableException;
import org.amnok.store.sqlite.Seals;
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
    private final Consumer<Workspace> opened;
    private final Runnable notOpened;

    /// @param opened gets a project that is ready, on the FX thread
    /// @param notOpened runs when one could not be opened, after that was told
    public ProjectController(
            ProjectCreation creation,
            Tasks tasks,
            Dialogs dialogs,
            FileChoice files,
            Consumer<Workspace> opened,
            Runnable notOpened) {
        this.creation = creation;
        this.tasks = tasks;
        this.dialogs = dialogs;
        seals = new SealController(dialogs, files, tasks);
        this.opened = opened;
        this.notOpened = notOpened;
    }

    public void create(Path file) {
        make(file, creation::blank);
    }

    public void createSample(Path file) {
        make(file, creation::sample);
    }

    private void make(Path file, Function<Path, Workspace> how) {
        if (Seals.isSealed(file)) {
            seals.make(file, () -> inBackground(() -> how.apply(file), opened));
        } else {
            inBackground(() -> how.apply(file), opened);
        }
    }

    public void open(Path file) {
        inBackground(() -> opening(file), Runnable::run);
    }

    /// Opens a project to write into it.
    ///
    /// @return what goes on then, on the FX thread
    private Runnable opening(Path file) {
        try {
            var workspace = creation.open(file, Access.READ_WRITE);
            return () -> {
                opened.accept(workspace);
                workspace.watch().lost().ifPresent(dialogs::report);
            };
        } catch (SealedException sealed) {
            return () -> seals.unlock(file, () -> open(file), notOpened);
        } catch (ProjectInUseException inUse) {
            return () -> offerReadOnly(Messages.text("project.project_in_use"), file, inUse);
        } catch (ProjectNotWritableException fixed) {
            return () ->
                    offerReadOnly(Messages.text("project.project_cannot_be_written"), file, fixed);
        }
    }

    /// Those of sealed projects.
    public SealController seals() {
        return seals;
    }

    private void report(Problem problem) {
        dialogs.report(problem);
        notOpened.run();
    }

    private void offerReadOnly(String title, Path file, ProblemException why) {
        var words =
                new VBox(
                        Text.wrapped(why.problem().what() + ".", "dialog-title"),
                        Text.wrapped(why.problem().where(), "hint"),
                        Text.wrapped(Messages.text("project.it_can_be_opened_read_only")));
        words.getStyleClass().add("dialog-form");
        if (dialogs.ask(title, words, Messages.text("project.open_read_only"))) {
            inBackground(() -> creation.open(file, Access.READ_ONLY), opened);
        } else {
            notOpened.run();
        }
    }

    private <T> void inBackground(Supplier<T> work, Consumer<T> then) {
        tasks.work(work).then(then).start(this::report);
    }
}
