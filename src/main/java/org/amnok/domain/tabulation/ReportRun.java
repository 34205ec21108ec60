package org.amnok.domain.tabulation;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A run of reports that one core works on, by their places in the list of rows.
record ReportRun(int from, int to) {
    /// Of fewer one core is as quick as two.
    private static final int WORTH_A_CORE = 20_000;

    /// As many reports as their days are asked for at once.
    private static final int BLOCK = 2048;

    /// As many as there are cores, of about one size; one when there are few reports.
    static Stream<ReportRun> of(Reports reports) {
        var all = reports.rows().length;
        var parts = Math.min(Runtime.getRuntime().availableProcessors(), 1 + all / WORTH_A_CORE);
        return IntStream.range(0, parts)
                .parallel()
                .mapToObj(
                        part ->
                                new ReportRun(
                                        (int) ((long) all * part / parts),
                                        (int) ((long) all * (part + 1) / parts)));
    }

    /// What is done with a report and its days.
    interface Taker {
        void take(int report, int earliest, int latest);
    }

    void forEach(Reports reports, Taker taker) {
        var rows = reports.rows();
        var earliest = new int[Math.min(BLOCK, to - from)];
        var latest = new int[earliest.length];
        for (int start = from; start < to; start += BLOCK) {
            var end = Math.min(to, start + BLOCK);
            reports.days(start, end, earliest, latest);
            for (int i = start; i < end; i++) {
                taker.take(rows[i], earliest[i - start], latest[i - start]);
            }
        }
    }
}
