package org.amnok.ui.share;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import org.amnok.courier.OwnKey;
import org.amnok.domain.Progress;
import org.amnok.domain.date.DateText;
import org.amnok.ui.merge.OpenQuestions;
import org.amnok.ui.project.Dialogs;
import org.amnok.ui.project.FileChoice;
import org.amnok.ui.project.FilePurpose;
import org.amnok.ui.project.OpenProject;
import org.amnok.ui.session.Tasks;
import org.amnok.words.Messages;
import org.amnok.workspace.Awaiting;
import org.amnok.workspace.Workspace;
import org.amnok.workspace.handover.Handover;
import org.amnok.workspace.share.FolderSharing;
import org.amnok.workspace.share.OpenConflicts;
import org.amnok.workspace.share.ShareReport;

/// Shares the open project over a folder, or a server: asks where, shares in the background, tells
/// what went and came, and asks what only a person can decide. On the FX thread.
public final class ShareController {
    private final FileChoice files;
    private final Dialogs dialogs;
    private final Tasks tasks;
    private final OpenQuestions questions;
    private final SyncController sync;
    private final SimpleIntegerProperty done = new SimpleIntegerProperty();

    public ShareController(FileChoice files, Dialogs dialogs, Tasks tasks) {
        this.files = files;
        this.dialogs = dialogs;
        this.tasks = tasks;
        questions = new OpenQuestions(dialogs, tasks);
        sync = new SyncController(files, dialogs, tasks, this::tell);
    }

    public void share(OpenProject project) {
        withConflicts(project, open -> ask(open, project));
    }

    private void withConflicts(OpenProject project, Consumer<OpenConflicts> then) {
        if (mayWrite(project)) {
            tasks.work(() -> OpenConflicts.of(project.session().workspace()))
                    .then(then)
                    .start(dialogs::report);
        }
    }

    /// Changes whenever something was shared.
    public ObservableValue<?> shared() {
        return done;
    }

    /// Shares over a server.
    public void sync(OpenProject project) {
        if (mayWrite(project)) {
            sync.ask(project);
        }
    }

    /// Asks what is open.
    public void answer(OpenProject project) {
        withConflicts(project, open -> answer(open, project, () -> {}));
    }

    private static boolean mayWrite(OpenProject project) {
        var isReadOnly = project.session().isReadOnly();
        if (isReadOnly) {
            project.report(Messages.text("project.this_project_is_open_read_only"));
        }
        return !isReadOnly;
    }

    private void ask(OpenConflicts open, OpenProject project) {
        var here = project.session().workspace();
        var settings = here.settings();
        var form =
                new ShareForm(
                        FolderMemory.folder(settings),
                        Handover.of(here).people(),
                        FolderMemory.last(settings),
                        () -> files.folder(Messages.text("share.share_over_a_folder")),
                        () -> files.open(FilePurpose.OWN_KEY));
        var isLeft = new AtomicBoolean();
        form.tellNew(then -> look(form, here, isLeft, then));
        form.showOpen(open.conflicts().size());
        var isWanted =
                dialogs.askCarefully(
                        Messages.text("share.share"),
                        form,
                        form.first(),
                        button -> {
                            button.setId("share-consent");
                            button.setText(Messages.text("share.share"));
                            button.disableProperty().bind(form.isIncomplete());
                        });
        isLeft.set(true);
        if (form.isAnswering()) {
            tasks.later(() -> answer(open, project, () -> share(project)));
        } else if (form.isOverServer()) {
            tasks.later(() -> sync.ask(project));
        } else if (isWanted) {
            form.folder().ifPresent(folder -> consider(folder, form, project));
        }
    }

    /// Until the form is left.
    private void look(
            ShareForm form, Workspace here, AtomicBoolean isLeft, Consumer<List<String>> then) {
        var folder = form.folder().orElseThrow();
        var people = form.people();
        var key = form.key();
        tasks.work(
                        () -> {
                            var own = key.map(OwnKey::read).orElse(null);
                            return new FolderSharing(folder, people, own).look(here, isLeft::get);
                        })
                .then(found -> then.accept(found.lines()))
                .cancelled(() -> {})
                .start(problem -> then.accept(List.of(problem.what(), problem.remedy())));
    }

    private void answer(OpenConflicts open, OpenProject project, Runnable then) {
        questions.ask(
                Messages.text("share.share"),
                Messages.text("share.questions"),
                List.of(),
                open,
                project,
                then);
    }

    /// What was shared.
    ///
    /// @param heading over what is told of it
    /// @param lines that tell of it
    /// @param open what only a person can decide now
    record Shared(String heading, ShareReport report, List<String> lines, OpenConflicts open) {}

    /// @param isAnother true when another project was shared over it
    /// @param isEmptied true when nothing of this one is there any more
    private record Considered(FolderSharing sharing, boolean isAnother, boolean isEmptied) {}

    /// Asks before two projects become one, and before all is written where nothing is any more.
    private void consider(Path folder, ShareForm form, OpenProject project) {
        var here = project.session().workspace();
        var people = form.people();
        var key = form.key();
        project.work(
                        "share.reading",
                        tasks,
                        progress -> {
                            var own = key.map(OwnKey::read).orElse(null);
                            var sharing = new FolderSharing(folder, people, own);
                            return new Considered(
                                    sharing,
                                    sharing.isOfAnother(here, progress),
                                    sharing.isEmptied(here));
                        })
                .then(
                        found -> {
                            if (found.isEmptied()) {
                                if (ShareConsent.toRefill(folder.toString(), dialogs)) {
                                    share(found.sharing().refilling(), project);
                                }
                            } else if (!found.isAnother()) {
                                share(found.sharing(), project);
                            } else if (ShareConsent.toJoin(folder.toString(), dialogs)) {
                                share(found.sharing().joining(), project);
                            }
                        })
                .cancelled(() -> project.report(Messages.text("share.cancelled")))
                .start(dialogs::report);
    }

    private void share(FolderSharing sharing, OpenProject project) {
        var here = project.session().workspace();
        project.work("share.reading", tasks, progress -> shared(here, sharing, progress))
                .then(shared -> tell(shared, project))
                .cancelled(() -> project.report(Messages.text("share.cancelled")))
                .start(dialogs::report);
    }

    private static Shared shared(Workspace here, FolderSharing sharing, Progress progress) {
        var report = sharing.share(here, progress);
        var now = DateText.utc(Instant.now());
        Awaiting.done(here.saveSettings(FolderMemory.of(sharing.folder(), now)));
        return new Shared(
                Messages.text("share.share_over_a_folder"),
                report,
                report.lines(),
                OpenConflicts.of(here));
    }

    private void tell(Shared shared, OpenProject project) {
        var report = shared.report();
        done.set(done.get() + 1);
        project.report(
                Messages.text("share.shared", report.sent(), report.received().operations()));
        questions.ask(
                Messages.text("share.share"),
                shared.heading(),
                shared.lines(),
                shared.open(),
                project,
                () -> {});
    }
}
