package org.amnok.exchange.reading;

import java.util.List;
import org.amnok.exchange.cell.ValueOrders;

/// Counts which dates of a table begin with the day for certain, and which with the month.
final class DayOrders {
    private static final int MONTHS = 12;

    private int daysFirst;
    private int monthsFirst;
    private int unclear;

    /// @param numbers of a date's day and month, as they stand; empty for one of another form
    void take(List<Integer> numbers) {
        if (numbers.isEmpty() || numbers.getFirst().equals(numbers.getLast())) {
            return;
        }
        if (numbers.getFirst() > MONTHS) {
            daysFirst++;
        } else if (numbers.getLast() > MONTHS) {
            monthsFirst++;
        } else {
            unclear++;
        }
    }

    /// What is said of all dates of a column.
    void say(boolean isDayFirst, boolean isMonthFirst) {
        daysFirst += isDayFirst ? 1 : 0;
        monthsFirst += isMonthFirst ? 1 : 0;
    }

    void add(DayOrders others) {
        daysFirst += others.daysFirst;
        monthsFirst += others.monthsFirst;
        unclear += others.unclear;
    }

    boolean isEmpty() {
        return daysFirst + monthsFirst + unclear == 0;
    }

    /// True when there are dates that may begin with either.
    boolean isUnclear() {
        return unclear > 0;
    }

    /// The order of those that may begin with either, by the others; not found where these are none
    /// or of both.
    ValueOrders.Days found() {
        if (!isUnclear() || (daysFirst > 0) == (monthsFirst > 0)) {
            return ValueOrders.Days.FOUND_OUT;
        }
        return daysFirst > 0 ? ValueOrders.Days.DAY_FIRST : ValueOrders.Days.MONTH_FIRST;
    }
}
