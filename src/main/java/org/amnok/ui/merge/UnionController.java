package org.amnok.ui.merge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.amnok.domain.Progress;
import org.amnok.ui.project.Dialogs;
import org.amnok.ui.project.OpenProject;
import org.amnok.ui.session.Tasks;
import org.amnok.words.Messages;
import org.amnok.workspace.Workspace;
import org.amnok.workspace.share.OpenConflicts;
import org.amnok.workspace.share.ProjectUnion;
import org.amnok.workspace.share.ShareReport;

/// Takes what was done in the file of somebody with whom the open project is shared: tells what
/// comes before it does, and asks then what only a person can decide. On the FX thread.
final class UnionController {
    private final Dialogs dialogs;
    private final Tasks tasks;
    private final OpenQuestions questions;

    UnionController(Dialogs dialogs, Tasks tasks) {
        this.dialogs = dialogs;
        this.tasks = tasks;
        questions = new OpenQuestions(dialogs, tasks);
    }

    /// @param then runs when it is done, was left, or could not be
    void ask(ProjectUnion shared, Path file, OpenProject project, Runnable then) {
        var title = Messages.text("merge.merge_project");
        var name = String.valueOf(file.getFileName());
        var form = new SharedForm(heading(name), coming(shared, name), List.of(), (_, is) -> is);
        if (shared.coming().isEmpty() && shared.notes().isEmpty()) {
            dialogs.show(title, form);
            then.run();
        } else if (dialogs.ask(title, form, Messages.text("merge.merge"))) {
            take(shared, name, project, then);
        } else {
            MergeController.leave(project, then);
        }
    }

    private static String heading(String name) {
        return Messages.text("share.merge_heading", name);
    }

    private static List<String> coming(ProjectUnion shared, String name) {
        var lines = new ArrayList<String>();
        var all = shared.coming();
        if (all.isEmpty()) {
            lines.add(Messages.text("share.merge_nothing_new", name));
        } else {
            lines.add(Messages.text("share.merge_comes", sum(shared)));
            lines.addAll(ShareReport.byAuthor(all));
        }
        shared.notes().forEach(note -> lines.add(Messages.text("common.note_2", note)));
        lines.add(Messages.text("share.merged_as_shared", name));
        return lines;
    }

    private static int sum(ProjectUnion shared) {
        return shared.coming().values().stream().mapToInt(Integer::intValue).sum();
    }

    /// @param open what only a person can decide now
    private record Taken(ShareReport report, OpenConflicts open) {
        static Taken of(ProjectUnion shared, Workspace here, Progress progress) {
            return new Taken(shared.take(progress), OpenConflicts.of(here));
        }
    }

    private void take(ProjectUnion shared, String name, OpenProject project, Runnable then) {
        var here = project.session().workspace();
        project.work(
                        "merge.merging_the_other_project",
                        tasks,
                        progress -> Taken.of(shared, here, progress))
                .then(taken -> tell(taken, name, project, then))
                .cancelled(
                        () -> {
                            project.report(Messages.text("share.cancelled"));
                            then.run();
                        })
                .start(
                        problem -> {
                            dialogs.report(problem);
                            then.run();
                        });
    }

    private void tell(Taken taken, String name, OpenProject project, Runnable then) {
        var report = taken.report();
        project.report(Messages.text("share.merge_came", name, report.received().operations()));
        questions.ask(
                Messages.text("merge.merge_project"),
                heading(name),
                report.arrived(),
                taken.open(),
                project,
                () -> {});
        then.run();
    }
}
