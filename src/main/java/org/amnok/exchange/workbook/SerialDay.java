package org.amnok.exchange.workbook;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.amnok.exchange.feature.Numbers;

/// Days and times of day as workbooks keep them: days since a first one, with a fraction.
final class SerialDay {
    private static final LocalDate FIRST = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST_OF_1904 = LocalDate.of(1904, 1, 1);

    /// Workbooks believe in a 29 February 1900: days before it are one less.
    private static final int NEVER_WAS = 60;

    private static final double MOST_DAYS = 2_958_466;
    private static final int MINUTES = 1440;
    private static final int SECONDS = 86_400;

    private SerialDay() {}

    /// `2025-11-13`, with a time of day `2025-11-13T14:30`; the number itself where it is no day.
    static String day(double days, boolean from1904) {
        if (!(days >= 0) || days >= MOST_DAYS || !from1904 && (int) days == NEVER_WAS) {
            return Numbers.text(days);
        }
        var seconds = Math.round(days * SECONDS);
        var whole = Math.floorDiv(seconds, SECONDS);
        var first = from1904 ? FIRST_OF_1904 : whole < NEVER_WAS ? FIRST.plusDays(1) : FIRST;
        var day = first.plusDays(whole);
        var rest = seconds - whole * SECONDS;
        return rest == 0 ? day.toString() : day + "T" + LocalTime.ofSecondOfDay(rest);
    }

    /// `14:30`; hours beyond a day count on.
    static String clock(double days) {
        if (!(days >= 0) || days >= MOST_DAYS) {
            return Numbers.text(days);
        }
        var minutes = Math.round(days * MINUTES);
        return String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
    }
}
