package org.amnok.domain.date;

import java.time.LocalDate;

/// Dates as they are shown: short, English, days before months.
public final class DateText {
    private static final String[] MONTHS = {
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
    };

    private DateText() {}

    /// A span in few words: "11 Jun 2024", "10–20 Sep 2025", "Aug – Sep 2025", "2024", "from 21 Nov
    /// 2025".
    public static String of(DateSpan span) {
        var from = span.earliest();
        var to = span.latest();
        if (from.equals(DateSpan.OPEN_START)) {
            return to.equals(DateSpan.OPEN_END) ? "any time" : "until " + day(to);
        }
        if (to.equals(DateSpan.OPEN_END)) {
            return "from " + day(from);
        }
        if (from.getDayOfMonth() == 1 && to.getDayOfMonth() == to.lengthOfMonth()) {
            return wholeMonths(from, to);
        }
        return days(from, to);
    }

    /// A date in few words as it was meant, without the padding of what is approximate: "c. 21–31
    /// Mar 2018", "11 Jun 2024".
    public static String of(Edtf date) {
        var named = EdtfParser.named(date.text()).orElse(date.span());
        return named.equals(date.span()) ? of(named) : "c. " + of(named);
    }

    /// What a date was understood as, for the form: "11–20 Nov 2025, padded: 6–25 Nov 2025". The
    /// padding is left out when there is none.
    public static String understood(Edtf date) {
        var named = EdtfParser.named(date.text()).orElse(date.span());
        return named.equals(date.span()) ? of(named) : of(named) + ", padded: " + of(date.span());
    }

    private static String wholeMonths(LocalDate from, LocalDate to) {
        if (from.getMonthValue() == 1 && to.getMonthValue() == 12) {
            return from.getYear() == to.getYear()
                    ? "" + from.getYear()
                    : from.getYear() + "–" + to.getYear();
        }
        if (from.getYear() != to.getYear()) {
            return month(from) + " " + from.getYear() + " – " + month(to) + " " + to.getYear();
        }
        var end = month(to) + " " + to.getYear();
        return from.getMonth() == to.getMonth() ? end : month(from) + " – " + end;
    }

    private static String days(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return day(to);
        }
        if (from.getYear() != to.getYear()) {
            return day(from) + " – " + day(to);
        }
        return from.getMonth() == to.getMonth()
                ? from.getDayOfMonth() + "–" + day(to)
                : from.getDayOfMonth() + " " + month(from) + " – " + day(to);
    }

    private static String day(LocalDate date) {
        return date.getDayOfMonth() + " " + month(date) + " " + date.getYear();
    }

    private static String month(LocalDate date) {
        return MONTHS[date.getMonthValue() - 1];
    }
}
