package org.amnok.domain.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Days counted back as people say them: the last but one of a day, week, month or year (그끄저께,
/// 上上周五, 一昨年の夏, "the night before last"), and "two or three days ago", 사나흘 전.
final class SpokenDates {
    private static final String TIME_OF_DAY =
            "(?: ?(?:오전|오후|새벽|아침|저녁|밤|낮)|上午|下午|早上|早晨|晚上|晚间|夜里|夜间|凌晨|中午|深夜|の?(?:朝|午前|午後|夜|夕方|未明|早朝|深夜))?";

    private static final String BEFORE_LAST =
            "지지난 ?해|재작년|(?:[再一]昨年|おととし)(?:の(?=[春夏秋冬\\d]))?|지지난 ?달|저저번 ?달|上上个?月|上上個月|先[々先]月"
                    + "|(?:지지난|저저번) ?주(?: ?[월화수목금토일]요일"
                    + TIME_OF_DAY
                    + ")?|上上[个個]?(?:[周週]|星期|礼拜|禮拜)(?:[一二三四五六日天]"
                    + TIME_OF_DAY
                    + ")?|先[々先]週(?:の?[月火水木金土日]曜日?"
                    + TIME_OF_DAY
                    + ")?|(?:(?<!大)大前天|그끄저께|그끄제|一昨[昨々]?日|おととい|엊저녁)"
                    + TIME_OF_DAY
                    + "|\\b[Tt]he (?:day before yesterday|(?:night|week|month|year) before last)\\b";

    private static final String FROM_THEN_ON = "(?!에?부터| ?이후|から|起|以来)";

    /// No word that begins with 전, and none of which all is meant: 12일 전 구간.
    private static final String AGO =
            "전(?=에(?![가-힣&&[^는도부]])|부터|쯤|[^가-힣]|$)(?! (?:구간|지역|세관|국경|군|당|주민|세계|직원|부대|기관|차량|인민))";

    private static final String TWO =
            "(?:(?<first>\\d{1,2}|two|three|four|five)(?: ?[~〜–、,-] ?| to | or )(?<last>\\d{1,2}|three|four|five|six)"
                    + "|(?<first2>[一二两兩三四五六七八이삼사오육칠])(?<last2>[二两兩三四五六七八九삼사오육칠팔]))";

    private static final Pattern DAYS_AGO =
            Pattern.compile(
                    "(?:"
                            + TWO
                            + "(?: ?[일天日] ?[전前]| days ago)|(?<word>사나흘|너댓새|대엿새) 전|(?<few>엊그(?:저께|제)))");

    private static final Pattern NIGHTS_AGO =
            Pattern.compile("(?<n>\\d{1,2}|two|three|four|five|six) nights ago");

    /// All of these words in a text.
    static final String WORDS =
            BEFORE_LAST
                    + "|(?<![\\d가-힣])(?:"
                    + TWO.replaceAll("\\(\\?<\\w+>", "(?:")
                    + "(?: ?(?:일 ?"
                    + AGO
                    + "|[天日]前)| days ago\\b)|(?:사나흘|너댓새|대엿새) "
                    + AGO
                    + "|엊그(?:저께|제))"
                    + FROM_THEN_ON
                    + "|(?<!\\d)\\d{1,2} ?일 ?"
                    + AGO
                    + "|\\b(?:\\d{1,2}|two|three|four|five|six) nights ago\\b";

    private static final Pattern ANY = Pattern.compile(WORDS, Pattern.CASE_INSENSITIVE);

    private static final List<Back> ALL =
            List.of(
                    new Back("지지난 ?해", "지난해", ChronoUnit.YEARS),
                    new Back("재작년", "작년", ChronoUnit.YEARS),
                    new Back("[再一]昨年|おととし", "昨年", ChronoUnit.YEARS),
                    new Back("지지난 ?달|저저번 ?달", "지난달", ChronoUnit.MONTHS),
                    new Back("上上个?月|上上個月", "上个月", ChronoUnit.MONTHS),
                    new Back("先[々先]月", "先月", ChronoUnit.MONTHS),
                    new Back("(?:지지난|저저번) ?주", "지난주", ChronoUnit.WEEKS),
                    new Back("上上(?=[个個]?(?:[周週]|星期|礼拜|禮拜))", "上", ChronoUnit.WEEKS),
                    new Back("先[々先]週", "先週", ChronoUnit.WEEKS),
                    new Back("大前天", "前天", ChronoUnit.DAYS),
                    new Back("그끄(?:저께|제)", "그저께", ChronoUnit.DAYS),
                    new Back("一昨[昨々]日", "一昨日", ChronoUnit.DAYS),
                    new Back("一昨日|おととい", "昨日", ChronoUnit.DAYS),
                    new Back("the day before yesterday", "yesterday", ChronoUnit.DAYS),
                    new Back("the night before last", "last night", ChronoUnit.DAYS),
                    new Back("the week before last", "last week", ChronoUnit.WEEKS),
                    new Back("the month before last", "last month", ChronoUnit.MONTHS),
                    new Back("the year before last", "last year", ChronoUnit.YEARS));

    /// One before the last: the words for the last, counted from one unit earlier.
    private record Back(Pattern said, String last, ChronoUnit unit) {
        Back(String said, String last, ChronoUnit unit) {
            this(Pattern.compile(said, Pattern.CASE_INSENSITIVE), last, unit);
        }
    }

    private SpokenDates() {}

    /// The date that such words say; empty for others.
    ///
    /// @param anchor the day of the report
    static Optional<Edtf> read(String words, LocalDate anchor) {
        if (!ANY.matcher(words).find()) {
            return Optional.empty();
        }
        for (var back : ALL) {
            var found = back.said().matcher(words);
            if (found.find()) {
                return DateWords.read(
                        found.replaceFirst(back.last()), anchor.minus(1, back.unit()));
            }
        }
        return edtf(words, anchor).flatMap(EdtfParser::parse);
    }

    private static Optional<String> edtf(String words, LocalDate anchor) {
        if (words.startsWith("엊저녁")) {
            return Optional.of(anchor.minusDays(1).toString());
        }
        var nights = NIGHTS_AGO.matcher(words);
        if (nights.matches()) {
            var evening = anchor.minusDays(EnglishDateWords.number(nights.group("n")));
            return Optional.of(evening + "/" + evening.plusDays(1));
        }
        var days = DAYS_AGO.matcher(words);
        return days.matches() ? daysAgo(days, anchor) : Optional.empty();
    }

    /// 엊그제 is a few days ago, if not the day before yesterday.
    private static Optional<String> daysAgo(Matcher found, LocalDate anchor) {
        if (found.group("few") != null) {
            return Optional.of(between(4, 2, anchor));
        }
        var word = found.group("word");
        if (word != null) {
            var least = word.equals("사나흘") ? 3 : word.equals("너댓새") ? 4 : 5;
            return Optional.of(between(least + 1, least, anchor));
        }
        var isWord = found.group("first2") != null;
        var least = number(found.group(isWord ? "first2" : "first"));
        var most = number(found.group(isWord ? "last2" : "last"));
        return least < most ? Optional.of(between(most, least, anchor)) : Optional.empty();
    }

    private static String between(int mostDays, int leastDays, LocalDate anchor) {
        return anchor.minusDays(mostDays) + "/" + anchor.minusDays(leastDays);
    }

    /// Digits, or a small number as a word.
    static int number(String word) {
        var chinese = "一二三四五六七八九".indexOf(word.replaceAll("[两兩]", "二"));
        var korean = "일이삼사오육칠팔구".indexOf(word);
        return chinese >= 0
                ? chinese + 1
                : korean >= 0 ? korean + 1 : EnglishDateWords.number(word);
    }
}
