package org.amnok.domain.tabulation;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.amnok.domain.ProblemException;
import org.amnok.domain.date.DateSpan;
import org.jspecify.annotations.Nullable;

/// By months, quarters or years. What has no date comes last, and so does what is open on both
/// sides where nothing else has a date.
final class DayAxis implements DatedAxis {
    /// More are not read by anybody.
    private static final int MOST_STEPS = 1_200;

    private final Dimension dimension;
    private final List<String> keys = new ArrayList<>();
    private final int firstDay;

    /// The step of each day from the first on.
    private final int[] stepOfDay;

    private final int[][] single;

    /// @param days that the table is of; null when no report has a date
    /// @throws ProblemException when the days are too many for steps of this length
    DayAxis(Dimension dimension, @Nullable DateSpan days) {
        this.dimension = dimension;
        if (days == null) {
            firstDay = 0;
            stepOfDay = new int[0];
        } else {
            firstDay = (int) days.earliest().toEpochDay();
            stepOfDay = steps(days);
        }
        keys.add("");
        single = new int[keys.size()][];
        Arrays.setAll(single, step -> new int[] {step});
    }

    private int[] steps(DateSpan days) {
        var length = days.latest().toEpochDay() - firstDay + 1;
        var most = LocalDate.ofEpochDay(firstDay).plusYears(MOST_STEPS);
        if (days.latest().isAfter(most)) {
            throw tooMany();
        }
        var steps = new int[(int) length];
        var day = days.earliest();
        for (int from = 0; from < steps.length; ) {
            if (keys.size() == MOST_STEPS) {
                throw tooMany();
            }
            var next = next(day);
            var to = (int) Math.min(steps.length, next.toEpochDay() - firstDay);
            Arrays.fill(steps, from, to, keys.size());
            keys.add(dimension.step(day));
            day = next;
            from = to;
        }
        return steps;
    }

    private static ProblemException tooMany() {
        return ProblemException.ofTexts(
                "counts.too_many_columns", "counts.choose_longer_steps", MOST_STEPS);
    }

    private LocalDate next(LocalDate day) {
        return switch (dimension) {
            case MONTH -> day.withDayOfMonth(1).plusMonths(1);
            case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1).plusMonths(3);
            default -> day.withDayOfYear(1).plusYears(1);
        };
    }

    @Override
    public List<String> keys() {
        return List.copyOf(keys);
    }

    @Override
    public int[] of(int row, int earliest, int latest) {
        if (latest == Reports.NO_DAY || stepOfDay.length == 0) {
            return single[single.length - 1];
        }
        var end = firstDay + stepOfDay.length;
        if (latest < firstDay || earliest >= end) {
            return new int[] {BEYOND};
        }
        var from = stepOfDay[Math.max(earliest, firstDay) - firstDay];
        var to = stepOfDay[Math.min(latest, end - 1) - firstDay];
        var isWithin = earliest >= firstDay && latest < end;
        return from == to && isWithin ? single[from] : range(from, to, isWithin ? 0 : 1);
    }

    @Override
    public void places(ReportBlock block, int[] places) {
        var steps = stepOfDay;
        var undated = single.length - 1;
        for (int i = 0; i < block.size(); i++) {
            var latest = block.latest(i);
            var first = block.earliest(i) - firstDay;
            var last = latest - firstDay;
            if (latest == Reports.NO_DAY || steps.length == 0) {
                places[i] = undated;
            } else if (first < 0 || last >= steps.length || last < first) {
                places[i] = Axis.only(of(block.report(i), block.earliest(i), latest));
            } else {
                var step = steps[first];
                places[i] = step == steps[last] ? step : Reports.SEVERAL;
            }
        }
    }

    @Override
    public int ofDay(int day) {
        var after = day - firstDay;
        return after < 0 || after >= stepOfDay.length ? BEYOND : stepOfDay[after];
    }

    private static int[] range(int from, int to, int beyond) {
        var places = new int[to - from + 1 + beyond];
        for (int i = 0; i < places.length; i++) {
            places[i] = i < beyond ? BEYOND : from + i - beyond;
        }
        return places;
    }
}
