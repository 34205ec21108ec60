package org.amnok.exchange.cell;

import org.amnok.domain.Coded;

/// In which order values of a file are written where the values alone do not say.
///
/// @param coordinates of two plain numbers in one cell
/// @param days of dates like 5/11/2025
/// @param shortYears of dates like 13.11.25
/// @param hasDayNumbers true when numbers like 45974 are a spreadsheet's days
public record ValueOrders(
        Coordinates coordinates, Days days, ShortYears shortYears, boolean hasDayNumbers) {
    /// Nothing is known: see [org.amnok.exchange.reading.ValueSurvey].
    public static final ValueOrders FOUND_OUT =
            new ValueOrders(Coordinates.FOUND_OUT, Days.FOUND_OUT, ShortYears.UNKNOWN, false);

    public enum Coordinates implements Coded {
        /// By the values of the whole file.
        FOUND_OUT,
        LATITUDE_FIRST,
        LONGITUDE_FIRST;
    }

    public enum Days implements Coded {
        /// By the values of the whole file.
        FOUND_OUT,
        DAY_FIRST,
        MONTH_FIRST;
    }

    /// Where a year of two digits stands.
    public enum ShortYears {
        UNKNOWN,
        FIRST,
        LAST
    }

    public ValueOrders with(Coordinates order) {
        return new ValueOrders(order, days, shortYears, hasDayNumbers);
    }

    public ValueOrders with(Days order) {
        return new ValueOrders(coordinates, order, shortYears, hasDayNumbers);
    }

    public ValueOrders with(ShortYears place) {
        return new ValueOrders(coordinates, days, place, hasDayNumbers);
    }

    public ValueOrders withDayNumbers() {
        return new ValueOrders(coordinates, days, shortYears, true);
    }
}
