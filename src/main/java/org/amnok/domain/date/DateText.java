package org.amnok.domain.date;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.amnok.words.Messages;

/// Dates as the window shows them: short, in its language.
public final class DateText {
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private DateText() {}

    /// A span in few words: "11 Jun 2024", "10–20 Sep 2025", "Aug – Sep 2025", "2024", "from 21 Nov
    /// 2025".
    public static String of(DateSpan span) {
        var from = span.earliest();
        var to = span.latest();
        if (span.isOpenBackwards()) {
            return span.isOpenForwards()
                    ? Messages.text("dates.any_time")
                    : Messages.text("dates.until", day(to));
        }
        if (span.isOpenForwards()) {
            return Messages.text("dates.from", day(from));
        }
        if (from.getDayOfMonth() == 1 && to.getDayOfMonth() == to.lengthOfMonth()) {
            return wholeMonths(from, to);
        }
        return days(from, to);
    }

    /// A date in few words as it was meant, without the padding of what is approximate: "c. 21–31
    /// Mar 2018", "11 Jun 2024"; what is open at one end no finer than the other: "from Dec 2025".
    public static String of(Edtf date) {
        var ends = date.text().split("/", -1);
        if (ends.length == 2 && EdtfParser.isOpen(ends[0]) != EdtfParser.isOpen(ends[1])) {
            var known = EdtfParser.parse(EdtfParser.isOpen(ends[0]) ? ends[1] : ends[0]);
            return known.map(
                            end ->
                                    Messages.text(
                                            EdtfParser.isOpen(ends[0])
                                                    ? "dates.until"
                                                    : "dates.from",
                                            of(end)))
                    .orElseGet(() -> of(date.span()));
        }
        var named = EdtfParser.named(date.text()).orElse(date.span());
        return named.equals(date.span()) ? of(named) : Messages.text("dates.about", of(named));
    }

    /// What a date was understood as, for the form: "11–20 Nov 2025, with margin: 6–25 Nov 2025".
    /// The padding is left out when there is none.
    public static String understood(Edtf date) {
        var named = EdtfParser.named(date.text()).orElse(date.span());
        return named.equals(date.span())
                ? of(date)
                : Messages.text("dates.padded", of(named), of(date.span()));
    }

    /// An instant to the minute: "14 Nov 2025 12:03 UTC".
    public static String utc(Instant instant) {
        var moment = instant.atOffset(ZoneOffset.UTC);
        return Messages.text("dates.stamp", day(moment.toLocalDate()), CLOCK.format(moment));
    }

    private static String wholeMonths(LocalDate from, LocalDate to) {
        if (from.getMonthValue() == 1 && to.getMonthValue() == 12) {
            return from.getYear() == to.getYear()
                    ? Messages.text("dates.year", from.getYear())
                    : Messages.text("dates.years", from.getYear(), to.getYear());
        }
        if (from.getYear() != to.getYear()) {
            return Messages.text("dates.span", monthOfYear(from), monthOfYear(to));
        }
        return from.getMonth() == to.getMonth()
                ? monthOfYear(to)
                : Messages.text("dates.months", month(from), month(to), to.getYear());
    }

    private static String days(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return day(to);
        }
        if (from.getYear() != to.getYear()) {
            return Messages.text("dates.span", day(from), day(to));
        }
        return from.getMonth() == to.getMonth()
                ? Messages.text(
                        "dates.days",
                        from.getDayOfMonth(),
                        to.getDayOfMonth(),
                        month(to),
                        to.getYear())
                : Messages.text(
                        "dates.days_of_months",
                        from.getDayOfMonth(),
                        month(from),
                        to.getDayOfMonth(),
                        month(to),
                        to.getYear());
    }

    private static String day(LocalDate date) {
        return Messages.text("dates.day", date.getDayOfMonth(), month(date), date.getYear());
    }

    private static String monthOfYear(LocalDate date) {
        return Messages.text("dates.month", month(date), date.getYear());
    }

    private static String month(LocalDate date) {
        return Messages.text("dates.month_" + date.getMonthValue());
    }
}
