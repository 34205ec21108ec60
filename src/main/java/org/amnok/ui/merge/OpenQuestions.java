package org.amnok.ui.merge;

import java.util.List;
import org.amnok.ui.history.RecordNames;
import org.amnok.ui.project.Dialogs;
import org.amnok.ui.project.OpenProject;
import org.amnok.ui.session.Tasks;
import org.amnok.words.Messages;
import org.amnok.workspace.share.OpenConflicts;

/// Asks what only a person can decide of a shared project, below what sharing or merging did. On
/// the FX thread.
public record OpenQuestions(Dialogs dialogs, Tasks tasks) {
    /// Tells what was done, and asks what is open then.
    ///
    /// @param title of the window
    /// @param lines of the report; none when nothing was done now
    /// @param then runs when it was answered or left
    public void ask(
            String title,
            String heading,
            List<String> lines,
            OpenConflicts open,
            OpenProject project,
            Runnable then) {
        var names = new RecordNames(project.session());
        var form = new SharedForm(heading, lines, open.conflicts(), names::of);
        if (open.conflicts().isEmpty()) {
            dialogs.show(title, form);
            then.run();
        } else if (dialogs.ask(
                title,
                form,
                () -> tasks.later(form.choices::takeFocus),
                Messages.text("share.answer"))) {
            var decisions = form.choices.decisions();
            tasks.work(() -> open.answer(decisions))
                    .then(
                            count -> {
                                project.report(Messages.text("share.answered", count));
                                if (count < decisions.size()) {
                                    ask(title, heading, List.of(), open, project, then);
                                } else {
                                    then.run();
                                }
                            })
                    .start(dialogs::report);
        } else {
            then.run();
        }
    }
}
