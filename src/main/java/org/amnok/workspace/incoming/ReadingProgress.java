package org.amnok.workspace.incoming;

import org.amnok.domain.Progress;
import org.amnok.exchange.table.RecordTable;

/// Reports the watch now and then how far the reading is.
final class ReadingProgress {
    private static final int ROWS_BETWEEN_REPORTS = 500;
    private static final long STEPS = 1000;

    /// Less of a file than this is nothing to tell its length by.
    private static final double LEAST = 1e-9;

    private final ImportPlan plan;
    private final ImportTally tally;
    private final Progress watch;
    private int partsDone;
    private int untold;

    ReadingProgress(ImportPlan plan, ImportTally tally, Progress watch) {
        this.plan = plan;
        this.tally = tally;
        this.watch = watch;
    }

    void report(RecordTable table) {
        if (isTimeToTell()) {
            var share = table.share();
            var rows = tally.rows();
            var all =
                    share < 0 ? 0 : rows * plan.parts().size() / Math.max(LEAST, partsDone + share);
            watch.at(rows, Math.round(all), ImportJob.READING);
        }
    }

    void lookThrough(RecordTable table) {
        if (isTimeToTell()) {
            watch.at(Math.round(STEPS * table.share()), STEPS, ImportJob.LOOKING);
        }
    }

    private boolean isTimeToTell() {
        if (++untold < ROWS_BETWEEN_REPORTS) {
            return false;
        }
        untold = 0;
        watch.requireGoingOn();
        return true;
    }

    /// The rows to come are of the next part.
    void endPart() {
        partsDone++;
    }
}
