package org.amnok.ui;

import org.amnok.domain.Edit;
import org.amnok.domain.ProblemException;
import org.amnok.ui.release.GateQuestion;
import org.amnok.ui.release.PolicyForm;

/// Makes and changes the release policies of a project.
final class PolicyDesk {
    private final Dialogs dialogs;

    PolicyDesk(Dialogs dialogs) {
        this.dialogs = dialogs;
    }

    void make(OpenProject project) {
        var form =
                new PolicyForm(GateQuestion.policies(project.session().state().get().contents()));
        while (dialogs.ask("Release policy", form, "Keep policy")) {
            try {
                keep(form, project);
                return;
            } catch (ProblemException e) {
                dialogs.tell(e.problem());
            }
        }
    }

    private static void keep(PolicyForm form, OpenProject project) {
        var policy = form.policy();
        project.session()
                .perform(new Edit.Set(form.replaced().orElse(null), policy, "keep policy"));
        project.tell("The policy " + policy.name() + " can be chosen at the next release.");
    }
}
