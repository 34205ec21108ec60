package org.amnok.domain.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amnok.domain.date.DatePhrase.Part;
import org.jspecify.annotations.Nullable;

/// One date in English: "mid-November 2025", "Sept 13, 2025", "autumn 2025", "late last month".
final class EnglishDateWords {
    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");
    private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");

    private static final String MONTH =
            "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|"
                    + "aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    private static final String DAY = "(?<day>[0-3]?\\d)(?:st|nd|rd|th)?";
    private static final String YEAR = "(?<year>[12]\\d{3})";
    private static final String PART =
            "(?:the )?(?<part>early|mid|late|beginning|start|middle|end)(?: in| of)?(?: the)?";

    /// Of a month: "the first week of", "second half of".
    private static final String NUMBERED =
            "(?:the )?(?<part>(?:first|1st|second|2nd|third|3rd|fourth|4th|last|final) week"
                    + "|(?:first|1st|second|2nd) half|(?:first|last) (?:ten|10) days)(?: of| in)?(?: the month of)?";

    private static final List<Pattern> SHAPES =
            List.of(
                    Pattern.compile(NUMBERED + " " + MONTH + "(?: (?:of )?" + YEAR + ")?"),
                    Pattern.compile("(?:" + PART + " )?" + MONTH + "(?: (?:of )?" + YEAR + ")?"),
                    Pattern.compile("(?:the )?" + DAY + " (?:of )?" + MONTH + "(?: " + YEAR + ")?"),
                    Pattern.compile(MONTH + " (?:the )?" + DAY + "(?: " + YEAR + ")?"),
                    Pattern.compile(
                            "(?:the )?(?:early |mid |late )?(?<season>spring|summer|autumn|fall|winter)"
                                    + "(?: (?:of )?"
                                    + YEAR
                                    + ")?"),
                    Pattern.compile("(?:" + PART + " )?(?:the year )?" + YEAR),
                    Pattern.compile(
                            YEAR + "[-./ ]+(?<month>1[0-2]|0?[1-9])(?:[-./ ]+" + DAY + ")?"),
                    Pattern.compile(DAY + "(?: " + YEAR + ")?"),
                    Pattern.compile(PART));
    private static final Pattern RELATIVE =
            Pattern.compile(
                    "(?:"
                            + PART
                            + " |(?:the )?"
                            + DAY
                            + " (?:of )?)?(?<which>last|this|previous|past) (?<unit>month|year)");

    /// "January last year", "3 May of this year".
    private static final Pattern OF_YEAR =
            Pattern.compile("(?<rest>.+?),? (?:of )?(?<which>last|this|the previous) year");

    private static final Pattern LAST_MONTH = Pattern.compile("last " + MONTH);
    private static final Pattern THIS_SEASON = Pattern.compile("this (spring|summer|autumn|fall)");
    private static final Pattern TODAY =
            Pattern.compile(
                    "(?:(?:early |late |earlier )?today|(?:early |late |earlier )?this (?:morning|afternoon|evening)|tonight)");
    private static final Pattern YESTERDAY =
            Pattern.compile("(?:early |late )?yesterday(?: (?:morning|afternoon|evening))?");

    /// "On the 10th": the last one, be it that of the report.
    private static final Pattern LAST_DAY = Pattern.compile("the ([0-3]?\\d)(?:st|nd|rd|th)");

    private static final Pattern AGO =
            Pattern.compile(
                    "(?<n>\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|a) (?<unit>day|month|year)s? ago");

    private EnglishDateWords() {}

    /// @param words lower case, single spaces, no commas
    static Optional<DatePhrase> read(String words, @Nullable LocalDate anchor) {
        return relative(words, anchor)
                .or(
                        () ->
                                SHAPES.stream()
                                        .map(shape -> shape.matcher(words))
                                        .filter(Matcher::matches)
                                        .findFirst()
                                        .map(EnglishDateWords::phrase));
    }

    private static DatePhrase phrase(Matcher found) {
        return new DatePhrase(
                given(group(found, "year")),
                month(group(found, "month")),
                given(group(found, "day")),
                season(group(found, "season")),
                part(group(found, "part")));
    }

    private static Optional<DatePhrase> relative(String words, @Nullable LocalDate anchor) {
        if (anchor == null) {
            return Optional.empty();
        }
        if (TODAY.matcher(words).matches() || YESTERDAY.matcher(words).matches()) {
            var back = words.contains("yesterday") ? 1 : 0;
            return Optional.of(DatePhrase.ofDay(anchor.minusDays(back)));
        }
        var day = LAST_DAY.matcher(words);
        if (day.matches()) {
            return Optional.of(DatePhrase.ofLast(Integer.parseInt(day.group(1)), anchor));
        }
        var ago = AGO.matcher(words);
        if (ago.matches()) {
            return Optional.of(ago(number(ago.group("n")), ago.group("unit"), anchor));
        }
        var season = THIS_SEASON.matcher(words);
        if (season.matches()) {
            return Optional.of(
                    new DatePhrase(anchor.getYear(), null, null, season(season.group(1)), null));
        }
        var found = RELATIVE.matcher(words);
        return found.matches() ? Optional.of(relative(found, anchor)) : ofYear(words, anchor);
    }

    /// "Last September", which is that of the year before in September; "January last year".
    private static Optional<DatePhrase> ofYear(String words, LocalDate anchor) {
        var last = LAST_MONTH.matcher(words);
        if (last.matches()) {
            var month = phrase(last);
            return Optional.of(month.anchored(anchor.withDayOfMonth(1).minusDays(1)));
        }
        var found = OF_YEAR.matcher(words);
        if (!found.matches()) {
            return Optional.empty();
        }
        var year = anchor.getYear() - ("this".equals(found.group("which")) ? 0 : 1);
        return read(found.group("rest"), null)
                .filter(phrase -> phrase.year() == null && phrase.isWhole())
                .map(phrase -> phrase.inYear(year));
    }

    /// No more exactly than it was said: "2 months ago" is a month.
    private static DatePhrase ago(long count, String unit, LocalDate anchor) {
        return switch (unit) {
            case "day" -> DatePhrase.ofDay(anchor.minusDays(count));
            case "month" -> DatePhrase.ofMonth(YearMonth.from(anchor).minusMonths(count), null);
            default -> new DatePhrase((int) (anchor.getYear() - count), null, null, null, null);
        };
    }

    /// Digits, or a small number as a word.
    static int number(String word) {
        return switch (word) {
            case "a", "one" -> 1;
            case "two" -> 2;
            case "three" -> 3;
            case "four" -> 4;
            case "five" -> 5;
            case "six" -> 6;
            case "seven" -> 7;
            case "eight" -> 8;
            case "nine" -> 9;
            case "ten" -> 10;
            default -> Integer.parseInt(word);
        };
    }

    private static DatePhrase relative(Matcher found, LocalDate anchor) {
        var back = found.group("which").equals("this") ? 0 : 1;
        var part = part(found.group("part"));
        var day = given(found.group("day"));
        if (day != null) {
            var month = YearMonth.from(anchor).minusMonths(back);
            return new DatePhrase(month.getYear(), month.getMonthValue(), day, null, null);
        }
        return found.group("unit").equals("month")
                ? DatePhrase.ofMonth(YearMonth.from(anchor).minusMonths(back), part)
                : new DatePhrase(anchor.getYear() - back, null, null, null, part);
    }

    private static @Nullable String group(Matcher found, String name) {
        return found.namedGroups().containsKey(name) ? found.group(name) : null;
    }

    static @Nullable Integer given(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }

    private static @Nullable Integer month(@Nullable String name) {
        if (name == null) {
            return null;
        }
        return Character.isDigit(name.charAt(0))
                ? Integer.valueOf(name)
                : Integer.valueOf(MONTHS.indexOf(name.substring(0, 3)) + 1);
    }

    private static @Nullable Integer season(@Nullable String name) {
        return name == null
                ? null
                : Integer.valueOf(21 + SEASONS.indexOf(name.replace("fall", "autumn")));
    }

    private static @Nullable Part part(@Nullable String word) {
        return switch (word) {
            case null -> null;
            case "early", "beginning", "start", "first ten days", "first 10 days" -> Part.EARLY;
            case "mid", "middle" -> Part.MID;
            case "first week", "1st week" -> Part.FIRST_WEEK;
            case "second week", "2nd week" -> Part.SECOND_WEEK;
            case "third week", "3rd week" -> Part.THIRD_WEEK;
            case "fourth week", "4th week" -> Part.FOURTH_WEEK;
            case "last week", "final week" -> Part.LAST_WEEK;
            case "first half", "1st half" -> Part.FIRST_HALF;
            case "second half", "2nd half" -> Part.SECOND_HALF;
            default -> Part.LATE;
        };
    }
}
