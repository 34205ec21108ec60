package org.amnok.domain.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One date as words give it, not yet complete: "11월 중순" has no year, "early" in "early to
/// mid-July" not even a month.
///
/// @param season 21 to 24 as in EDTF
/// @param part of the month or, without a month, of the year
record DatePhrase(
        @Nullable Integer year,
        @Nullable Integer month,
        @Nullable Integer day,
        @Nullable Integer season,
        @Nullable Part part) {
    private static final int MONTHS = 12;

    /// A part of a month or year. Early, mid and late are days 1–10, 11–20, 21 to the end of a
    /// month and four months each of a year; the others are parts of a month: seven days each from
    /// its first, the last seven, and days 1–15 and 16 to the end.
    enum Part {
        EARLY(1, 10, 1),
        MID(11, 20, 5),
        LATE(21, 31, 9),
        FIRST_WEEK(1, 7, 0),
        SECOND_WEEK(8, 14, 0),
        THIRD_WEEK(15, 21, 0),
        FOURTH_WEEK(22, 28, 0),
        LAST_WEEK(25, 31, 0),
        FIRST_HALF(1, 15, 0),
        SECOND_HALF(16, 31, 0);

        private static final int LONGEST_MONTH = 31;

        private final int firstDay;
        private final int lastDay;
        private final int firstMonth;

        /// @param firstMonth of a year; 0 for what is said of months only
        Part(int firstDay, int lastDay, int firstMonth) {
            this.firstDay = firstDay;
            this.lastDay = lastDay;
            this.firstMonth = firstMonth;
        }

        boolean isOfYear() {
            return firstMonth > 0;
        }

        String startOfMonth(int length) {
            return two(this == LAST_WEEK ? firstDay - LONGEST_MONTH + length : firstDay);
        }

        String endOfMonth(int length) {
            return two(Math.min(lastDay, length));
        }

        String startOfYear() {
            return two(firstMonth);
        }

        String endOfYear() {
            return two(firstMonth + 3);
        }
    }

    static DatePhrase ofDay(LocalDate date) {
        return new DatePhrase(
                date.getYear(), date.getMonthValue(), date.getDayOfMonth(), null, null);
    }

    /// The last such day of a month, be it that of the report.
    static DatePhrase ofLast(int day, LocalDate anchor) {
        var month = YearMonth.from(anchor).minusMonths(day > anchor.getDayOfMonth() ? 1 : 0);
        return new DatePhrase(month.getYear(), month.getMonthValue(), day, null, null);
    }

    static DatePhrase ofMonth(YearMonth month, @Nullable Part part) {
        return new DatePhrase(month.getYear(), month.getMonthValue(), null, null, part);
    }

    /// True when a year can complete it.
    boolean isWhole() {
        return month != null
                || (part == null || part.isOfYear())
                        && (season != null || (year != null && day == null));
    }

    /// True when it needs no day to count from, or there is one.
    boolean isAnchored(@Nullable LocalDate anchor) {
        return isWhole() && (year != null || anchor != null);
    }

    DatePhrase inYear(int other) {
        return new DatePhrase(other, month, day, season, part);
    }

    /// Takes over from the other end of a range what this end leaves out.
    DatePhrase filledFrom(DatePhrase other) {
        var lacksMonth = month == null && season == null && (year == null || day != null);
        return new DatePhrase(
                year == null ? other.year : year,
                lacksMonth ? other.month : month,
                day,
                lacksMonth && day == null ? other.season : season,
                part);
    }

    /// In the year before; unchanged where no year is given.
    DatePhrase inPreviousYear() {
        return year == null ? this : inYear(year - 1);
    }

    /// A day in the month before; year and month are given.
    DatePhrase inPreviousMonth() {
        return month != null && month == 1
                ? new DatePhrase(year, 12, day, season, part).inPreviousYear()
                : new DatePhrase(year, month == null ? null : month - 1, day, season, part);
    }

    /// Completed with the year in which it last began, seen from a day, where no year is given.
    DatePhrase anchored(@Nullable LocalDate anchor) {
        if (year != null || anchor == null) {
            return this;
        }
        var begins = firstMonth() * 31 + firstDay();
        var now = anchor.getMonthValue() * 31 + anchor.getDayOfMonth();
        return inYear(begins > now ? anchor.getYear() - 1 : anchor.getYear());
    }

    /// Completed with the year in which it is nearest to a day, where no year is given: "until
    /// March", written in January, is the March to come.
    DatePhrase nearest(@Nullable LocalDate anchor) {
        var last = anchored(anchor);
        if (year != null || anchor == null) {
            return last;
        }
        var months =
                (anchor.getYear() - Objects.requireNonNull(last.year)) * MONTHS
                        + anchor.getMonthValue()
                        - firstMonth();
        return months > MONTHS / 2 ? last.inYear(last.year + 1) : last;
    }

    private int firstMonth() {
        if (month != null) {
            return month;
        }
        return season == null ? 1 : (season - 20) * 3;
    }

    private int firstDay() {
        if (day != null) {
            return day;
        }
        return part == null ? 1 : part.firstDay;
    }

    /// EDTF of the whole phrase; a part becomes an interval with approximate ends.
    String edtf() {
        return part == null ? start() : start() + "/" + end();
    }

    /// EDTF of the beginning of a range that starts with this.
    String start() {
        if (part == null) {
            return plain();
        }
        var start = month == null ? part.startOfYear() : part.startOfMonth(lengthOfMonth(month));
        return plain() + "-" + start + "~";
    }

    /// EDTF of the end of a range that ends with this.
    String end() {
        if (part == null) {
            return plain();
        }
        var end = month == null ? part.endOfYear() : part.endOfMonth(lengthOfMonth(month));
        return plain() + "-" + end + "~";
    }

    private int lengthOfMonth(int ofMonth) {
        return YearMonth.of(year == null ? 2000 : year, ofMonth).lengthOfMonth();
    }

    private String plain() {
        var text = new StringBuilder(String.format(Locale.ROOT, "%04d", year == null ? 0 : year));
        if (season != null) {
            text.append('-').append(season);
        }
        if (month != null) {
            text.append('-').append(two(month));
        }
        if (day != null) {
            text.append('-').append(two(day));
        }
        return text.toString();
    }

    private static String two(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }
}
