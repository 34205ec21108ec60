package org.amnok.domain.tabulation;

import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A run of reports that one core works on, by their places in the list of rows.
record ReportRun(int from, int to) {
    /// Of fewer one core is as quick as two.
    private static final int WORTH_A_CORE = 20_000;

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

    /// Reads them one block after the other into the same room.
    void forEach(Reports reports, Consumer<ReportBlock> taker) {
        var block = new ReportBlock(reports, to - from);
        for (int start = from; start < to; start += block.size()) {
            block.read(start, to);
            taker.accept(block);
        }
    }
}
