package org.amnok.workspace;

import java.util.concurrent.CancellationException;
import org.amnok.exchange.RecordTable;

/// Tells the watch now and then how far the reading is.
final class ImportProgress {
    private static final int ROWS_BETWEEN_REPORTS = 500;

    private final ImportPlan plan;
    private final ImportTally tally;
    private final ImportWatch watch;
    private int partsDone;
    private int untold;

    ImportProgress(ImportPlan plan, ImportTally tally, ImportWatch watch) {
        this.plan = plan;
        this.tally = tally;
        this.watch = watch;
    }

    void tell(RecordTable table) {
        if (isTimeToTell()) {
            var share = table.share();
            watch.at(tally.rows(), share < 0 ? share : (partsDone + share) / plan.parts().size());
        }
    }

    void lookThrough(RecordTable table) {
        if (isTimeToTell()) {
            watch.lookingThrough(table.share());
        }
    }

    private boolean isTimeToTell() {
        if (++untold < ROWS_BETWEEN_REPORTS) {
            return false;
        }
        untold = 0;
        requireGoingOn(watch);
        return true;
    }

    /// The rows to come are of the next part.
    void endPart() {
        partsDone++;
    }

    /// @throws CancellationException when the watch ends the work
    static void requireGoingOn(ImportWatch watch) {
        if (watch.isCancelled()) {
            throw new CancellationException();
        }
    }
}
