package org.amnok.ui.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.amnok.domain.Certainty;
import org.amnok.domain.codelist.Family;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.filter.Criterion;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.exchange.parquet.FolderDays;
import org.amnok.exchange.parquet.ReportFolder;
import org.amnok.exchange.parquet.Stop;
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
        var affordable = DateBars.affordable(width, extent);
        var found = folder.histogram(filter, unit(affordable), stop);
        var dated = found.stream().mapToInt(FolderDays::reports).sum();
        var undated = Math.toIntExact(folder.count(filter, stop)) - dated;
        return new TimelineContents(
                List.of(), dated, undated, extent, affordable, bars(found, extent, affordable));
    }

    /// How many lie in a window of the timeline.
    static DateCertainty in(ReportFolder folder, SightingFilter rest, DateSpan days, Stop stop) {
        var certain = rest.with(new Criterion.During(days, Certainty.CERTAIN));
        var possible = rest.with(new Criterion.During(days, Certainty.POSSIBLE));
        return new DateCertainty(
                Math.toIntExact(folder.count(certain, stop)),
                Math.toIntExact(folder.count(possible, stop)));
    }

    private static ChronoUnit unit(TimeStep width) {
        return switch (width) {
            case DAY -> ChronoUnit.DAYS;
            case WEEK -> ChronoUnit.WEEKS;
            case MONTH -> ChronoUnit.MONTHS;
            case YEAR -> ChronoUnit.YEARS;
        };
    }

    private static Map<Family, List<DateBar>> bars(
            List<FolderDays> found, DateSpan extent, TimeStep width) {
        var bars = new EnumMap<Family, List<DateBar>>(Family.class);
        for (var family : Family.values()) {
            var its = found.stream().filter(each -> each.kind().family() == family).toList();
            bars.put(
                    family,
                    bars(
                            its,
                            extent,
                            width,
                            (int) width.between(extent.earliest(), extent.latest()) + 1));
        }
        return bars;
    }

    private static List<DateBar> bars(
            List<FolderDays> found, DateSpan extent, TimeStep width, int size) {
        var certain = new int[size];
        var change = new int[size + 1];
        for (var each : found) {
            var from = bar(each.first(), extent, width);
            var to = bar(each.last(), extent, width);
            if (from == to && from >= 0 && from < size) {
                certain[(int) from] += each.reports();
            }
            if (from < size && to >= 0) {
                change[(int) Math.max(0, from)] += each.reports();
                change[(int) Math.min(size - 1, to) + 1] -= each.reports();
            }
        }
        var bars = new ArrayList<DateBar>();
        var possible = 0;
        for (var i = 0; i < size; i++) {
            possible += change[i];
            var days = width.around(width.plus(width.start(extent.earliest()), i));
            bars.add(new DateBar(days, new DateCertainty(certain[i], possible)));
        }
        return bars;
    }

    private static long bar(LocalDate day, DateSpan extent, TimeStep width) {
        return width.between(extent.earliest(), day);
    }
}
