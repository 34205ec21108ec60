package org.amnok.workspace;

import java.nio.file.Path;
import org.amnok.domain.ReleaseRecord;

/// The outputs of a release that were written and wait in its outbox, or are in their places.
public interface ReleaseOutputs {
    /// What the log keeps of an output. Reads it.
    ReleaseRecord record(Path output);

    /// Writes the summary beside an output.
    ///
    /// @throws org.amnok.domain.ProblemException when it cannot be written or holds what must not
    ///   leave
    void writeSummary(Path output, ReleaseRecord record);

    /// The same of a release that is not in the history.
    void writeUnloggedSummary(Path output, ReleaseRecord record);
}
