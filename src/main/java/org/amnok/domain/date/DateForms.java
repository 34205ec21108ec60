package org.amnok.domain.date;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Dates in forms of their own: weeks, quarters, halves, years of Juche, Chinese numerals, times of
/// day, EXIF.
final class DateForms {
    private static final Pattern WEEKDAY =
            Pattern.compile(
                    "^(?:mon|tue|wed|thu|fri|sat|sun)(?:day|s|sday|nesday|rs|rsday|urday)?[.,]? +"
                            + "|,? ?\\(?[일월화수목금토](?:요일)\\)?(?=$| (?:오전|오후|새벽|아침|저녁|밤|낮))|,? ?(?:星期|周|礼拜)[一二三四五六日天]$"
                            + "|,? ?[日月火水木金土]曜日?$| ?\\([일월화수목금토日月火水木金土一二三四五六]\\)");
    private static final Pattern JUCHE =
            Pattern.compile("(?:주체|juche) ?(\\d{1,3})(?: ?\\((\\d{4})\\))? ?(?:년|$|(?= ))");
    private static final int JUCHE_0 = 1911;
    private static final Pattern ERA = Pattern.compile("(民[国國]|令和|平成) ?(\\d{1,3}|元)年");
    private static final Pattern YEAR_IN_SIGNS = Pattern.compile("[〇零一二三四五六七八九]{4}(?=年)");
    private static final Pattern NUMBER_IN_SIGNS =
            Pattern.compile("(?<![一-九])(二?三?十[一二三四五六七八九]?|[一二三四五六七八九])(?=[月日号天个周])");
    private static final String SIGNS = "〇一二三四五六七八九";

    /// A year without its word: "2025 9월", "2025 가을".
    private static final Pattern BARE_YEAR =
            Pattern.compile("^((?:19|20)\\d\\d) (?=\\d{1,2} ?[월月]|봄|여름|가을|겨울)");

    /// 25년 9월 14일. In Japanese such a year may be of an era.
    private static final Pattern SHORT_YEAR =
            Pattern.compile("^['’]?([0-4]\\d) ?년(?= ?\\d{1,2} ?월)");

    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2}월 ?\\d{1,2}일),? (\\d{4})년?");
    private static final Pattern TWO_DAYS = Pattern.compile("^(\\d{1,2})/(\\d{1,2})(?= ?[a-z])");
    private static final Pattern DAYS_OF_MONTH =
            Pattern.compile("(?<=월 ?|月)(\\d{1,2}) ?[/~〜–-] ?(\\d{1,2})(?=[일日号號])");
    private static final Pattern DAY_BEFORE_YEAR =
            Pattern.compile(
                    "(?<![\\d./-])(\\d{1,2})([./-])(\\d{1,2})\\2((?:19|20)\\d\\d)(?![\\d/-]|\\.\\d)");
    private static final Pattern COMPACT =
            Pattern.compile(
                    "(?<![\\d.,-])(20\\d\\d)(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?![\\d.,-])");

    /// 2025.11.15 ~ 11.20: the year is said once. Behind 2025-11-28, " - 12-15" may count
    /// something.
    private static final Pattern SPAN_IN_YEAR =
            Pattern.compile(
                    "^(?!\\d{4}-\\d{1,2}-\\d{1,2} ?[–—-])((?:19|20)\\d\\d)([./-]) ?(\\d{1,2})\\2 ?(\\d{1,2})\\.? ?(?:[~–—-]|to|부터) ?(\\d{1,2})\\2 ?(\\d{1,2})\\.?(?:까지)?$");

    /// 15.11.–20.11.2025, 15.–20.11.2025.
    private static final Pattern SPAN_BEFORE_YEAR =
            Pattern.compile(
                    "^(\\d{1,2})\\.(?:(\\d{1,2})\\.)? ?(?:[~–—-]|to) ?(\\d{1,2})\\.(\\d{1,2})\\.((?:19|20)\\d\\d)$");

    /// A span into the next year is no longer.
    private static final int MOST_MONTHS = 6;

    private static final Pattern EXIF = Pattern.compile("^(\\d{4}):(\\d\\d):(\\d\\d)(?= |$)");

    private static final Pattern CLOCK =
            Pattern.compile(
                    ",?(?: at)?[ t]?(?:(?<half>오전|오후|上午|下午|午前|午後|am|pm) ?)?"
                            + "(?<hour>[01]?\\d|2[0-4]):(?<minute>[0-5]\\d)(?::(?<second>[0-5]\\d|60)(?:\\.\\d{1,9})?)?"
                            + "(?: ?(?<after>[ap])\\.?m\\.?)?(?: ?(?<zone>z|utc|gmt|kst|[+-]\\d\\d:?\\d\\d))?$");
    private static final Pattern PART_OF_DAY =
            Pattern.compile(
                    "(?<!\\bthis ?),? ?(?:の?(?:오전|오후|새벽|아침|저녁|밤|낮|早上|早晨?|凌晨|上午|中午|下午|晚上?|夜间?|午前|午後|朝|夕方|夜|未明)"
                            + "(?: ?\\d{1,2} ?[시時时点點](?: ?\\d{1,2} ?[분分]|반|半)?)?"
                            + "|\\b(?:in the )?(?:morning|afternoon|evening)|\\b(?:at )?(?:night|noon|dawn)|\\bovernight)$");

    private static final String ORDINAL = "(?:first|1st|second|2nd|third|3rd|fourth|4th)";
    private static final List<Pattern> QUARTERS =
            List.of(
                    Pattern.compile("q(?<n>[1-4])[ -]?(?<year>\\d{4})"),
                    Pattern.compile("(?<year>\\d{4})[ -]?q(?<n>[1-4])"),
                    Pattern.compile(
                            "(?:the )?(?<n>" + ORDINAL + ") quarter(?: of)? (?<year>\\d{4})"),
                    Pattern.compile("(?<year>\\d{4}) ?년 ?(?<n>[1-4])/?4?분기"),
                    Pattern.compile("(?<year>\\d{4}) ?年 ?第?(?<n>[1-4一二三四]) ?(?:季度?|四半期)"));
    private static final List<Pattern> HALVES =
            List.of(
                    Pattern.compile("h(?<n>[12])[ -]?(?<year>\\d{4})"),
                    Pattern.compile("(?<year>\\d{4})[ -]?h(?<n>[12])"),
                    Pattern.compile("(?:the )?(?<n>first|second) half(?: of)? (?<year>\\d{4})"),
                    Pattern.compile("(?<year>\\d{4}) ?년 ?(?<n>상반기|하반기)"),
                    Pattern.compile("(?<year>\\d{4}) ?年 ?(?<n>[上下]半[年期]|[前后後]半)"));
    private static final List<Pattern> WEEKS =
            List.of(
                    Pattern.compile("(?<year>\\d{4})-?w(?<n>\\d\\d)(?:-?(?<day>[1-7]))?"),
                    Pattern.compile("w(?:eek)? ?(?<n>\\d{1,2})(?: of|,)? (?<year>\\d{4})"));
    private static final Pattern WEEK_OF =
            Pattern.compile(
                    "(?:in |on |over |during )?(?:the )?week(?<end>end)? (?<how>of|from|starting|beginning|commencing) (?<day>.+)"
                            + "|(?<day2>.+?) ?(?:주간|이 ?있는 ?주|の週|那[一1]?[周週])");

    /// A winter by both its years; it has the one that it begins in.
    private static final Pattern WINTER =
            Pattern.compile(
                    "(?<=winter |winter of )(\\d{4}) ?[-/–] ?(?:\\d\\d)?(\\d\\d)$"
                            + "|^(\\d{4}) ?[-/–~] ?(?:\\d\\d)?(\\d\\d)(?=[년年] ?(?:겨울|冬))");

    private static final Pattern MONTH_OF_YEAR = Pattern.compile("(0?[1-9]|1[0-2])/(\\d{4})");
    private static final Pattern DECADE = Pattern.compile("(?:the )?(\\d\\d[1-9])0s");

    private DateForms() {}

    /// The words without weekday, in digits, with the year of Juche as a year, and without a time
    /// of day.
    static String plain(String text) {
        var words = normal(text);
        var clock = CLOCK.matcher(words);
        words = clock.find() && clock.start() > 0 ? words.substring(0, clock.start()) : words;
        return PART_OF_DAY.matcher(words).replaceFirst("").strip();
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .replaceFirst("\\b(early|mid)[- ]to[- ](mid|late)[- ](\\p{L}.*)", "$1 $3 to $2 $3")
                .strip();
    }

    private static String normal(String text) {
        var words = folded(ShortMonths.spelled(text));
        words = WEEKDAY.matcher(words).replaceAll("");
        words = DAY_BEFORE_YEAR.matcher(words).replaceAll(DateForms::iso);
        words = COMPACT.matcher(words).replaceAll("$1-$2-$3");
        words = JUCHE.matcher(words).replaceFirst(DateForms::ofJuche);
        words = YEAR_IN_SIGNS.matcher(words).replaceAll(r -> digits(r.group()));
        words = NUMBER_IN_SIGNS.matcher(words).replaceAll(r -> number(r.group(1)));
        words = ERA.matcher(words).replaceFirst(DateForms::ofEra);
        words = EXIF.matcher(words).replaceFirst("$1-$2-$3");
        words = BARE_YEAR.matcher(words).replaceFirst("$1년 ");
        words = SHORT_YEAR.matcher(words).replaceFirst("20$1년");
        words = YEAR_LAST.matcher(words).replaceFirst("$2년 $1");
        words = WINTER.matcher(words).replaceFirst(DateForms::ofWinter);
        words = TWO_DAYS.matcher(words).replaceFirst("$1-$2");
        return DAYS_OF_MONTH.matcher(words).replaceFirst("$1일~$2");
    }

    /// Points are written with the day first; otherwise unchanged where it could be the month.
    private static String iso(MatchResult found) {
        var first = Integer.parseInt(found.group(1));
        var second = Integer.parseInt(found.group(3));
        var isDayFirst = found.group(2).equals(".") || first > 12 || first == second;
        if (!isDayFirst && second <= 12) {
            return found.group();
        }
        var day = isDayFirst ? first : second;
        var month = isDayFirst ? second : first;
        return "%s-%02d-%02d".formatted(found.group(4), month, day);
    }

    /// Unchanged where the second year is not the next.
    private static String ofWinter(MatchResult found) {
        var first = found.group(1) == null ? found.group(3) : found.group(1);
        var second = found.group(2) == null ? found.group(4) : found.group(2);
        var isNext = (Integer.parseInt(first) + 1) % 100 == Integer.parseInt(second);
        return isNext ? first : found.group();
    }

    /// Unchanged where both years are given and are not the same.
    private static String ofJuche(MatchResult found) {
        var year = JUCHE_0 + Integer.parseInt(found.group(1));
        var isSame = found.group(2) == null || found.group(2).equals(Integer.toString(year));
        return isSame ? year + "년" : found.group();
    }

    private static String ofEra(MatchResult found) {
        var first =
                switch (found.group(1).charAt(0)) {
                    case '令' -> 2019;
                    case '平' -> 1989;
                    default -> 1912;
                };
        var year = found.group(2).equals("元") ? 1 : Integer.parseInt(found.group(2));
        return first + year - 1 + "年";
    }

    private static String digits(String signs) {
        var digits = new StringBuilder();
        for (var sign : signs.replace('零', '〇').toCharArray()) {
            digits.append(SIGNS.indexOf(sign));
        }
        return digits.toString();
    }

    /// Up to 39.
    private static String number(String signs) {
        var ten = signs.indexOf('十');
        if (ten < 0) {
            return digits(signs);
        }
        var tens = ten == 0 ? 1 : SIGNS.indexOf(signs.charAt(0));
        var ones = ten == signs.length() - 1 ? 0 : SIGNS.indexOf(signs.charAt(ten + 1));
        return Integer.toString(tens * 10 + ones);
    }

    /// EDTF of words in a form of their own; empty when they are in none.
    ///
    /// @param anchor the day that others are counted from; null when it is not known
    static Optional<String> edtf(String text, @Nullable LocalDate anchor) {
        var words = normal(text);
        try {
            return betweenMoments(text)
                    .or(() -> spanInYear(folded(text)))
                    .or(() -> parts(words, QUARTERS, 3))
                    .or(() -> parts(words, HALVES, 6))
                    .or(() -> isoWeek(words))
                    .or(() -> weekOf(words, anchor))
                    .or(
                            () ->
                                    anchor == null
                                            ? Optional.empty()
                                            : RelativeDates.weekday(folded(text), anchor)
                                                    .or(() -> RelativeDates.edtf(words, anchor)))
                    .or(() -> simple(words))
                    .or(() -> moment(words, anchor));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /// EDTF knows no times in intervals, other programs do: the days of both.
    private static Optional<String> betweenMoments(String text) {
        var ends = text.split("/", 3);
        return ends.length == 2 && ends[0].indexOf('T') == 10 && ends[1].indexOf('T') == 10
                ? EdtfPart.readMoment(ends[0])
                        .flatMap(
                                from ->
                                        EdtfPart.readMoment(ends[1])
                                                .map(to -> from.first() + "/" + to.last()))
                : Optional.empty();
    }

    private static Optional<String> spanInYear(String words) {
        var yearFirst = SPAN_IN_YEAR.matcher(words);
        if (yearFirst.matches()) {
            return Optional.of(span(yearFirst, 1, 3, 4, 5, 6));
        }
        var yearLast = SPAN_BEFORE_YEAR.matcher(words);
        return yearLast.matches()
                ? Optional.of(span(yearLast, 5, yearLast.group(2) == null ? 4 : 2, 1, 4, 3))
                : Optional.empty();
    }

    /// @param groups those of the year, and of month and day of both ends
    private static String span(MatchResult found, int... groups) {
        var numbers = IntStream.of(groups).map(n -> Integer.parseInt(found.group(n))).toArray();
        var from = LocalDate.of(numbers[0], numbers[1], numbers[2]);
        var to = LocalDate.of(numbers[0], numbers[3], numbers[4]);
        var end = to.isBefore(from) ? to.plusYears(1) : to;
        if (to.isBefore(from) && end.isAfter(from.plusMonths(MOST_MONTHS))) {
            throw new DateTimeException("2025.11.28 - 10.30 is a day and a time");
        }
        return from + "/" + end;
    }

    private static Optional<String> parts(String words, List<Pattern> shapes, int months) {
        return shapes.stream()
                .map(shape -> shape.matcher(words))
                .filter(found -> found.matches())
                .findFirst()
                .map(found -> part(found.group("year"), index(found.group("n")), months));
    }

    private static String part(String year, int index, int months) {
        return "%s-%02d/%s-%02d".formatted(year, (index - 1) * months + 1, year, index * months);
    }

    private static int index(String word) {
        return switch (word.charAt(0)) {
            case '1', '一', '상', '上', '前' -> 1;
            case '3', '三', 't' -> 3;
            case '4', '四' -> 4;
            case 'f' -> word.startsWith("fi") ? 1 : 4;
            default -> 2;
        };
    }

    private static Optional<String> isoWeek(String words) {
        return WEEKS.stream()
                .map(shape -> shape.matcher(words))
                .filter(found -> found.matches())
                .findFirst()
                .map(
                        found -> {
                            var year = Integer.parseInt(found.group("year"));
                            var week = Integer.parseInt(found.group("n"));
                            var monday =
                                    LocalDate.of(year, 1, 4)
                                            .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
                                            .with(DayOfWeek.MONDAY);
                            var names = found.namedGroups();
                            var day = names.containsKey("day") ? found.group("day") : null;
                            return day == null
                                    ? week(monday)
                                    : monday.plusDays(Integer.parseInt(day) - 1).toString();
                        });
    }

    static String week(LocalDate first) {
        return first + "/" + first.plusDays(6);
    }

    /// The week that begins on the day where that is said, or the day is a Sunday or a Monday; else
    /// the one from Monday to Sunday that it is in.
    private static Optional<String> weekOf(String words, @Nullable LocalDate anchor) {
        var found = WEEK_OF.matcher(words);
        if (!found.matches()) {
            return Optional.empty();
        }
        var day = found.group("day") == null ? found.group("day2") : found.group("day");
        var begins = found.group("how") != null && !found.group("how").equals("of");
        var isEnd = found.group("end") != null;
        return PlainDateWords.read(plain(day), anchor)
                .map(Edtf::span)
                .filter(DateSpan::isOneDay)
                .map(DateSpan::earliest)
                .map(
                        first ->
                                isEnd
                                        ? weekend(monday(first))
                                        : begins || first.getDayOfWeek() == DayOfWeek.SUNDAY
                                                ? week(first)
                                                : week(monday(first)));
    }

    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    static String weekend(LocalDate monday) {
        return monday.plusDays(5) + "/" + monday.plusDays(6);
    }

    private static Optional<String> simple(String words) {
        var month = MONTH_OF_YEAR.matcher(words);
        if (month.matches()) {
            return Optional.of(
                    month.group(2) + "-%02d".formatted(Integer.parseInt(month.group(1))));
        }
        var decade = DECADE.matcher(words);
        return decade.matches() ? Optional.of(decade.group(1) + "X") : Optional.empty();
    }

    /// A single day with a time of day.
    private static Optional<String> moment(String words, @Nullable LocalDate anchor) {
        var clock = CLOCK.matcher(words);
        if (!clock.find() || clock.start() == 0) {
            return Optional.empty();
        }
        var time = time(clock);
        var rest = words.substring(0, clock.start()).strip();
        return (IsoText.isDay(rest) ? EdtfParser.parse(rest) : PlainDateWords.read(rest, anchor))
                .filter(day -> IsoText.isDay(day.text()))
                .map(day -> day.text() + time);
    }

    /// Seconds of 60 are the end of their minute.
    private static String time(MatchResult clock) {
        var hour = Integer.parseInt(clock.group("hour"));
        var half = clock.group("half") == null ? clock.group("after") : clock.group("half");
        if (half != null) {
            hour = hour % 12 + (half.matches("오후|下午|午後|pm?") ? 12 : 0);
        }
        var second = clock.group("second");
        var zone = clock.group("zone");
        return "T%02d:%s%s%s"
                .formatted(
                        hour,
                        clock.group("minute"),
                        second == null ? "" : ":" + (second.equals("60") ? "59" : second),
                        zone == null ? "" : zone(zone));
    }

    private static String zone(String written) {
        return switch (written) {
            case "z", "utc", "gmt" -> "Z";
            case "kst" -> "+09:00";
            default -> written.substring(0, 3) + ":" + written.substring(written.length() - 2);
        };
    }
}
