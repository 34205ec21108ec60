package org.amnok.workspace.output;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.domain.record.ReleaseRecord;
import org.amnok.release.Outbox;
import org.amnok.workspace.Workspace;

/// The log of releases of a project: what leaves is in it before it is a file under its name.
public interface ReleaseJournal {
    /// That of an open project. It waits for the disk: not for the FX thread.
    static ReleaseJournal of(Workspace workspace) {
        return new OpenJournal(workspace);
    }

    /// Enters a release that is about to leave; when this returns, it is on disk.
    ///
    /// @throws ProblemException when it cannot be entered: then it must not leave
    void enter(ReleaseRecord release);

    /// Enters what became of a release that was entered and did not get into its place. Best
    /// effort: why it did not is reported anyway.
    void enterOutcome(ReleaseRecord release, String outcome);

    /// Enters all of some releases.
    ///
    /// @throws ProblemException when one cannot be entered: then none must leave
    default void enterAll(List<ReleaseRecord> releases) {
        for (int i = 0; i < releases.size(); i++) {
            try {
                enter(releases.get(i));
            } catch (ProblemException e) {
                releases.subList(0, i).forEach(each -> enterOutcome(each, e));
                throw e;
            }
        }
    }

    /// Lets releases leave that were entered.
    ///
    /// @param leaving moves them into their places
    /// @throws ProblemException when it does; the log says so
    default void send(List<ReleaseRecord> entered, Runnable leaving) {
        try {
            leaving.run();
        } catch (ProblemException e) {
            entered.forEach(each -> enterOutcome(each, e));
            throw e;
        }
    }

    /// Enters releases and lets them leave; what cannot be entered leaves only if it may.
    ///
    /// @param summaries writes what is wanted beside the outputs; told whether they are entered: if
    ///   not, it must say so
    /// @param mayBeUnlogged asked with the reason why they cannot be entered
    /// @return true when they are entered
    /// @throws ProblemException when they do not leave
    default boolean leave(
            List<ReleaseRecord> releases,
            Consumer<Boolean> summaries,
            Outbox outbox,
            Predicate<Problem> mayBeUnlogged) {
        try {
            enterAll(releases);
        } catch (ProblemException e) {
            if (!mayBeUnlogged.test(e.problem())) {
                throw e;
            }
            summaries.accept(false);
            outbox.send();
            return false;
        }
        send(
                releases,
                () -> {
                    summaries.accept(true);
                    outbox.send();
                });
        return true;
    }

    private void enterOutcome(ReleaseRecord release, ProblemException why) {
        enterOutcome(release, "not written: " + why.problem().what());
    }
}
