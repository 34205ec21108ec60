package org.amnok.ui.timeline;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.amnok.domain.codelist.Family;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.tabulation.Interval;
import org.amnok.exchange.parquet.FolderDays;
import org.amnok.exchange.parquet.ReportFolder;
import org.amnok.exchange.parquet.Stop;
import org.amnok.index.DateHistogram;
import org.amnok.index.DateTally;
import org.amnok.index.TimeStep;

/// What the timeline shows of a folder of reports: bars, never single reports.
final class FolderTimeline {
    private FolderTimeline() {}

    /// @param filter without dates
    static TimelineContents of(
            ReportFolder folder, SightingFilter filter, TimeStep width, Stop stop) {
        var extent =
                folder.days(stop)
                        .map(TimelineContents::roomy)
                        .orElse(TimelineContents.EMPTY.extent());
        var affordable = TimelineContents.affordable(width, extent);
        var found = folder.histogram(filter, affordable.unit(), stop);
        var dated = found.stream().mapToInt(FolderDays::reports).sum();
        var undated = Math.toIntExact(folder.count(filter, stop)) - dated;
        return new TimelineContents(
                List.of(), dated, undated, extent, affordable, bars(found, extent, affordable));
    }

    /// How many lie in a window of the timeline.
    static Interval in(ReportFolder folder, SightingFilter rest, DateSpan days, Stop stop) {
        return TimelineContents.in(days, rest, each -> Math.toIntExact(folder.count(each, stop)));
    }

    private static Map<Family, List<DateHistogram.Bar>> bars(
            List<FolderDays> found, DateSpan extent, TimeStep width) {
        var bars = new EnumMap<Family, List<DateHistogram.Bar>>(Family.class);
        for (var family : Family.values()) {
            var tally = new DateTally(width, extent);
            for (var each : found) {
                if (each.kind().family() == family) {
                    tally.count(day(each.first()), day(each.last()), each.reports());
                }
            }
            bars.put(family, tally.histogram().bars());
        }
        return bars;
    }

    private static int day(LocalDate date) {
        return Math.toIntExact(date.toEpochDay());
    }
}
