package org.amnok.ui;

import org.amnok.domain.Edit;
import org.amnok.domain.ProblemException;
import org.amnok.ui.release.PolicyForm;

/// Makes and changes the release policies of a project.
final class PolicyDesk {
    private final Dialogs dialogs;

    PolicyDesk(Dialogs dialogs) {
        this.dialogs = dialogs;
    }

    void make(Workbench bench) {
        var form = new PolicyForm(GateDesk.policies(bench.session().state().get().contents()));
        while (dialogs.ask("Release policy", form, "Keep policy")) {
            try {
                keep(form, bench);
                return;
            } catch (ProblemException e) {
                dialogs.tell(e.problem());
            }
        }
    }

    private static void keep(PolicyForm form, Workbench bench) {
        var policy = form.policy();
        bench.session().perform(new Edit.Set(form.replaced().orElse(null), policy, "keep policy"));
        bench.tell("The policy " + policy.name() + " can be chosen at the next release.");
    }
}
