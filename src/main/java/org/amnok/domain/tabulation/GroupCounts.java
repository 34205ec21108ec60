package org.amnok.domain.tabulation;

/// How many groups the reports of each cell make: those of one origin, or of one event, count once.
record GroupCounts(CellValues found) {
    Interval of(int cell) {
        if (!found.isWanted()) {
            return Interval.NONE;
        }
        var run = new Run();
        found.of(cell, run);
        return new Interval(run.certain, run.possible);
    }

    /// Of each group, possible ones come before certain ones.
    private static final class Run implements CellValues.Taker {
        private int certain;
        private int possible;
        private int last;
        private boolean isLastCertain;

        @Override
        public void take(int value, boolean isCertain) {
            if (possible == 0 || value != last) {
                possible++;
                isLastCertain = false;
            }
            if (isCertain && !isLastCertain) {
                certain++;
                isLastCertain = true;
            }
            last = value;
        }
    }
}
