package org.amnok.domain.tabulation;

/// Some reports that are asked for at once, column by column, with their days. Used by one thread.
final class ReportBlock {
    private static final int MOST = 2048;

    private final Reports reports;
    private final int[] earliest;
    private final int[] latest;
    private int from;
    private int size;

    /// @param most that are read at once, if they are fewer than usual
    ReportBlock(Reports reports, int most) {
        this.reports = reports;
        earliest = new int[size(most)];
        latest = new int[earliest.length];
    }

    /// How many of some reports a block has room for.
    static int size(int reports) {
        return Math.min(MOST, reports);
    }

    /// Reads as many as there is room for.
    ///
    /// @param start and end: of places in [Reports#rows()]; the last one is not included
    void read(int start, int end) {
        from = start;
        size = Math.min(earliest.length, end - start);
        reports.days(from, from + size, earliest, latest);
    }

    Reports reports() {
        return reports;
    }

    int size() {
        return size;
    }

    /// The place of the first in [Reports#rows()].
    int from() {
        return from;
    }

    int to() {
        return from + size;
    }

    int report(int i) {
        return reports.rows()[from + i];
    }

    int earliest(int i) {
        return earliest[i];
    }

    /// [Reports#NO_DAY] for what has no date.
    int latest(int i) {
        return latest[i];
    }
}
