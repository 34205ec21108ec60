package org.amnok.domain.tabulation;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.amnok.domain.codelist.CountClass;
import org.amnok.domain.project.CountTally;

/// Sums of what was counted in the reports of each cell. Reports of one event are counted once.
record CountSpans(Reports reports, CellValues found) {
    /// Empty when nobody asked, or nothing was counted.
    Map<CountClass, CountSpan> of(int cell) {
        if (!found.isWanted()) {
            return Map.of();
        }
        var certain = CountTally.rated();
        var possible = CountTally.rated();
        found.of(
                cell,
                (report, isCertain) -> {
                    add(possible, report);
                    if (isCertain) {
                        add(certain, report);
                    }
                });
        var least = certain.total().byClass();
        var spans = new EnumMap<CountClass, CountSpan>(CountClass.class);
        possible.total()
                .byClass()
                .forEach(
                        (counted, sum) -> {
                            var sure = least.get(counted);
                            var from = sure == null ? 0 : sure.min();
                            var best = sure == null || sure.best() == null ? from : sure.best();
                            spans.put(counted, new CountSpan(from, best, sum.max()));
                        });
        return spans;
    }

    private void add(CountTally tally, int report) {
        var counts = reports.counts(reports.countsId(report));
        var event = reports.event(report);
        if (event == Reports.OWN) {
            tally.add(counts, 1);
        } else {
            tally.addSame(new UUID(0, event), counts);
        }
    }
}
