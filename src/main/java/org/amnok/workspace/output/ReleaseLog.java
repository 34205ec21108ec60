package org.amnok.workspace.output;

import java.nio.file.Path;
import java.time.Instant;
import org.amnok.domain.ProblemException;
import org.amnok.domain.project.Signature;
import org.amnok.domain.record.ReleaseRecord;
import org.amnok.store.ProjectStore;
import org.amnok.store.ProjectStore.Access;
import org.amnok.store.SharedHistory;
import org.amnok.store.sqlite.ProjectInUseException;

/// Writes releases into the history of a project that is not open for writing here: for a moment,
/// also while a window has it open.
///
/// @param author the name that it is signed with; empty for none
public record ReleaseLog(Path project, String author) implements ReleaseJournal {
    @Override
    public void enter(ReleaseRecord release) {
        try {
            log(release, "");
        } catch (ProblemException e) {
            throw refused(e);
        }
    }

    @Override
    public void enterOutcome(ReleaseRecord release, String outcome) {
        try {
            log(release, outcome);
        } catch (ProblemException e) {
            // The release was entered; that it did not get into its place is reported to the
            // person.
        }
    }

    private void log(ReleaseRecord release, String outcome) {
        var signature = new Signature(author, Instant.now(), Signature.Turn.DONE);
        try (var store = ProjectStore.open(project, Access.READ_WRITE)) {
            store.log(release, outcome, signature);
        } catch (ProjectInUseException e) {
            if (e.isUnderAnotherName()) {
                throw e;
            }
            SharedHistory.log(project, release, outcome, signature);
        }
    }

    /// Why nothing leaves.
    static ProblemException refused(ProblemException why) {
        return ProblemException.ofPlace(
                        why.problem().where(),
                        "workspace.the_release_cannot_be_written",
                        "workspace.let_the_project_be_written_to",
                        why.problem().what())
                .because(why);
    }
}
