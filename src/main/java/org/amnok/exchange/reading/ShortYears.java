package org.amnok.exchange.reading;

import java.util.IntSummaryStatistics;
import java.util.List;
import org.amnok.exchange.cell.ValueOrders;

/// Finds out which number is the year in a table's dates like 13.11.25: where either may be, the
/// one that stays the same or changes by one, and the other does not.
final class ShortYears {
    private final IntSummaryStatistics first = new IntSummaryStatistics();
    private final IntSummaryStatistics last = new IntSummaryStatistics();
    private boolean mayBeFirst = true;
    private boolean mayBeLast = true;
    private String example = "";

    /// @param numbers of the date
    void take(List<Integer> numbers, String date) {
        first.accept(numbers.getFirst());
        last.accept(numbers.getLast());
        mayBeFirst &= isDay(numbers.get(1), numbers.getLast());
        mayBeLast &=
                isDay(numbers.get(1), numbers.getFirst())
                        || isDay(numbers.getFirst(), numbers.get(1));
        example = date;
    }

    /// One of the dates.
    String example() {
        return example;
    }

    boolean isUnclear() {
        return first.getCount() > 0 && found() == ValueOrders.ShortYears.UNKNOWN;
    }

    ValueOrders.ShortYears found() {
        if (first.getCount() == 0 || !mayBeFirst && !mayBeLast) {
            return ValueOrders.ShortYears.UNKNOWN;
        }
        if (mayBeFirst != mayBeLast) {
            return mayBeLast ? ValueOrders.ShortYears.LAST : ValueOrders.ShortYears.FIRST;
        }
        if (isYear(first) == isYear(last)) {
            return ValueOrders.ShortYears.UNKNOWN;
        }
        return isYear(last) ? ValueOrders.ShortYears.LAST : ValueOrders.ShortYears.FIRST;
    }

    private static boolean isDay(int month, int day) {
        return month >= 1 && month <= 12 && day >= 1 && day <= 31;
    }

    private static boolean isYear(IntSummaryStatistics numbers) {
        return numbers.getMax() - numbers.getMin() <= 1;
    }
}
