package org.amnok.domain.date;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// The time up to the day of the report: "in the past two weeks", 최근 보름 사이, 过去10天, この2週間.
final class PastSpans {
    private static final String ENGLISH =
            "(?:(?:in |over |during |within |for )?(?:the |these )?(?:past|last) (?<n>\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve) (?<unit>day|night|week|month)s(?! of\\b)"
                    + "|(?:in |over |during |within |for )?(?:the )?(?:past|last) (?<fortnight>fortnight))\\b";

    private static final String KOREAN =
            "(?:지난|최근) ?(?:(?<n2>\\d{1,3}|[한두세네]) ?(?<unit2>일(?=간| ?동안)|주일?|개월|달)|(?<days>일주일|이틀|사흘|나흘|닷새|엿새|열흘|보름))";

    /// Without it 지난 2주 may be the second week.
    private static final String THROUGHOUT = " ?(?:간(?!의? ?부)|동안|사이|새(?![가-힣])|만에)";

    private static final String CHINESE =
            "(?:过去|過去|最近|近|[这這](?!的?一[天日]))(?:的)?(?<n3>\\d{1,3}|[一二两兩三四五六七八九十]|半(?=[个個]月))(?:[个個]?(?<unit3>[天日周週]|星期|礼拜|禮拜)|[个個](?<month>月))(?:[里裡间間内內来來中])?";

    private static final String JAPANESE =
            "(?:過去|ここ|この|最近の?)(?<n4>\\d{1,3}|[一二三四五六七八九十])(?<unit4>日間?|週間?|[かヶカヵケ]月間?)(?![前目分])";

    private static final Pattern ANY =
            Pattern.compile(
                    ENGLISH
                            + "|"
                            + KOREAN
                            + "(?:간| ?동안| ?사이| ?새| ?만에)?|"
                            + CHINESE
                            + "|"
                            + JAPANESE);

    /// All of these words in a text.
    static final String WORDS =
            ("\\b(?i:(?=(?:in|over|during|within|for|the|these) )"
                            + ENGLISH
                            + ")|"
                            + KOREAN
                            + THROUGHOUT
                            + "|(?<![一-龥])"
                            + CHINESE
                            + "|"
                            + JAPANESE.replace("日間?", "日(?:間|ほど)"))
                    .replaceAll("\\(\\?<\\w+>", "(?:");

    private static final int HALF_A_MONTH_DAYS = 15;

    private static final Map<String, Integer> NUMBERS =
            Map.of("한", 1, "두", 2, "세", 3, "네", 4, "十", 10, "twelve", 12);

    private static final Map<String, Integer> DAYS =
            Map.ofEntries(
                    Map.entry("이틀", 2),
                    Map.entry("사흘", 3),
                    Map.entry("나흘", 4),
                    Map.entry("닷새", 5),
                    Map.entry("엿새", 6),
                    Map.entry("일주일", 7),
                    Map.entry("열흘", 10),
                    Map.entry("보름", HALF_A_MONTH_DAYS),
                    Map.entry("fortnight", 14));

    private PastSpans() {}

    /// EDTF of words; empty for others.
    ///
    /// @param words lower case
    /// @param anchor the day of the report
    static Optional<String> edtf(String words, LocalDate anchor) {
        var found = ANY.matcher(words);
        return found.matches()
                ? Optional.of(begin(found::group, anchor) + "~/" + anchor)
                : Optional.empty();
    }

    private static LocalDate begin(UnaryOperator<String> said, LocalDate anchor) {
        var days = DAYS.get(either(said, "days", "fortnight"));
        if (days != null) {
            return anchor.minusDays(days);
        }
        var number = either(said, "n", "n2", "n3", "n4");
        var unit = either(said, "unit", "unit2", "unit3", "unit4", "month");
        return switch (unit.charAt(0)) {
            case 'd', 'n', '일', '天', '日' -> anchor.minusDays(count(number));
            case 'w', '주', '周', '週', '星', '礼', '禮' -> anchor.minusWeeks(count(number));
            default ->
                    number.equals("半")
                            ? anchor.minusDays(HALF_A_MONTH_DAYS)
                            : anchor.minusMonths(count(number));
        };
    }

    private static int count(String number) {
        var named = NUMBERS.get(number);
        return named == null ? SpokenDates.number(number) : named;
    }

    /// The group of the language that matched; empty for none.
    private static String either(UnaryOperator<String> said, String... names) {
        for (var name : names) {
            var words = said.apply(name);
            if (words != null) {
                return words;
            }
        }
        return "";
    }
}
