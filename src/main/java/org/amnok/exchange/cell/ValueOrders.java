package org.amnok.exchange.cell;

import org.amnok.domain.Coded;

/// In which order values of a file are written where the values alone do not say.
///
/// @param coordinates of two plain numbers in one cell
/// @param days of dates like 5/11/2025
/// @param hasDayNumbers true when numbers like 45974 are a spreadsheet's days
public record ValueOrders(Coordinates coordinates, Days days, boolean hasDayNumbers) {
    /// Nothing is known: see [org.amnok.exchange.reading.ValueSurvey].
    public static final ValueOrders FOUND_OUT =
            new ValueOrders(Coordinates.FOUND_OUT, Days.FOUND_OUT, false);

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

    public ValueOrders with(Coordinates order) {
        return new ValueOrders(order, days, hasDayNumbers);
    }

    public ValueOrders with(Days order) {
        return new ValueOrders(coordinates, order, hasDayNumbers);
    }

    public ValueOrders withDayNumbers() {
        return new ValueOrders(coordinates, days, true);
    }
}
