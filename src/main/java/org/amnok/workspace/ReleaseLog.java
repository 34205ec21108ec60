package org.amnok.workspace;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.domain.ReleaseRecord;
import org.amnok.domain.Signature;
import org.amnok.store.ProjectStore;
import org.amnok.store.ProjectStore.Access;

/// Writes releases into the history of projects that are not open, for commands.
public final class ReleaseLog {
    private ReleaseLog() {}

    /// Opens the project for a moment.
    ///
    /// @return why it could not be written down: another has the project open, or it is read-only;
    ///   empty when it was
    public static Optional<Problem> append(Path project, ReleaseRecord release, String author) {
        try (var store = ProjectStore.open(project, Access.READ_WRITE)) {
            store.log(release, new Signature(author, Instant.now(), Signature.Turn.DONE));
            return Optional.empty();
        } catch (ProblemException e) {
            return Optional.of(e.problem());
        }
    }
}
