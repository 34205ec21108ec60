package org.amnok.domain.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.amnok.domain.date.DatePhrase.Part;
import org.jspecify.annotations.Nullable;

/// One date in Korean, Chinese or Japanese: "2025년 11월 중순", "2025年11月13日", "지난달 말".
final class EastAsianDateWords {
    private static final Map<String, Part> PARTS =
            Map.ofEntries(
                    Map.entry("초순", Part.EARLY),
                    Map.entry("초", Part.EARLY),
                    Map.entry("상순", Part.EARLY),
                    Map.entry("上旬", Part.EARLY),
                    Map.entry("初", Part.EARLY),
                    Map.entry("初旬", Part.EARLY),
                    Map.entry("중순", Part.MID),
                    Map.entry("중반", Part.MID),
                    Map.entry("中旬", Part.MID),
                    Map.entry("中", Part.MID),
                    Map.entry("하순", Part.LATE),
                    Map.entry("말", Part.LATE),
                    Map.entry("下旬", Part.LATE),
                    Map.entry("末", Part.LATE),
                    Map.entry("底", Part.LATE));

    /// The parts of a month that are weeks: 첫째 주, 第2周, 最終週; and halves: 上半月, 전반.
    private static final String WEEK_OR_HALF =
            "(?:첫째?|제? ?1) ?주차?|(?:둘째|제? ?2) ?주차?|(?:셋째|제? ?3) ?주차?"
                    + "|(?:넷째|제? ?4) ?주차?|마지막 ?주"
                    + "|第?[1-4一二三四][个個]?[周週]|[首头]周|最[后後][1一]?[个個]?[周週]|最終週|[上下前后後]半月?|전반|후반";

    private static final Map<String, Integer> SEASONS =
            Map.of("봄", 21, "여름", 22, "가을", 23, "겨울", 24, "春", 21, "夏", 22, "秋", 23, "冬", 24);

    private static final Pattern DATE =
            Pattern.compile(
                    "(?:(?<year>[12]\\d{3}) ?[년年] ?)?(?:(?<month>1[0-2]|0?[1-9]) ?[월月] ?)?"
                            + "(?:(?<day>[1-3]?\\d) ?[일日号號])?"
                            + "(?:(?:늦|초|한|[初早仲盛深晚晩])?(?<season>봄|여름|가을|겨울|[春夏秋冬])[天季]?)?"
                            + " ?(?:の)?(?<part>초순|상순|중순|중반|하순|초|말|[上中下初]旬|"
                            + WEEK_OR_HALF
                            + "|[初中末底])?");
    private static final Pattern LAST_MONTH =
            Pattern.compile(
                    "(?:(?<last>지난달|지난 ?달|전달|上个?月|上個月|先月)|이달|이번 ?달|금월|本月|这个月|今月)"
                            + " ?(?:(?<day>[1-3]?\\d) ?[일日号號])?"
                            + " ?(?<part>초순?|중순|하순|말|[上中下初]旬|[初中末底])?");
    private static final Pattern LAST_YEAR =
            Pattern.compile(
                    "(?:(?<last>지난해|작년|去年|昨年)|올해|금년|今年|本年)[の의]? ?(?:(?<season>봄|여름|가을|겨울|[春夏秋冬])[天季]?)?(?:(?<month>1[0-2]|0?[1-9]) ?[월月])?"
                            + " ?(?:(?<day>[1-3]?\\d) ?[일日号號])?"
                            + " ?(?<part>초순?|중순|하순|말|[上中下]旬|[初中末底])?");
    private static final Pattern AGO =
            Pattern.compile(
                    "(?<n>\\d{1,3}|[一二两兩三四五六七八九](?=天)) ?(?:(?<days>일|天|日)|(?<months>개월|달|个月|か月|ヶ月)) ?[전前]");

    private static final Pattern LAST_DAY = Pattern.compile("지난 ?\\d{1,2} ?[월일]");

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
        return Optional.of(
                new DatePhrase(
                        EnglishDateWords.given(found.group("year")),
                        EnglishDateWords.given(found.group("month")),
                        EnglishDateWords.given(found.group("day")),
                        season(found.group("season")),
                        part(found.group("part"))));
    }

    private static Optional<DatePhrase> relative(String words, LocalDate anchor) {
        return switch (words) {
            case "오늘", "금일", "今天", "今日", "本日", "今", "今朝", "今早", "今晚", "今晩", "今夜" ->
                    Optional.of(DatePhrase.ofDay(anchor));
            case "어제", "昨天", "昨日", "하루 전" -> Optional.of(DatePhrase.ofDay(anchor.minusDays(1)));
            case "그제", "그저께", "이틀 전", "前天", "一昨日", "おととい" ->
                    Optional.of(DatePhrase.ofDay(anchor.minusDays(2)));
            case "사흘 전" -> Optional.of(DatePhrase.ofDay(anchor.minusDays(3)));
            case "나흘 전" -> Optional.of(DatePhrase.ofDay(anchor.minusDays(4)));
            case "닷새 전" -> Optional.of(DatePhrase.ofDay(anchor.minusDays(5)));
            case "엿새 전" -> Optional.of(DatePhrase.ofDay(anchor.minusDays(6)));
            default ->
                    lastMonth(words, anchor)
                            .or(() -> lastYear(words, anchor))
                            .or(() -> ago(words, anchor))
                            .or(() -> lastDay(words, anchor));
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
                        EnglishDateWords.given(found.group("day")),
                        null,
                        part(found.group("part"))));
    }

    private static Optional<DatePhrase> lastYear(String words, LocalDate anchor) {
        var found = LAST_YEAR.matcher(words);
        return found.matches()
                ? Optional.of(
                        new DatePhrase(
                                anchor.getYear() - (found.group("last") == null ? 0 : 1),
                                EnglishDateWords.given(found.group("month")),
                                EnglishDateWords.given(found.group("day")),
                                season(found.group("season")),
                                part(found.group("part"))))
                : Optional.empty();
    }

    /// 지난 12일: the last day of that number, be it that of the report; 지난 9월 13일.
    private static Optional<DatePhrase> lastDay(String words, LocalDate anchor) {
        if (!LAST_DAY.matcher(words).lookingAt()) {
            return Optional.empty();
        }
        return date(words.substring(2).strip())
                .map(
                        said -> {
                            var day = said.day();
                            return said.month() != null || day == null
                                    ? said
                                    : DatePhrase.ofLast(day, anchor);
                        });
    }

    /// 3일 전, 三天前 is a day; 2개월 전 a month.
    private static Optional<DatePhrase> ago(String words, LocalDate anchor) {
        var found = AGO.matcher(words);
        if (!found.matches()) {
            return Optional.empty();
        }
        var count = SpokenDates.number(found.group("n"));
        return Optional.of(
                found.group("days") != null
                        ? DatePhrase.ofDay(anchor.minusDays(count))
                        : DatePhrase.ofMonth(YearMonth.from(anchor).minusMonths(count), null));
    }

    private static @Nullable Part part(@Nullable String word) {
        if (word == null) {
            return null;
        }
        var known = PARTS.get(word);
        return known == null ? weekOrHalf(word) : known;
    }

    private static Part weekOrHalf(String word) {
        var plain = word.replaceFirst("^(?:第|제 ?)", "");
        var first = plain.substring(0, 1);
        if (plain.matches(".*[半반].*")) {
            return "上前전".contains(first) ? Part.FIRST_HALF : Part.SECOND_HALF;
        }
        if ("마最".contains(first)) {
            return Part.LAST_WEEK;
        }
        return "첫1一首头".contains(first)
                ? Part.FIRST_WEEK
                : "둘2二".contains(first)
                        ? Part.SECOND_WEEK
                        : "셋3三".contains(first) ? Part.THIRD_WEEK : Part.FOURTH_WEEK;
    }

    private static @Nullable Integer season(@Nullable String word) {
        return word == null ? null : SEASONS.get(word);
    }
}
