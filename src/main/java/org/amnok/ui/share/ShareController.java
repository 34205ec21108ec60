package org.amnok.ui.share;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import org.amnok.courier.OwnKey;
import org.amnok.domain.Progress;
import org.amnok.domain.date.DateText;
import org.amnok.ui.history.RecordNames;
import org.amnok.ui.project.Dialogs;
import org.amnok.ui.project.FileChoice;
import org.amnok.ui.project.OpenProject;
import org.amnok.ui.session.Tasks;
import org.amnok.ui.status.StatusProgress;
import org.amnok.words.Messages;
import org.amnok.workspace.Awaiting;
import org.amnok.workspace.Workspace;
import org.amnok.workspace.handover.Handover;
import org.amnok.workspace.share.FolderSharing;
import org.amnok.workspace.share.OpenConflicts;
import org.amnok.workspace.share.ShareReport;

/// Shares the open project over a folder: asks where, shares in the background, tells what went and
/// came, and asks what only a person can decide. On the FX thread.
public final class ShareController {
    private static final String FOLDER = "share.folder";
    private static final String LAST = "share.last";

    private final FileChoice files;
    private final Dialogs dialogs;
    private final Tasks tasks;

    public ShareController(FileChoice files, Dialogs dialogs, Tasks tasks) {
        this.files = files;
        this.dialogs = dialogs;
        this.tasks = tasks;
    }

    public void share(OpenProject project) {
        if (project.session().isReadOnly()) {
            project.report(Messages.text("merge.this_project_is_open_read_only"));
            return;
        }
        var here = project.session().workspace();
        var settings = here.settings();
        var form =
                new ShareForm(
                        Optional.ofNullable(settings.get(FOLDER)).map(Path::of),
                        Handover.of(here).people(),
                        settings.getOrDefault(LAST, ""),
                        files::folder,
                        files::ownKey);
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
        if (isWanted) {
            form.folder().ifPresent(folder -> share(folder, form, project));
        }
    }

    /// @param open what only a person can decide now
    private record Shared(ShareReport report, OpenConflicts open) {}

    private void share(Path folder, ShareForm form, OpenProject project) {
        var progress = new StatusProgress(Messages.text("share.reading"), tasks, project.status());
        var here = project.session().workspace();
        var people = form.people();
        var key = form.key();
        tasks.work(
                        () -> {
                            var own = key.map(OwnKey::read).orElse(null);
                            var sharing = new FolderSharing(folder, people, own);
                            return shared(here, sharing, progress);
                        })
                .over(project.status()::idle)
                .then(shared -> tell(shared, project))
                .cancelled(() -> project.report(Messages.text("share.cancelled")))
                .start(dialogs::report);
    }

    private static Shared shared(Workspace here, FolderSharing sharing, Progress progress) {
        var report = sharing.share(here, progress);
        var now = DateText.utc(Instant.now());
        Awaiting.done(here.saveSettings(Map.of(FOLDER, sharing.folder().toString(), LAST, now)));
        return new Shared(report, OpenConflicts.of(here));
    }

    private void tell(Shared shared, OpenProject project) {
        var report = shared.report();
        project.report(
                Messages.text("share.shared", report.sent(), report.received().operations()));
        var names = new RecordNames(project.session());
        var form = new SharedForm(report.lines(), shared.open().conflicts(), names::of);
        if (shared.open().conflicts().isEmpty()) {
            dialogs.show(
                    Messages.text("share.share"),
                    form,
                    new ButtonType(Messages.text("merge.close"), ButtonData.CANCEL_CLOSE));
        } else if (dialogs.ask(Messages.text("share.share"), form, Messages.text("share.answer"))) {
            answer(shared.open(), form, project);
        }
    }

    private void answer(OpenConflicts open, SharedForm form, OpenProject project) {
        var decisions = form.decisions();
        tasks.work(() -> open.answer(decisions))
                .then(count -> project.report(Messages.text("share.answered", count)))
                .start(dialogs::report);
    }
}
