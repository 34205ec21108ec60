package org.amnok.ui.release;

import org.amnok.domain.ProblemException;
import org.amnok.domain.project.Edit;
import org.amnok.ui.project.Dialogs;
import org.amnok.ui.project.OpenProject;
import org.amnok.words.Messages;

/// Makes and changes the release policies of a project.
public record PolicyController(Dialogs dialogs) {
    /// Asks for a policy and keeps it in the project; nothing in one that is read-only.
    public void make(OpenProject project) {
        if (project.session().isReadOnly()) {
            return;
        }
        var form =
                new PolicyForm(GateQuestion.policies(project.session().state().get().contents()));
        while (dialogs.ask(
                Messages.text("gate.release_policy"), form, Messages.text("gate.keep_policy"))) {
            try {
                keep(form, project);
                return;
            } catch (ProblemException e) {
                dialogs.report(e.problem());
            }
        }
    }

    private static void keep(PolicyForm form, OpenProject project) {
        var policy = form.policy();
        project.session()
                .perform(new Edit.Set(form.replaced().orElse(null), policy, "keep policy"));
        project.report(Messages.text("gate.the_policy_can_be_chosen_at", policy.name()));
    }
}
