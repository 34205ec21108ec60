package org.amnok.domain.count;

import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Numbers in Korean, Chinese and Japanese words: 서른 대, 삼십여 대, 2천 명, 三十辆, 二三十辆 (20 or 30), 十几辆.
final class EastAsianNumbers {
    private static final String COUNTERS =
            "대|명|사람|척|동|채|량|개|곳|辆|輛|台|名|人|艘|隻|[条條](?=[^，。；]{0,4}[船艇])|只|栋|棟|座|节|節|両|个|個";

    private static final Map<Character, Integer> DIGITS =
            Map.ofEntries(
                    Map.entry('零', 0),
                    Map.entry('〇', 0),
                    Map.entry('一', 1),
                    Map.entry('二', 2),
                    Map.entry('两', 2),
                    Map.entry('兩', 2),
                    Map.entry('三', 3),
                    Map.entry('四', 4),
                    Map.entry('五', 5),
                    Map.entry('六', 6),
                    Map.entry('七', 7),
                    Map.entry('八', 8),
                    Map.entry('九', 9),
                    Map.entry('일', 1),
                    Map.entry('이', 2),
                    Map.entry('삼', 3),
                    Map.entry('사', 4),
                    Map.entry('오', 5),
                    Map.entry('육', 6),
                    Map.entry('칠', 7),
                    Map.entry('팔', 8),
                    Map.entry('구', 9));
    private static final Map<Character, Integer> UNITS =
            Map.of(
                    '十', 10, '百', 100, '千', 1000, '万', 10_000, '萬', 10_000, '십', 10, '백', 100, '천',
                    1000, '만', 10_000);

    private static final String AFTER =
            "(?=\\s?(?:여|余|餘|多|几|数|来|來|幾)?\\s?(?:" + COUNTERS + "|[到至~、-]|或|から|以上|以下|左右|$))";
    private static final Pattern CHINESE =
            Pattern.compile("(?<![数數几幾何\\d])[零〇一二两兩三四五六七八九十百千万萬]+" + AFTER);

    /// 二三十, 七八, 十五六, 삼사십: the one or the other.
    private static final Pattern TWO_IN_A_ROW =
            Pattern.compile(
                    "(?<![数數几幾何\\d가-힣零〇一二三四五六七八九十百千万萬])((?:[一二两兩三四五六七八九]?[十百千万萬])*)"
                            + "([一二两兩三四五六七八일이삼사오육칠팔])([二两兩三四五六七八九이삼사오육칠팔구])([十百千万萬십백천만]?)"
                            + AFTER);

    /// 三、四十 is 三四十.
    private static final Pattern APART =
            Pattern.compile(
                    "(?<![\\d零〇一二两兩三四五六七八九十百千万萬])([一二三四五六七八])[、,] ?(?=[二三四五六七八九][十百千]?(?:"
                            + COUNTERS
                            + "))");

    private static final Pattern UNCLEAR =
            Pattern.compile(
                    "[十百千万萬].*[一二两兩三四五六七八九]{2}|[一二两兩三四五六七八九]{2}.*[十百千万萬]|^[一二三四五六七八九][两兩]$"
                            + "|[百千万萬][一二三四五六七八九]$");

    private static final Pattern KOREAN =
            Pattern.compile("(?<![가-힣\\d]|[수몇] )[일이삼사오육칠팔구]?[십백천만][일이삼사오육칠팔구십백천만]*" + AFTER);
    private static final Pattern DIGITS_WITH_UNIT =
            Pattern.compile(
                    "\\d{1,5} ?[百千万萬백천만](?: ?\\d{1,4} ?[百千백천])*(?: ?\\d{1,3}(?!\\d))?"
                            + "(?=[여余餘多 ]? ?(?:"
                            + COUNTERS
                            + "|余|여|多|$))");
    private static final Pattern DIGITS_AND_UNIT = Pattern.compile("(\\d+) ?([百千万萬백천만]?)");

    /// 백 수십, 百数十, 1천 수백: a hundred and tens.
    private static final Pattern AND_SOME =
            Pattern.compile(
                    "(?<![가-힣\\d零〇一二两兩三四五六七八九十百千万萬])((?:\\d{1,4} ?|[일이삼사오육칠팔구一二三四五六七八九])?[백천만百千万萬]|[1-9]\\d{0,2}00)"
                            + " ?[수数數几幾]([십백천十百千])(?=[여余餘]?\\s?(?:"
                            + COUNTERS
                            + "))");

    /// 上百: a hundred or more.
    private static final Pattern NO_LESS = Pattern.compile("(?<![成百桥橋路船车車岸河江街岛])上(?=[百千万萬])");

    private static final String KOREAN_COUNTER = "(?=여?\\s?(?:대|명|사람|척|동|채|량|개|곳)(?!여섯|학|신|표|통|기))";
    private static final Map<String, String> KOREAN_RANGES =
            Map.ofEntries(
                    Map.entry("한두", "1~2"),
                    Map.entry("두어", "2~3"),
                    Map.entry("열서너", "13~14"),
                    Map.entry("여남은", "10여"),
                    Map.entry("스무남은", "20여"),
                    Map.entry("두세", "2~3"),
                    Map.entry("두서너", "2~4"),
                    Map.entry("세네", "3~4"),
                    Map.entry("서너", "3~4"),
                    Map.entry("너덧", "4~5"),
                    Map.entry("네댓", "4~5"),
                    Map.entry("너댓", "4~5"),
                    Map.entry("네다섯", "4~5"),
                    Map.entry("대여섯", "5~6"),
                    Map.entry("예닐곱", "6~7"),
                    Map.entry("일고여덟", "7~8"),
                    Map.entry("여덟아홉", "8~9"));
    private static final Map<String, Integer> KOREAN_TENS =
            Map.of(
                    "열", 10, "스무", 20, "스물", 20, "서른", 30, "마흔", 40, "쉰", 50, "예순", 60, "일흔", 70,
                    "여든", 80, "아흔", 90);
    private static final Map<String, Integer> KOREAN_ONES =
            Map.ofEntries(
                    Map.entry("한", 1),
                    Map.entry("두", 2),
                    Map.entry("세", 3),
                    Map.entry("석", 3),
                    Map.entry("네", 4),
                    Map.entry("넉", 4),
                    Map.entry("다섯", 5),
                    Map.entry("여섯", 6),
                    Map.entry("일곱", 7),
                    Map.entry("여덟", 8),
                    Map.entry("아홉", 9));
    private static final Pattern KOREAN_RANGE =
            Pattern.compile(
                    "(?<![가-힣])(" + spaced(KOREAN_RANGES.keySet()) + ")\\s?" + KOREAN_COUNTER);
    private static final Pattern KOREAN_NATIVE =
            Pattern.compile(
                    "(?<![가-힣])(?!한동[가-힣&&[^이은을의에도과와]])("
                            + String.join("|", KOREAN_TENS.keySet())
                            + ")?("
                            + String.join("|", KOREAN_ONES.keySet())
                            + ")?(?<=[가-힣])\\s?"
                            + KOREAN_COUNTER);

    /// 열 몇 대, 이십몇 명: ten or twenty and some.
    private static final Pattern AND_SOME_KOREAN =
            Pattern.compile(
                    "(?<![가-힣])("
                            + String.join("|", KOREAN_TENS.keySet())
                            + "|[이삼사오육칠팔구]?십) ?몇"
                            + KOREAN_COUNTER);

    /// 군인 둘이: three soldiers are no 셋 명.
    private static final Pattern PEOPLE =
            Pattern.compile(
                    "(?<=사람|군인|병사|대원|주민|밀수꾼|경비병|보안원|남자|여자|청년|여성|남성)(?:들)? ?(둘|셋|넷|다섯|여섯|일곱|여덟|아홉)(?=[이은을의]|[^가-힣]|$)");

    private static final Map<String, Integer> PEOPLE_ONES = Map.of("둘", 2, "셋", 3, "넷", 4);

    /// 小二十辆: a little less than twenty.
    private static final Pattern A_LITTLE_LESS =
            Pattern.compile("(?<!大)小(?=(?:[二三四五六七八九]十|百) ?(?:" + COUNTERS + "))");

    /// 20 여대, as many write 20여 대.
    private static final Pattern ODD_APART =
            Pattern.compile("(?<=[\\d십백천만]) 여(?= ?(?:" + COUNTERS + "))");

    /// A text without a sign from here on has no number of the East.
    private static final char FIRST_SIGN = '⺀';

    private EastAsianNumbers() {}

    /// 두 세 대 as well as 두세 대; 두 세대 may be two households.
    private static String spaced(Set<String> words) {
        return words.stream()
                .map(word -> word.replaceAll("(?<=.)(?=.)", " ?"))
                .map(word -> word.equals("두 ?세") ? "두세|두 세(?=\\s)" : word)
                .collect(Collectors.joining("|"));
    }

    static String inDigits(String text) {
        return text.chars().allMatch(sign -> sign < FIRST_SIGN) ? text : replaced(text);
    }

    private static String replaced(String text) {
        var joined = ODD_APART.matcher(text).replaceAll("여");
        var words = NO_LESS.matcher(joined).replaceAll("至少").replaceAll("[成几幾数數]百上千", "数百");
        words = AND_SOME.matcher(words).replaceAll(EastAsianNumbers::andSome);
        words =
                KOREAN_RANGE
                        .matcher(words)
                        .replaceAll(r -> KOREAN_RANGES.get(r.group(1).replace(" ", "")));
        words = AND_SOME_KOREAN.matcher(words).replaceAll(r -> tens(r.group(1)) + "여");
        words = PEOPLE.matcher(words).replaceAll(r -> " " + ones(r.group(1)) + "명");
        words = A_LITTLE_LESS.matcher(words).replaceAll("将近");
        words = KOREAN_NATIVE.matcher(words).replaceAll(EastAsianNumbers::korean);
        words = APART.matcher(words).replaceAll("$1");
        words = TWO_IN_A_ROW.matcher(words).replaceAll(EastAsianNumbers::oneOrTheOther);
        words = CHINESE.matcher(words).replaceAll(r -> value(r.group()));
        words = KOREAN.matcher(words).replaceAll(r -> value(r.group()));
        return DIGITS_WITH_UNIT.matcher(words).replaceAll(found -> sum(found.group()));
    }

    /// At least two of what there are some of.
    private static String andSome(MatchResult found) {
        var base =
                Character.isDigit(found.group(1).charAt(0))
                        ? sum(found.group(1))
                        : value(found.group(1));
        return "至少" + (Long.parseLong(base) + 2L * unit(found.group(2)));
    }

    /// 1만2천, 1천200.
    private static String sum(String digits) {
        return Long.toString(
                DIGITS_AND_UNIT
                        .matcher(digits)
                        .results()
                        .mapToLong(part -> Long.parseLong(part.group(1)) * unit(part.group(2)))
                        .sum());
    }

    private static int unit(String sign) {
        return sign.isEmpty() ? 1 : UNITS.getOrDefault(sign.charAt(0), 1);
    }

    private static String tens(String word) {
        var said = KOREAN_TENS.get(word);
        return said == null ? value(word) : said.toString();
    }

    private static int ones(String word) {
        return PEOPLE_ONES.getOrDefault(word, KOREAN_ONES.getOrDefault(word, 0));
    }

    private static String korean(MatchResult found) {
        var tens = found.group(1);
        var ones = found.group(2);
        if (tens == null && ones == null) {
            return found.group();
        }
        return Integer.toString(
                (tens == null ? 0 : KOREAN_TENS.getOrDefault(tens, 0))
                        + (ones == null ? 0 : KOREAN_ONES.getOrDefault(ones, 0)));
    }

    private static String oneOrTheOther(MatchResult found) {
        var before = found.group(1);
        var first = DIGITS.getOrDefault(found.group(2).charAt(0), 0);
        var second = DIGITS.getOrDefault(found.group(3).charAt(0), 0);
        var unit = unit(found.group(4));
        var isNextPlace =
                before.isEmpty() || unit(before.substring(before.length() - 1)) == unit * 10;
        if (second <= first || !isNextPlace) {
            return found.group();
        }
        var base = before.isEmpty() ? 0 : Long.parseLong(value(before));
        return (base + first * unit) + "~" + (base + second * unit);
    }

    /// As it stands where two digits follow each other beside a unit: 一百五六.
    private static String value(String numeral) {
        if (UNCLEAR.matcher(numeral).find()) {
            return numeral;
        }
        var sum = 0L;
        var group = 0L;
        var digit = -1L;
        for (var sign : numeral.toCharArray()) {
            var unit = UNITS.getOrDefault(sign, 0);
            if (unit == 0) {
                digit = Math.max(digit, 0) * (digit > 0 ? 10 : 0) + DIGITS.getOrDefault(sign, 0);
            } else if (unit == 10_000) {
                sum += Math.max(1, group + Math.max(0, digit)) * unit;
                group = 0;
                digit = -1;
            } else {
                group += Math.max(1, digit) * unit;
                digit = -1;
            }
        }
        return Long.toString(sum + group + Math.max(0, digit));
    }
}
