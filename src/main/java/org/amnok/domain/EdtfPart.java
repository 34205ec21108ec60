package org.amnok.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One date of an EDTF value: a day, a month, a season, a year or a year with unspecified digits,
/// perhaps qualified.
///
/// @param span the days it names, before any padding
/// @param paddingDays what an approximation of this precision may be off, on either side
/// @param approximate `~` or `%` was written
record EdtfPart(DateSpan span, int paddingDays, boolean approximate) {
    /// About so many days around a day, a third of a month, a month, a season, a year.
    static final int DAY_PADDING = 3;

    static final int THIRD_OF_MONTH_PADDING = 5;
    private static final int MONTH_PADDING = 15;
    private static final int SEASON_PADDING = 30;
    private static final int YEAR_PADDING = 182;

    private static final Pattern DATE =
            Pattern.compile("(\\d{2}(?:\\d\\d|\\dX|XX))(?:-(\\d\\d|XX)(?:-(\\d\\d|XX))?)?([?~%])?");

    /// A day with a time, as level 0 has it; with or without seconds.
    private static final Pattern MOMENT =
            Pattern.compile(
                    "(\\d{4}-\\d\\d-\\d\\d)"
                            + "T(?:(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?|24:00(?::00)?)"
                            + "(?:Z|[+-](?:0\\d|1[0-4])(?::[0-5]\\d)?)?");

    /// @throws DateTimeException before the year 1, the first that is kept
    EdtfPart {
        if (span.earliest().isBefore(DateSpan.OPEN_START)) {
            throw new DateTimeException("Year 0");
        }
        span = new DateSpan(span.earliest(), within(span.latest()));
    }

    /// The day, or the first or last one that is kept.
    static LocalDate within(LocalDate day) {
        return day.isBefore(DateSpan.OPEN_START)
                ? DateSpan.OPEN_START
                : day.isAfter(DateSpan.OPEN_END) ? DateSpan.OPEN_END : day;
    }

    /// Reads one date; empty when it is none.
    static Optional<EdtfPart> read(String text) {
        try {
            return IsoDay.isWritten(text)
                    ? Optional.of(day(IsoDay.of(text), false))
                    : matched(text);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<EdtfPart> matched(String text) {
        var moment = MOMENT.matcher(text);
        var found = DATE.matcher(moment.matches() ? moment.group(1) : text);
        return found.matches() ? Optional.of(of(found)) : Optional.empty();
    }

    private static EdtfPart day(LocalDate day, boolean approximate) {
        return new EdtfPart(new DateSpan(day, day), DAY_PADDING, approximate);
    }

    /// The same with another padding.
    EdtfPart padded(int days) {
        return new EdtfPart(span, days, approximate);
    }

    private static EdtfPart of(Matcher found) {
        var qualifier = found.group(4);
        var approximate = "~".equals(qualifier) || "%".equals(qualifier);
        var year = found.group(1);
        var month = number(found.group(2));
        var day = number(found.group(3));
        if (year.contains("X") || month < 0) {
            if (day >= 0 || (year.contains("X") && month >= 0)) {
                throw new DateTimeException("A day or month of no particular month or year");
            }
            return years(year, approximate);
        }
        var y = Integer.parseInt(year);
        if (month >= 21 && month <= 24 && found.group(3) == null) {
            return season(y, month, approximate);
        }
        if (day < 0) {
            var whole = YearMonth.of(y, month);
            var span = new DateSpan(whole.atDay(1), whole.atEndOfMonth());
            return new EdtfPart(span, MONTH_PADDING, approximate);
        }
        return day(LocalDate.of(y, month, day), approximate);
    }

    /// Negative when not given or unspecified (`XX`).
    private static int number(@Nullable String digits) {
        return digits == null || digits.equals("XX") ? -1 : Integer.parseInt(digits);
    }

    private static EdtfPart years(String year, boolean approximate) {
        var first = LocalDate.of(Integer.parseInt(year.replace('X', '0')), 1, 1);
        var last = LocalDate.of(Integer.parseInt(year.replace('X', '9')), 12, 31);
        return new EdtfPart(new DateSpan(first, last), YEAR_PADDING, approximate);
    }

    /// Spring, summer, autumn and winter of the north, three whole months each from March, June,
    /// September and December. A winter has the year it begins in.
    private static EdtfPart season(int year, int code, boolean approximate) {
        var first = YearMonth.of(year, (code - 20) * 3);
        var span = new DateSpan(first.atDay(1), first.plusMonths(2).atEndOfMonth());
        return new EdtfPart(span, SEASON_PADDING, approximate);
    }
}
