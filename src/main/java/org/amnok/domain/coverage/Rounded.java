package org.amnok.domain.coverage;

/// Lengths and shares of banks in whole numbers, as a person reads them.
public final class Rounded {
    private Rounded() {}

    /// "<1" for what rounds to nothing but is not none.
    ///
    /// @param isAny false for none
    public static String text(boolean isAny, long whole) {
        return whole == 0 && isAny ? "<1" : Long.toString(whole);
    }

    /// Whole kilometres; "<1" for less than half of one that is not none.
    public static String kilometres(long metres) {
        return text(metres > 0, Math.round(metres / 1000.0));
    }
}
