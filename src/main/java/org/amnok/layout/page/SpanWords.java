package org.amnok.layout.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.amnok.domain.Language;
import org.amnok.domain.date.DateSpan;
import org.amnok.layout.PrintedWords;

/// Days in few words of a language, no finer than they are known: a day, a month, or months.
final class SpanWords {
    private final PrintedWords words;
    private final Locale locale;

    SpanWords(Language language) {
        words = new PrintedWords(language);
        locale = language == Language.EN ? Locale.US : Locale.of(language.code());
    }

    /// "11 Jun 2024", "Sep 2025", "Nov 2025 – Jan 2026", "from Nov 2025"; empty for any time.
    String of(DateSpan span) {
        var from = span.earliest();
        var to = span.latest();
        if (from.equals(DateSpan.OPEN_START)) {
            return to.equals(DateSpan.OPEN_END) ? "" : words.get("date.until", month(to));
        }
        if (to.equals(DateSpan.OPEN_END)) {
            return words.get("date.from", month(from));
        }
        if (from.equals(to)) {
            return of(from);
        }
        if (isYears(from, to)) {
            return from.getYear() == to.getYear()
                    ? words.get("date.year", Integer.toString(from.getYear()))
                    : from.getYear() + "–" + words.get("date.year", Integer.toString(to.getYear()));
        }
        return YearMonth.from(from).equals(YearMonth.from(to))
                ? month(from)
                : from.getYear() == to.getYear()
                        ? format("date.month.first", from) + format("date.month.last", to)
                        : month(from) + " – " + month(to);
    }

    /// "1–15 Nov 2025", "20 Aug 2025 – 10 Sep 2025": days that somebody asked for, which are exact;
    /// whole months, and what is open, as [#of] says it.
    String asked(DateSpan days) {
        var from = days.earliest();
        var to = days.latest();
        var isOpen = days.isOpenBackwards() || days.isOpenForwards();
        if (isOpen || from.equals(to) || days.equals(days.inWholeMonths())) {
            return of(days);
        }
        return YearMonth.from(from).equals(YearMonth.from(to))
                ? format("date.days.first", from) + format("date.days.last", to)
                : of(from) + " – " + of(to);
    }

    private String of(LocalDate day) {
        return format("date.day", day);
    }

    private static boolean isYears(LocalDate from, LocalDate to) {
        return from.getDayOfYear() == 1 && to.getDayOfYear() == to.lengthOfYear();
    }

    /// "Sep 2025".
    String month(LocalDate day) {
        return format("date.month", day);
    }

    /// "2025".
    String year(LocalDate day) {
        return words.get("date.year", Integer.toString(day.getYear()));
    }

    /// "Sep", where the year is said beside it.
    String shortMonth(LocalDate day) {
        return format("date.month.short", day);
    }

    private String format(String key, LocalDate day) {
        return DateTimeFormatter.ofPattern(words.get(key), locale).format(day);
    }
}
