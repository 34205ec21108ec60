package org.amnok.domain.tabulation;

import java.util.List;
import java.util.stream.IntStream;
import org.amnok.domain.date.DateSpan;
import org.jspecify.annotations.Nullable;

/// By days of the week, Monday first. What has no date comes last.
final class WeekdayAxis implements DatedAxis {
    private static final int DAYS = 7;

    /// 1 January 1970 was a Thursday.
    private static final int DAYS_AFTER_MONDAY = 3;

    private static final int[] ANY = IntStream.range(0, DAYS).toArray();
    private static final int[] UNDATED = {DAYS};

    /// Of the period, if there is one.
    private final int firstDay;

    private final int lastDay;

    /// @param period outside of which days do not count; null for none
    WeekdayAxis(@Nullable DateSpan period) {
        firstDay = period == null ? Integer.MIN_VALUE : (int) period.earliest().toEpochDay();
        lastDay = period == null ? Integer.MAX_VALUE : (int) period.latest().toEpochDay();
    }

    /// `1` for Monday to `7`, as ISO 8601 has them.
    @Override
    public List<String> keys() {
        return IntStream.rangeClosed(1, DAYS + 1)
                .mapToObj(day -> day > DAYS ? "" : Integer.toString(day))
                .toList();
    }

    @Override
    public int[] of(int row, int earliest, int latest) {
        if (latest == Reports.NO_DAY) {
            return UNDATED;
        }
        var from = Math.max(earliest, firstDay);
        var to = Math.min(latest, lastDay);
        var isWithin = from == earliest && to == latest;
        if (to - from >= DAYS - 1 && isWithin) {
            return ANY;
        }
        var days =
                IntStream.rangeClosed(from, Math.min(to, from + DAYS - 1)).map(WeekdayAxis::place);
        return IntStream.concat(isWithin ? IntStream.empty() : IntStream.of(BEYOND), days)
                .sorted()
                .toArray();
    }

    @Override
    public int ofDay(int day) {
        return day < firstDay || day > lastDay ? BEYOND : place(day);
    }

    private static int place(int day) {
        return Math.floorMod(day + DAYS_AFTER_MONDAY, DAYS);
    }
}
