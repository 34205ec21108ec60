package org.amnok.ui.merge;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import org.amnok.domain.Opening;
import org.amnok.domain.Progress;
import org.amnok.domain.merge.Question;
import org.amnok.domain.merge.Side;
import org.amnok.seal.SealedException;
import org.amnok.store.sqlite.Seals;
import org.amnok.ui.history.RecordNames;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.TextLines;
import org.amnok.ui.project.Asking;
import org.amnok.ui.project.Dialogs;
import org.amnok.ui.project.FileChoice;
import org.amnok.ui.project.FilePurpose;
import org.amnok.ui.project.OpenProject;
import org.amnok.ui.project.RecentProjects;
import org.amnok.ui.project.SealController;
import org.amnok.ui.session.BackgroundTask;
import org.amnok.ui.session.Session;
import org.amnok.ui.session.Tasks;
import org.amnok.words.Messages;
import org.amnok.workspace.merge.MergePlan;
import org.amnok.workspace.merge.MergeReport;
import org.amnok.workspace.merge.ProjectMerge;
import org.amnok.workspace.share.ProjectUnion;

/// Merges another project into the open one: compares in the background, asks what only a person
/// can decide, merges in the background, and tells what was done.
public final class MergeController {
    private static final int MOST_LINES = 14;

    private final FileChoice files;
    private final RecentProjects recent;
    private final Dialogs dialogs;
    private final Tasks tasks;
    private final SealController seals;
    private final UnionController unions;

    public MergeController(Asking asking, Tasks tasks) {
        files = asking.files();
        recent = asking.recent();
        dialogs = asking.dialogs();
        this.tasks = tasks;
        seals = new SealController(dialogs, files, tasks);
        unions = new UnionController(dialogs, tasks);
    }

    public void choose(OpenProject project) {
        files.open(FilePurpose.PROJECT, recent.folder())
                .ifPresent(file -> merge(file, project, () -> {}));
    }

    /// Merges a file, for example one that was dropped. A sealed one is asked for its passphrase,
    /// and its key is forgotten when it is done.
    ///
    /// @param then runs when it is done, was left, or could not be
    public void merge(Path file, OpenProject project, Runnable then) {
        if (project.session().isReadOnly()) {
            project.report(Messages.text("merge.this_project_is_open_read_only"));
            then.run();
            return;
        }
        inBackground(
                project.work(
                        "merge.comparing_the_other_project",
                        tasks,
                        progress -> compared(file, project, progress, then)),
                project,
                Runnable::run,
                then);
    }

    /// @return what goes on then, on the FX thread
    private Runnable compared(Path file, OpenProject project, Progress progress, Runnable then) {
        try {
            var shared = ProjectUnion.of(project.session().workspace(), file);
            if (shared.isPresent()) {
                return () -> unions.ask(shared.get(), file, project, then);
            }
            var found = Comparison.of(project.session(), file, progress);
            return () -> decide(found, project, then);
        } catch (SealedException sealed) {
            return () -> unlock(file, project, then);
        }
    }

    private void unlock(Path file, OpenProject project, Runnable then) {
        if (!project.isOpen()) { // it is this one that is locked
            then.run();
            return;
        }
        seals.unlock(
                file,
                () ->
                        merge(
                                file,
                                project,
                                () -> {
                                    Seals.lock(file);
                                    then.run();
                                }),
                () -> leave(project, then));
    }

    static void leave(OpenProject project, Runnable then) {
        project.report(Messages.text("merge.nothing_was_merged"));
        then.run();
    }

    /// The other project, open, and what merging it would do.
    private record Comparison(ProjectMerge merge, MergePlan plan) {
        static Comparison of(Session session, Path file, Progress progress) {
            return Opening.made(
                    ProjectMerge.open(session.workspace(), file),
                    merge -> new Comparison(merge, merge.plan(progress)));
        }
    }

    private void decide(Comparison found, OpenProject project, Runnable then) {
        if (!project.isOpen()) {
            close(found.merge());
            then.run();
            return;
        }
        var names = new RecordNames(project.session());
        var form = new MergeForm(found.plan(), names::of);
        if (found.plan().changesNothing()) {
            dialogs.show(Messages.text("merge.merge_project"), form);
            close(found.merge());
            then.run();
        } else if (dialogs.ask(
                Messages.text("merge.merge_project"),
                form,
                () -> tasks.later(form.choices::takeFocus),
                Messages.text("merge.merge"))) {
            apply(found, form.choices.decisions(), project, then);
        } else {
            close(found.merge());
            leave(project, then);
        }
    }

    private void apply(
            Comparison found, Map<Question, Side> decisions, OpenProject project, Runnable then) {
        inBackground(
                project.work(
                        "merge.merging_the_other_project",
                        tasks,
                        progress -> {
                            try (var merge = found.merge()) {
                                return merge.apply(found.plan(), decisions, progress);
                            }
                        }),
                project,
                report -> {
                    report(report, project);
                    then.run();
                },
                then);
    }

    private void report(MergeReport report, OpenProject project) {
        project.report(Messages.text("merge.merged_ctrl_z_takes_it_back", report.plan().file()));
        var heading = Messages.text("merge.merged", report.plan().file());
        var words = TextLines.told(heading, report.lines(), MOST_LINES);
        dialogs.show(
                Messages.text("merge.merge_project"),
                Fx.column(
                        "dialog-form",
                        Text.wrapped(heading, "dialog-title"),
                        Fx.named("merge-report", words)));
    }

    private void close(ProjectMerge merge) {
        tasks.run(merge::close);
    }

    /// @param instead runs when the work failed or was cancelled
    private <T> void inBackground(
            BackgroundTask<T> work, OpenProject project, Consumer<T> then, Runnable instead) {
        work.then(then)
                .cancelled(
                        () -> {
                            project.report(Messages.text("merge.cancelled_nothing_was_merged"));
                            instead.run();
                        })
                .start(
                        problem -> {
                            dialogs.report(problem);
                            instead.run();
                        });
    }

    /// What merging a project without a common history would do, and what a person must decide
    /// before it is done.
    private static final class MergeForm extends VBox {
        private final ConflictChoices choices;

        /// @param names gives a value that names a record, by its column, the name of that record
        MergeForm(MergePlan plan, BinaryOperator<String> names) {
            choices =
                    new ConflictChoices(
                            plan.conflicts(),
                            "merge.both_sides_changed_this_choose",
                            "merge.not_decided_what_is_open_stays",
                            names);
            getStyleClass().addAll("dialog-form", "merge-form");
            setId("merge-form");
            getChildren()
                    .add(
                            Text.wrapped(
                                    Messages.text("merge.what_brings", plan.file()),
                                    "dialog-title"));
            var report = new MergeReport(plan, Map.of(), 0, false, List.of());
            report.overview().forEach(line -> getChildren().add(Text.wrapped(line)));
            plan.deletedOnOneSide().stream()
                    .limit(5)
                    .forEach(
                            gone ->
                                    getChildren()
                                            .add(Text.wrapped(MergeReport.deleted(gone), "hint")));
            if (!plan.conflicts().isEmpty()) {
                getChildren().add(choices);
            }
        }
    }
}
