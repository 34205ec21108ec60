package org.amnok.workspace.incoming;

import java.util.function.Consumer;
import java.util.function.Function;
import org.amnok.exchange.table.ReadRow;
import org.amnok.exchange.table.RecordTable;

/// What becomes of the rows of an import.
final class DecidedRows {
    private final ImportEvidence evidence;
    private final Function<RecordTable, Consumer<ReadRow.Rejected>> rejected;
    private Consumer<ReadRow.Rejected> takeRejected = row -> {};

    /// @param rejected for each table what takes its rows that are not brought in
    DecidedRows(
            ImportEvidence evidence, Function<RecordTable, Consumer<ReadRow.Rejected>> rejected) {
        this.evidence = evidence;
        this.rejected = rejected;
    }

    /// The rows to come are those of a table.
    void begin(RecordTable table) {
        takeRejected = rejected.apply(table);
    }

    /// At once or when some more were read.
    ///
    /// @param isFresh true for a sighting that the project does not have
    void take(ImportPlan.Part part, ReadRow row, boolean isFresh) {
        evidence.take(part, row, isFresh);
    }

    /// A row is not brought in.
    ///
    /// @param row with the reason
    void leave(ReadRow.Rejected row) {
        takeRejected.accept(row);
    }
}
