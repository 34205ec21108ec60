package org.amnok.exchange.feature;

import java.math.BigDecimal;

/// Numbers as cells of a table.
public final class Numbers {
    private static final double LARGEST_WHOLE = 1e15;

    private Numbers() {}

    /// Whole numbers without a point: a column of counts is one in whatever type it is kept.
    public static String text(double number) {
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            return "";
        }
        if (number == Math.rint(number) && Math.abs(number) < LARGEST_WHOLE) {
            return Long.toString((long) number);
        }
        return BigDecimal.valueOf(number).toPlainString();
    }
}
