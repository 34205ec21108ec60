package org.amnok.ui.share;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Progress;
import org.amnok.domain.date.DateText;
import org.amnok.ui.project.Dialogs;
import org.amnok.ui.project.FileChoice;
import org.amnok.ui.project.FilePurpose;
import org.amnok.ui.project.OpenProject;
import org.amnok.ui.session.Tasks;
import org.amnok.ui.status.StatusProgress;
import org.amnok.words.Messages;
import org.amnok.workspace.Awaiting;
import org.amnok.workspace.Workspace;
import org.amnok.workspace.share.OpenConflicts;
import org.amnok.workspace.share.ServerSharing;

/// Shares the open project over a server: asks where, looks what is new and syncs when a person
/// presses the button for it, and says in the status bar that it is online while it is. On the FX
/// thread.
///
/// @param tell tells of what was shared
record SyncController(
        FileChoice files,
        Dialogs dialogs,
        Tasks tasks,
        BiConsumer<ShareController.Shared, OpenProject> tell) {
    private static final String LAST = "sync.last";

    void ask(OpenProject project) {
        var settings = project.session().workspace().settings();
        var form =
                new ServerForm(
                        settings,
                        settings.getOrDefault(LAST, ""),
                        () -> files.open(FilePurpose.CERTIFICATE));
        form.onLook(then -> look(form, project, then));
        var isWanted =
                dialogs.askCarefully(
                        Messages.text("share.share"),
                        form,
                        form.first(),
                        button -> {
                            button.setId("sync-consent");
                            button.setText(Messages.text("sync.form_sync"));
                            button.disableProperty().bind(form.isIncomplete());
                        });
        if (isWanted) {
            consider(form, project);
        }
    }

    /// Asks before two projects become one.
    private void consider(ServerForm form, OpenProject project) {
        try {
            var server = form.server();
            var here = project.session().workspace();
            var settings = new HashMap<>(form.settings());
            var _ = online(server, project);
            tasks.work(() -> server.isOfAnother(here))
                    .over(() -> offline(project))
                    .then(
                            isAnother -> {
                                if (!isAnother) {
                                    sync(server, settings, project);
                                } else if (ShareConsent.toJoin(server.where(), dialogs)) {
                                    sync(server.joining(), settings, project);
                                }
                            })
                    .start(dialogs::report);
        } catch (ProblemException e) {
            dialogs.report(e.problem());
        }
    }

    private StatusProgress online(ServerSharing server, OpenProject project) {
        project.status().online(Messages.text("sync.online", server.where()));
        return new StatusProgress(Messages.text("share.reading"), tasks, project.status());
    }

    private static void offline(OpenProject project) {
        project.status().idle();
        project.status().online("");
    }

    private void look(ServerForm form, OpenProject project, Consumer<List<String>> then) {
        try {
            var server = form.server();
            var here = project.session().workspace();
            var _ = online(server, project);
            tasks.work(() -> server.look(here).lines())
                    .over(() -> offline(project))
                    .then(then)
                    .start(problem -> then.accept(List.of(problem.what(), problem.remedy())));
        } catch (ProblemException e) {
            then.accept(List.of(e.problem().what(), e.problem().remedy()));
        }
    }

    private void sync(ServerSharing server, HashMap<String, String> settings, OpenProject project) {
        var progress = online(server, project);
        tasks.work(() -> synced(project.session().workspace(), server, settings, progress))
                .over(() -> offline(project))
                .then(synced -> tell.accept(synced, project))
                .cancelled(() -> project.report(Messages.text("share.cancelled")))
                .start(dialogs::report);
    }

    private static ShareController.Shared synced(
            Workspace here,
            ServerSharing server,
            HashMap<String, String> settings,
            Progress watch) {
        var report = server.sync(here, watch);
        settings.put(LAST, DateText.utc(Instant.now()));
        Awaiting.done(here.saveSettings(settings));
        return new ShareController.Shared(
                Messages.text("sync.form_heading"),
                report.shared(),
                report.lines(),
                OpenConflicts.of(here));
    }
}
