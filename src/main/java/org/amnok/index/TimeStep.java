package org.amnok.index;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.amnok.domain.date.DateSpan;
import org.amnok.words.Messages;

/// How much time one bar of a timeline stands for.
public enum TimeStep {
    DAY(ChronoUnit.DAYS),
    /// From Monday to Sunday.
    WEEK(ChronoUnit.WEEKS),
    MONTH(ChronoUnit.MONTHS),
    YEAR(ChronoUnit.YEARS);

    private static final double SECONDS_PER_DAY = 86_400;

    private final ChronoUnit unit;

    TimeStep(ChronoUnit unit) {
        this.unit = unit;
    }

    public ChronoUnit unit() {
        return unit;
    }

    /// What the choice is called: "Months".
    public String label() {
        return Messages.word("codes.bar", this);
    }

    /// Days of a bar, on average.
    public double days() {
        return unit.getDuration().toSeconds() / SECONDS_PER_DAY;
    }

    /// The first day of the bar that a day lies in.
    public LocalDate start(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    /// A day moved by a number of bars: later, earlier when negative.
    public LocalDate plus(LocalDate day, long bars) {
        return day.plus(bars, unit);
    }

    /// How many bars later the bar of another day is; negative when it is earlier.
    public long between(LocalDate day, LocalDate other) {
        return unit.between(start(day), start(other));
    }

    /// The days of the bar that a day lies in.
    public DateSpan around(LocalDate day) {
        var start = start(day);
        return new DateSpan(start, plus(start, 1).minusDays(1));
    }

    /// How many bars a window has that nobody has drawn yet: a week, four weeks, a year.
    public int usualWindow() {
        return switch (this) {
            case DAY -> 7;
            case WEEK -> 4;
            case MONTH -> 12;
            case YEAR -> 1;
        };
    }

    /// The next wider one; the widest stays.
    public TimeStep wider() {
        return values()[Math.min(ordinal() + 1, values().length - 1)];
    }
}
