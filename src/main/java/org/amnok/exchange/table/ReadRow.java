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
    /// @param place line or record, and the column when it is one cell that cannot be read
    /// @param cause what is wrong and what to do, without file, line and column
    record Rejected(RecordRow row, RowPlace place, Problem cause) implements ReadRow {
        /// What is wrong, with file, line or record, and column.
        public Problem problem() {
            return place.found(cause);
        }

        /// The column that cannot be read, as the file calls it; empty when it is the whole row.
        public String column() {
            return place.column();
        }
    }
}
