package org.amnok.exchange.cell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amnok.domain.ProblemException;
import org.amnok.domain.date.DateWords;
import org.amnok.domain.date.IsoText;

/// Dates as spreadsheets and forms write them, brought into the words that are read everywhere in
/// the program: `13/11/2025 14:30` becomes `2025-11-13T14:30`. What is none of these stays as it
/// is.
public final class DateCell {
    /// Whether something is a date does not depend on the day on which it is read.
    private static final LocalDate ANY_DAY = LocalDate.of(2026, 1, 1);

    private static final Pattern YEAR_LAST =
            Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})");

    private static final Pattern SHORT_YEAR =
            Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{2})");

    /// A year of two digits is of this century before it, and of the last one from it on.
    private static final int LAST_CENTURY_FROM = 70;

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})\\.?");
    private static final Pattern MONTH_OF_YEAR = Pattern.compile("(\\d{1,2})[/.](\\d{4})");
    private static final Pattern DAY_WITHOUT_YEAR = Pattern.compile("(\\d{1,2})()/(\\d{1,2})");
    private static final Pattern COMPACT = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern MONTH_BY_NAME =
            Pattern.compile("(\\d{1,2})[-/ ]([A-Za-z]{3,9})\\.?[-/ ](\\d{4})");

    /// As spreadsheets write a day unasked: 12-Nov-25.
    private static final Pattern SHORT_BY_NAME =
            Pattern.compile("(\\d{1,2})-([A-Za-z]{3})-(\\d{2})");

    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d+(?:[.,]\\d+)?");
    private static final Pattern DAY_NUMBER = Pattern.compile("([2-6]\\d{4})(?:\\.\\d{1,12})?");
    private static final Pattern WEEKDAY =
            Pattern.compile(
                    "^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*[.,]?\\s+"
                            + "|\\s*[(（][일월화수목금토日月火水木金土一二三四五六]"
                            + "(?:요일|曜日|曜)?[)）]",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOCK =
            Pattern.compile(
                    "(?:T|,?\\s+|\\s*)(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d{1,9})?)?"
                            + "(?:\\s*([AaPp])\\.?[Mm]\\.?)?\\s*(Z|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)?$");
    private static final Pattern HOUR_IN_WORDS =
            Pattern.compile(
                    "\\s*(?:오전|오후|새벽|밤|上午|下午|午前|午後)?\\s*\\d{1,2}\\s*[시时時点點]"
                            + "\\s*(?:\\d{1,2}\\s*[분分]|반|半)?(?:경|쯤|頃|左右)?$");

    /// Day 0 of spreadsheets: they count a 29 February 1900 that never was.
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    /// For a day without a year, which may be the 29th of February.
    private static final int LEAP_YEAR = 2024;

    private DateCell() {}

    /// @throws ProblemException when day and month cannot be distinguished, or the year has two
    ///   digits
    public static String normal(String cell, ValueOrders orders) {
        if (IsoText.isDay(cell)) {
            return cell;
        }
        if (orders.hasDayNumbers() && isDayNumber(cell)) {
            var days = (int) Double.parseDouble(cell);
            return DAY_ZERO.plusDays(days).toString();
        }
        var words = WEEKDAY.matcher(cell.strip()).replaceAll("").strip();
        var clock = CLOCK.matcher(words);
        if (clock.find() && clock.start() > 0) {
            var day = day(words.substring(0, clock.start()).strip(), orders);
            return IsoText.isDay(day) ? day + time(clock) : cell;
        }
        return day(HOUR_IN_WORDS.matcher(words).replaceFirst(""), orders);
    }

    /// True for a day or a span of days in any form that is read, be it that day and month cannot
    /// be distinguished; false for a number alone and for two, which may be a fraction.
    public static boolean isDate(String cell) {
        if (DAY_WITHOUT_YEAR.matcher(cell).matches()) {
            return false;
        }
        if (cell.chars().noneMatch(Character::isDigit) || PLAIN.matcher(cell).matches()) {
            return COMPACT.matcher(cell).matches();
        }
        try {
            return isInWords(normal(cell, ValueOrders.FOUND_OUT));
        } catch (ProblemException unclear) {
            return true;
        }
    }

    /// True for words that mean days where something says so, as the name of their column and the
    /// cells beside them do: "mid-November", "11월 4일".
    public static boolean isInWords(String cell) {
        try {
            return DateWords.read(cell, ANY_DAY).isPresent();
        } catch (ProblemException unclear) {
            return true;
        }
    }

    public static boolean isDayNumber(String cell) {
        return DAY_NUMBER.matcher(cell).matches();
    }

    /// The numbers of a date whose day and month stand before its year, but for dates with dots,
    /// which always begin with the day; empty for anything else.
    public static List<Integer> dayAndMonth(String cell) {
        var date = withoutTime(cell);
        return Stream.of(YEAR_LAST, SHORT_YEAR)
                .map(form -> form.matcher(date))
                .filter(found -> found.matches() && !found.group(2).equals("."))
                .map(found -> List.of(number(found, 1), number(found, 3)))
                .findFirst()
                .orElse(List.of());
    }

    /// The three numbers of a date whose year has two digits; empty for anything else.
    public static List<Integer> withShortYear(String cell) {
        var found = SHORT_YEAR.matcher(withoutTime(cell));
        return found.matches()
                ? List.of(number(found, 1), number(found, 3), number(found, 4))
                : List.of();
    }

    private static String withoutTime(String cell) {
        var words = WEEKDAY.matcher(cell.strip()).replaceAll("").strip();
        var clock = CLOCK.matcher(words);
        var isTimed = clock.find() && clock.start() > 0;
        return isTimed ? words.substring(0, clock.start()).strip() : words;
    }

    private static String day(String words, ValueOrders orders) {
        var yearLast = YEAR_LAST.matcher(words);
        if (yearLast.matches()) {
            return yearLast(yearLast, number(yearLast, 4), orders);
        }
        var shortYear = SHORT_YEAR.matcher(words);
        if (shortYear.matches()) {
            return shortYear(shortYear, orders);
        }
        var yearFirst = YEAR_FIRST.matcher(words);
        if (yearFirst.matches()) {
            return iso(words, number(yearFirst, 1), number(yearFirst, 2), number(yearFirst, 3));
        }
        var compact = COMPACT.matcher(words);
        if (compact.matches()) {
            return iso(words, number(compact, 1), number(compact, 2), number(compact, 3));
        }
        var month = MONTH_OF_YEAR.matcher(words);
        if (month.matches() && number(month, 1) <= 12) {
            return String.format(Locale.ROOT, "%s-%02d", month.group(2), number(month, 1));
        }
        var yearless = DAY_WITHOUT_YEAR.matcher(words);
        if (yearless.matches()) {
            return yearLast(yearless, LEAP_YEAR, orders)
                    .replaceFirst("^" + LEAP_YEAR + "-(\\d+)-(\\d+)$", "$1월 $2일");
        }
        var named = MONTH_BY_NAME.matcher(words).replaceFirst("$1 $2 $3");
        return SHORT_BY_NAME.matcher(named).replaceFirst("$1 $2 20$3");
    }

    private static String shortYear(Matcher date, ValueOrders orders) {
        var first = whole(number(date, 1));
        return switch (orders.shortYears()) {
            case FIRST -> iso(date.group(), first, number(date, 3), number(date, 4));
            case LAST -> yearLast(date, whole(number(date, 4)), orders);
            case UNKNOWN ->
                    throw ProblemException.ofTexts(
                            "exchange.the_year_of_has_two_digits",
                            "exchange.write_it_with_four",
                            date.group());
        };
    }

    private static int whole(int shortYear) {
        return shortYear + (shortYear < LAST_CENTURY_FROM ? 2000 : 1900);
    }

    private static String yearLast(Matcher date, int year, ValueOrders orders) {
        var first = number(date, 1);
        var second = number(date, 3);
        var isDayFirst =
                date.group(2).equals(".")
                        || first > 12
                        || (second <= 12 && orders.days() == ValueOrders.Days.DAY_FIRST);
        var isMonthFirst = second > 12 || orders.days() == ValueOrders.Days.MONTH_FIRST;
        if (isDayFirst || first == second) {
            return iso(date.group(), year, second, first);
        }
        if (isMonthFirst) {
            return iso(date.group(), year, first, second);
        }
        throw ProblemException.ofTexts(
                "exchange.may_begin_with_the_day_or",
                "exchange.say_which_in_the_import_or",
                date.group());
    }

    /// The words themselves when there is no such day: they are reported as not understood.
    private static String iso(String words, int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day).toString();
        } catch (DateTimeException noSuchDay) {
            return words;
        }
    }

    /// Midnight without zone is how spreadsheets write a day without time, that of UTC how Google
    /// Earth and web services do.
    private static String time(Matcher clock) {
        var hour = number(clock, 1) % 24;
        var half = clock.group(4);
        if (half != null) {
            hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
        }
        var seconds = clock.group(3) == null ? "" : ":" + clock.group(3);
        var zone = clock.group(5) == null ? "" : zone(clock.group(5));
        var time = String.format(Locale.ROOT, "T%02d:%s%s", hour, clock.group(2), seconds);
        var isDay = time.matches("T00:00(:00)?") && (zone.isEmpty() || zone.equals("Z"));
        return isDay ? "" : time + zone;
    }

    private static String zone(String written) {
        if (Character.isLetter(written.charAt(0))) {
            return "Z";
        }
        var minutes = written.length() > 4 ? written.substring(written.length() - 2) : "00";
        return written.substring(0, 3) + ":" + minutes;
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
