package org.amnok.exchange;

import org.amnok.domain.Problem;
import org.amnok.domain.Sighting;

/// A record that was read: the sighting it tells of, or why there is none.
public sealed interface ReadRow {
    /// The record as it stands in the file.
    RecordRow row();

    record Accepted(RecordRow row, Sighting sighting) implements ReadRow {}

    /// Kept as it was, so that it can be mended.
    ///
    /// @param problem with file, line or record, and column
    record Rejected(RecordRow row, Problem problem) implements ReadRow {}
}
