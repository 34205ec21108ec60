package org.amnok.exchange.table;

import org.amnok.domain.Problem;
import org.amnok.domain.record.Sighting;

/// A record that was read: the sighting it describes, or why there is none.
public sealed interface ReadRow {
    /// The record as it stands in the file.
    RecordRow row();

    record Accepted(RecordRow row, Sighting sighting) implements ReadRow {}

    /// Kept as it was, so that it can be mended.
    ///
    /// @param problem with file, line or record, and column
    record Rejected(RecordRow row, Problem problem) implements ReadRow {
        private static final String COLUMN = ", column ";

        /// The column that cannot be read, as the file calls it; empty when it is the whole row.
        public String column() {
            var at = problem.where().lastIndexOf(COLUMN);
            return at < 0 ? "" : problem.where().substring(at + COLUMN.length());
        }
    }
}
