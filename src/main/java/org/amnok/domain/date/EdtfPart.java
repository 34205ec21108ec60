package org.amnok.domain.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// One date of an EDTF value: a day, a month, a season, a year, each perhaps with unspecified
/// digits and qualified in whole or in part.
///
/// @param first the first day it names, before any padding
/// @param last the last one
/// @param paddingDays what an approximation of this precision may be off, on either side
/// @param approximate `~` or `%` was written
/// @param unspecified some digit is `X`
record EdtfPart(
        LocalDate first,
        LocalDate last,
        int paddingDays,
        boolean approximate,
        boolean unspecified) {
    /// Days added around an approximate day, third of a month, month, season, year.
    static final int DAY_PADDING = 3;

    static final int THIRD_OF_MONTH_PADDING = 5;
    private static final int MONTH_PADDING = 15;
    private static final int SEASON_PADDING = 30;
    private static final int YEAR_PADDING = 182;

    /// Of level 2: a qualifier before a part is for it alone, one behind it for all before it, too.
    private static final Pattern DATE =
            Pattern.compile(
                    "[?~%]?(-?[0-9X]{4})[?~%]?"
                            + "(?:-[?~%]?([0-9X]{2})[?~%]?(?:-[?~%]?([0-9X]{2})[?~%]?)?)?");

    /// A day with a time, as level 0 has it; with or without seconds.
    private static final Pattern MOMENT =
            Pattern.compile(
                    "(\\d{4}-\\d\\d-\\d\\d)"
                            + "T(?:(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?|24:00(?::00)?)"
                            + "(?:Z|[+-](?:0\\d|1[0-4])(?::[0-5]\\d)?)?");

    /// Reads one date; empty when it is none.
    static Optional<EdtfPart> read(String text) {
        try {
            return IsoText.isDay(text)
                    ? Optional.of(day(IsoText.writtenDay(text)))
                    : Optional.of(DATE.matcher(text)).filter(Matcher::matches).map(EdtfPart::of);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /// Reads one date, or a day with a time; empty when it is neither.
    static Optional<EdtfPart> readMoment(String text) {
        if (text.indexOf('T') < 0) {
            return read(text);
        }
        var moment = MOMENT.matcher(text);
        return read(moment.matches() ? moment.group(1) : text);
    }

    /// The day, or the first or last one that is kept.
    static LocalDate within(LocalDate day) {
        return day.isBefore(DateSpan.OPEN_START)
                ? DateSpan.OPEN_START
                : day.isAfter(DateSpan.OPEN_END) ? DateSpan.OPEN_END : day;
    }

    /// The days it names; of those before the year 1 the first that is kept.
    DateSpan span() {
        return new DateSpan(within(first), within(last));
    }

    private static EdtfPart day(LocalDate day) {
        return new EdtfPart(day, day, DAY_PADDING, false, false);
    }

    /// A copy with another padding.
    EdtfPart padded(int days) {
        return new EdtfPart(first, last, days, approximate, unspecified);
    }

    private static EdtfPart of(Matcher found) {
        var text = found.group();
        var about = text.indexOf('~') >= 0 || text.indexOf('%') >= 0;
        var year = found.group(1);
        var month = found.group(2);
        var day = found.group(3);
        if (year.equals("-0000")) {
            throw new DateTimeException("There is no year -0");
        }
        if (month != null && day == null && isSeason(month)) {
            return season(Integer.parseInt(year), Integer.parseInt(month), about);
        }
        var padding = isGiven(day) ? DAY_PADDING : isGiven(month) ? MONTH_PADDING : YEAR_PADDING;
        return new EdtfPart(
                fitting(year, month, day, true),
                fitting(year, month, day, false),
                padding,
                about,
                text.indexOf('X') >= 0);
    }

    private static boolean isGiven(@Nullable String digits) {
        return digits != null && !digits.equals("XX");
    }

    private static boolean isSeason(String month) {
        return month.compareTo("21") >= 0 && month.compareTo("24") <= 0;
    }

    /// The earliest or the latest day that fits the digits.
    private static LocalDate fitting(
            String year, @Nullable String month, @Nullable String day, boolean earliest) {
        var isBefore = year.startsWith("-");
        var digits = isBefore ? year.substring(1) : year;
        return fitting(digits, 0, 9999, earliest != isBefore)
                .boxed()
                .flatMap(
                        y ->
                                fitting(month, 1, 12, earliest)
                                        .mapToObj(m -> YearMonth.of(isBefore ? -y : y, m)))
                .flatMap(
                        m -> fitting(day, 1, m.lengthOfMonth(), earliest).mapToObj(d -> m.atDay(d)))
                .findFirst()
                .orElseThrow(() -> new DateTimeException("There is no such day"));
    }

    /// Numbers that fit digits, from the least or from the greatest; all when there are none.
    private static IntStream fitting(
            @Nullable String digits, int least, int most, boolean ascending) {
        if (digits == null) {
            return range(least, most, ascending);
        }
        var from = Math.max(least, Integer.parseInt(digits.replace('X', '0')));
        var to = Math.min(most, Integer.parseInt(digits.replace('X', '9')));
        return range(from, to, ascending).filter(number -> fits(number, digits));
    }

    private static IntStream range(int from, int to, boolean ascending) {
        return IntStream.rangeClosed(from, to)
                .map(number -> ascending ? number : to + from - number);
    }

    private static boolean fits(int number, String digits) {
        var rest = number;
        for (var i = digits.length() - 1; i >= 0; i--) {
            var digit = digits.charAt(i);
            if (digit != 'X' && digit - '0' != rest % 10) {
                return false;
            }
            rest /= 10;
        }
        return rest == 0;
    }

    /// Spring, summer, autumn and winter of the north, three whole months each from March, June,
    /// September and December. A winter has the year it begins in.
    private static EdtfPart season(int year, int code, boolean approximate) {
        var first = YearMonth.of(year, (code - 20) * 3);
        return new EdtfPart(
                first.atDay(1),
                first.plusMonths(2).atEndOfMonth(),
                SEASON_PADDING,
                approximate,
                false);
    }
}
