package org.amnok.domain.tabulation;

/// Rows or columns that follow from days.
sealed interface DatedAxis extends Axis permits DayAxis, WeekdayAxis {
    /// Where one day belongs: days since 1970. [#BEYOND] when the table has no place for it.
    int ofDay(int day);

    @Override
    default boolean keepsEmpty() {
        return true;
    }
}
