package org.amnok.domain.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.amnok.domain.date.DatePhrase.Third;
import org.jspecify.annotations.Nullable;

/// One date in Korean, Chinese or Japanese: "2025년 11월 중순", "2025年11月13日", "지난달 말".
final class EastAsianDateWords {
    private static final Map<String, Third> THIRDS =
            Map.ofEntries(
                    Map.entry("초순", Third.EARLY),
                    Map.entry("초", Third.EARLY),
                    Map.entry("상순", Third.EARLY),
                    Map.entry("上旬", Third.EARLY),
                    Map.entry("初", Third.EARLY),
                    Map.entry("初旬", Third.EARLY),
                    Map.entry("중순", Third.MID),
                    Map.entry("중반", Third.MID),
                    Map.entry("中旬", Third.MID),
                    Map.entry("中", Third.MID),
                    Map.entry("하순", Third.LATE),
                    Map.entry("말", Third.LATE),
                    Map.entry("下旬", Third.LATE),
                    Map.entry("末", Third.LATE),
                    Map.entry("底", Third.LATE));
    private static final Map<String, Integer> SEASONS =
            Map.of("봄", 21, "여름", 22, "가을", 23, "겨울", 24, "春", 21, "夏", 22, "秋", 23, "冬", 24);

    private static final Pattern DATE =
            Pattern.compile(
                    "(?:(?<year>[12]\\d{3}) ?[년年] ?)?(?:(?<month>1[0-2]|0?[1-9]) ?[월月] ?)?"
                            + "(?:(?<day>[1-3]?\\d) ?[일日号號])?"
                            + "(?:(?:늦|초|한|[初早仲盛深晚晩])?(?<season>봄|여름|가을|겨울|[春夏秋冬])[天季]?)?"
                            + " ?(?<third>초순|상순|중순|중반|하순|초|말|[上中下初]旬|[初中末底])?");
    private static final Pattern LAST_MONTH =
            Pattern.compile(
                    "(?:(?<last>지난달|지난 ?달|전달|上个?月|上個月|先月)|이달|이번 ?달|금월|本月|这个月|今月)"
                            + " ?(?:(?<day>[1-3]?\\d) ?[일日号號])?"
                            + " ?(?<third>초순?|중순|하순|말|[上中下初]旬|[初中末底])?");
    private static final Pattern LAST_YEAR =
            Pattern.compile(
                    "(?:(?<last>지난해|작년|去年|昨年)|올해|금년|今年|本年) ?(?:(?<month>1[0-2]|0?[1-9]) ?[월月])?"
                            + " ?(?:(?<day>[1-3]?\\d) ?[일日号號])?"
                            + " ?(?<third>초순?|중순|하순|말|[上中下]旬|[初中末底])?");
    private static final Pattern AGO =
            Pattern.compile("(?<n>\\d{1,3}) ?(?:(?<days>일|天|日)|(?<months>개월|달|个月|か月|ヶ月)) ?[전前]");

    private EastAsianDateWords() {}

    /// @param words single spaces, no commas
    static Optional<DatePhrase> read(String words, @Nullable LocalDate anchor) {
        return anchor == null ? date(words) : relative(words, anchor).or(() -> date(words));
    }

    private static Optional<DatePhrase> date(String words) {
        var found = DATE.matcher(words);
        if (words.isEmpty() || !found.matches()) {
            return Optional.empty();
        }
        var season = found.group("season");
        return Optional.of(
                new DatePhrase(
                        number(found.group("year")),
                        number(found.group("month")),
                        number(found.group("day")),
                        season == null ? null : SEASONS.get(season),
                        third(found.group("third"))));
    }

    private static Optional<DatePhrase> relative(String words, LocalDate anchor) {
        return switch (words) {
            case "오늘", "今天", "今日" -> Optional.of(DatePhrase.ofDay(anchor));
            case "어제", "昨天", "昨日", "하루 전" -> Optional.of(DatePhrase.ofDay(anchor.minusDays(1)));
            case "그제", "그저께", "이틀 전", "前天", "一昨日", "おととい" ->
                    Optional.of(DatePhrase.ofDay(anchor.minusDays(2)));
            case "사흘 전" -> Optional.of(DatePhrase.ofDay(anchor.minusDays(3)));
            default ->
                    lastMonth(words, anchor)
                            .or(() -> lastYear(words, anchor))
                            .or(() -> ago(words, anchor));
        };
    }

    private static Optional<DatePhrase> lastMonth(String words, LocalDate anchor) {
        var found = LAST_MONTH.matcher(words);
        if (!found.matches()) {
            return Optional.empty();
        }
        var month = YearMonth.from(anchor).minusMonths(found.group("last") == null ? 0 : 1);
        return Optional.of(
                new DatePhrase(
                        month.getYear(),
                        month.getMonthValue(),
                        number(found.group("day")),
                        null,
                        third(found.group("third"))));
    }

    private static Optional<DatePhrase> lastYear(String words, LocalDate anchor) {
        var found = LAST_YEAR.matcher(words);
        return found.matches()
                ? Optional.of(
                        new DatePhrase(
                                anchor.getYear() - (found.group("last") == null ? 0 : 1),
                                number(found.group("month")),
                                number(found.group("day")),
                                null,
                                third(found.group("third"))))
                : Optional.empty();
    }

    /// 3일 전, 三天前 is a day; 2개월 전 a month.
    private static Optional<DatePhrase> ago(String words, LocalDate anchor) {
        var found = AGO.matcher(words);
        if (!found.matches()) {
            return Optional.empty();
        }
        var count = Integer.parseInt(found.group("n"));
        return Optional.of(
                found.group("days") != null
                        ? DatePhrase.ofDay(anchor.minusDays(count))
                        : DatePhrase.ofMonth(YearMonth.from(anchor).minusMonths(count), null));
    }

    private static @Nullable Third third(@Nullable String word) {
        return word == null ? null : THIRDS.get(word);
    }

    private static @Nullable Integer number(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }
}
