package org.amnok.domain.date;

import java.time.DateTimeException;
import java.time.LocalDate;

/// Days as ISO 8601 writes them, `2025-11-13`, which is how nearly every table has them: known
/// without the patterns for all that a date may be.
public final class IsoDay {
    private static final String FORM = "0000-00-00";

    private IsoDay() {}

    /// True for digits and hyphens in these places, be there such a day or not.
    public static boolean isWritten(String text) {
        if (text.length() != FORM.length()) {
            return false;
        }
        for (int i = 0; i < FORM.length(); i++) {
            var c = text.charAt(i);
            if (FORM.charAt(i) == '-' ? c != '-' : c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }

    /// The day that is written.
    ///
    /// @param written as [#isWritten] says
    /// @throws DateTimeException when there is no such day
    public static LocalDate of(String written) {
        return LocalDate.of(
                Integer.parseInt(written, 0, 4, 10),
                Integer.parseInt(written, 5, 7, 10),
                Integer.parseInt(written, 8, 10, 10));
    }
}
