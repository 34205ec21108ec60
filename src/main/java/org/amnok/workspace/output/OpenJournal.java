package org.amnok.workspace.output;

import java.util.concurrent.CompletionException;
import org.amnok.domain.ProblemException;
import org.amnok.domain.record.ReleaseRecord;
import org.amnok.workspace.Workspace;

/// The log of releases of a project that is open. Where it is open read-only, another instance may
/// have it open for writing: then it is entered beside that.
record OpenJournal(Workspace workspace) implements ReleaseJournal {
    @Override
    public void enter(ReleaseRecord release) {
        if (workspace.state().readOnly()) {
            beside().enter(release);
            return;
        }
        try {
            workspace.log(release).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof ProblemException problem) {
                throw ReleaseLog.refused(problem);
            }
            throw e;
        }
    }

    @Override
    public void enterOutcome(ReleaseRecord release, String outcome) {
        beside().enterOutcome(release, outcome);
    }

    private ReleaseLog beside() {
        return new ReleaseLog(workspace.state().file(), workspace.author());
    }
}
