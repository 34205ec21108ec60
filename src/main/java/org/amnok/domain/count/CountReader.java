package org.amnok.domain.count;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Reads how many of what a report says: "30-50", "about 30 trucks, maybe more", "15 to 20 people
/// and 3 trucks", "약 30대", "三十辆左右", "約30台"; and what our own files say: `car 10-15 best 12
/// estimate`.
///
/// "About" is read as 20 % less to 20 % more, "nearly" as 20 % less to that number; 30여 and
/// "30-odd" as 30 to 39; "dozens" as 20 or more, "hundreds" as 200 or more, "several" as 2 or more.
/// A number is exact only where the words say so; numbers alone are of no known class.
public final class CountReader {
    private static final int LONGEST = 500;

    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)[, ](?=\\d{3}(?!\\d))");
    private static final Pattern TIMES = Pattern.compile("(?<=\\d)x(?= ?[a-z])");
    private static final Pattern BETWEEN = Pattern.compile("between (\\d+) and (\\d+)");

    /// 2, 3대 and 三、四辆 are the one or the other.
    private static final Pattern COMMA_RANGE =
            Pattern.compile("(?<!\\d)(\\d)[,、] ?(\\d)(0*)(?=[대명척동辆輛台名人艘隻])");

    /// What is told for each of several, or for a time, is no number of what was seen; nor is a
    /// part of something, a share, a sum. What stands there every night is.
    private static final Pattern NO_COUNT =
            Pattern.compile(
                    "\\b(?:each|apiece|per|daily|hourly|every|half of|part of|average|double(?! ?-?deck)|twice|triple)\\b"
                            + "|\\d (?:score|million|billion)\\b|\\d ?[억億亿]|\\bminus\\b|[\\d十百千]好[几幾]|\\b(?:more|fewer) (?:\\w+ )?than (?!\\d|several|dozens|hundreds)|[a-z]-\\d|\\b(?:route|line|highway|no\\.?) \\d"
                            + "|\\b(?:rose|risen|grew|grown|increased?|fell|fallen|dropped|declined|decreased?|shr[aiu]nk|dwindled) (?:from|by)\\b"
                            + "|(?:\\ba |/ ?)(?:day|week|month|night|hour|year)\\b|\\d times\\b"
                            + "|씩|하루(?! ?동안)|매일(?! ?밤(?![가-힣]))|매일 ?밤[^.]{0,60}(?:넘[어나]|건[너넌]|오[가간]|드나|통과|들어[오온])|매주|평균|(?<![월\\d] ?)1일|연인원|每(?![晚夜](?:都|均)?[停泊站聚集排])|ずつ|毎|一天|一日|(?<![月\\d])1日|平均|延べ"
                            + "|[가-힣]당 |[가-힣]당\\d|보다|늘[어었]|줄[어었]|증가|감소|수용|대분|\\d개 ?(?:분대|소대|중대|대대|연대|여단|사단)"
                            + "|(?<![가-힣])[한두세네] ?\\d|各|日均|/ ?[天日月]|比|增加|增[长至]|[减減]少|容[纳納]|可停"
                            + "|増え|減っ|あたり|当たり|につき|乗り|台分|第 ?\\d|\\d ?번|番目?|台目|分之|\\d割|[백천만百千万萬] ?[数數几幾]"
                            + "|\\d[십백천만十百千万萬]|[십백천만一二三四五六七八九十百千万萬]\\d|\\d ?[x×*] ?\\d|\\d[a-z]|[a-z]\\d|^-"
                            + "|\\d+ (?:\\w+ )?of (?:the\\b|\\d)|\\d{10}|\\d ?\\+ ?\\d|\\d ?배|倍|%|퍼센트|절반|一半|半数"
                            + "|\\d\\.\\d");

    /// Where something was seen is no number of it: "trucks are visible on three islands".
    private static final Pattern PLACES =
            Pattern.compile(
                    "\\b(?:on|at|in|across|over|along|between|from|to|through|near) \\d+ (?:[a-z-]+ ){0,2}?(?:islands?|places|sites|locations|spots|points|roads|lots|yards|schools|schoolyards|cities|towns|villages|counties|provinces)\\b");

    /// Nothing that was seen: what people save for, and how they come together.
    private static final Pattern MEANT =
            Pattern.compile(
                    "\\b(?:1 by 1|2 by 2|1 after (?:another|the other))\\b|\\bin (?:[a-z]+ )?(?:groups?|pairs|teams) of \\d+(?: ?(?:or|to|-|–) ?\\d+)?|\\b(?:to buy|buying|to purchase|purchasing|the price of|the cost of) (?:a|an|1) (?:[a-z-]+ )?(?:car|truck|vehicle|bus|boat|motorcycle)\\b");

    /// 30대 남짓, 30台余り: thirty and some more.
    private static final Pattern AND_SOME =
            Pattern.compile("(\\d) ?([대명척동량辆輛台名人艘隻]) ?(?:남짓|余り?|あまり|強|出头|出頭|挂零|有余)");

    private static final Pattern GIVE_OR_TAKE =
            Pattern.compile("(\\d{1,8}) ?(?:±|\\+/-) ?(\\d{1,8})");

    /// What the counted things lack takes nothing from how many they are.
    private static final Pattern LACKING =
            Pattern.compile(
                    "\\b(?:without|w/o|(?:with )?no) (?:any )?(?:(?:licen[cs]e|number|registration) )?(?:plates?|markings?|registration|lights|headlights|drivers?|weapons|flags?)\\b"
                            + "|(?:번호판|번호|등록|표식)[이도은]? ?없(?:는|이|음|었다|다)? ?|[无無]牌照?的?|(?:没有|没|沒有|未)(?:挂|掛|悬挂)?(?:车|車)?牌照?的?"
                            + "|(?:ナンバー(?:プレート)?|番号)(?:の|が|は)?(?:ない|無い|なし)(?:の)?");

    /// The number of a unit counts nobody: "60 soldiers of the 25th Brigade".
    private static final Pattern MILITARY_UNIT =
            Pattern.compile(
                    "(?:\\b(?:of|from|in) )?(?:\\bthe )?\\b\\d{1,4}(?:st|nd|rd|th) (?:[a-z]+ ){0,2}?(?:brigade|division|corps|regiment|battalion|company|platoon|army|unit)s?\\b"
                            + "|제? ?\\d{1,4} ?(?:국경)?(?:경비)?(?:여단|사단|군단|련대|연대|대대|중대)(?:의 |[가-힣]{0,1}(?= ))?"
                            + "|第 ?\\d{1,4}(?:边防|国境警備)?(?:旅团|旅団|旅|师团|師団|师|军团|軍団|联队|連隊|团|大队|大隊)的?の?");

    /// "A family of four", 一家四口.
    private static final Pattern FAMILY = Pattern.compile("\\bfamily of (\\d{1,2})\\b");

    /// "A couple and their three children": two people, not two children.
    private static final Pattern COUPLE =
            Pattern.compile("\\ban? (?:[a-z-]+ )?couple(?= and (?:their )?[a-z\\d]+ child)");

    private static final Pattern CHINESE_FAMILY =
            Pattern.compile("一家 ?([一二两三四五六七八九十\\d]{1,2}) ?口人?");

    /// "Four 10-wheel trucks", "two 20-ton dump trucks".
    private static final Pattern OF_SIZE =
            Pattern.compile(
                    "(?<=\\d )\\d{1,3}-(?:wheel(?:er|ed)?|ton(?:ne)?|seat(?:er)?|axle|stor(?:e?y|ied)|foot|met(?:er|re)) (?=[a-z])");

    /// What was counted, behind the number.
    private static final Pattern IN_BRACKETS = Pattern.compile("\\s*\\(([\\p{L} ]+)\\)$");

    private static final Pattern ORDINAL = Pattern.compile("\\d+(?:st|nd|rd|th)\\b");

    /// 何10台, 数100人: some tens, some hundreds.
    private static final Pattern SOME_TENS = Pattern.compile("([何数數几幾])(10{1,3})(?!\\d)");

    /// 100대에서 수백 대까지, 100台から数百台: a hundred or more, and no second number.
    private static final Pattern TO_HUNDREDS =
            Pattern.compile(
                    "(\\d) ?([대명척동량辆輛台名人艘隻])?(?:에서|부터|から|[~〜∼–—至到-]) ?(?:많게는 |많으면 )?"
                            + "[수数數几幾][십백천만十百千万萬] ?([대명척동량辆輛台名人艘隻])(?:까지|まで)?");

    private CountReader() {}

    /// What a text says.
    ///
    /// @param rows each class once; empty when nothing is understood
    /// @param left parts of the text that tell numbers and are not understood
    public record Reading(List<Count> rows, List<String> left) {
        static final Reading NONE = new Reading(List.of(), List.of());

        public Reading {
            rows = List.copyOf(rows);
            left = List.copyOf(left);
        }
    }

    /// Reads words; those without any number say nothing and leave nothing.
    public static Reading read(String text) {
        var given = text.strip();
        if (given.isEmpty()) {
            return Reading.NONE;
        }
        if (given.length() > LONGEST) {
            return left(given);
        }
        var noted = CountNotation.read(given);
        return noted.isPresent() ? distinct(noted.get(), given) : words(given);
    }

    /// Where the words end of which a number ends at `end`: 100대에서 goes on to 수백 대까지.
    static int endOfHundreds(String text, int end) {
        return TO_HUNDREDS
                .matcher(text)
                .results()
                .filter(all -> all.start() < end && end < all.end())
                .mapToInt(MatchResult::end)
                .findFirst()
                .orElse(end);
    }

    private static Reading distinct(List<Count> rows, String given) {
        return rows.stream().map(Count::countClass).distinct().count() == rows.size()
                ? new Reading(rows, List.of())
                : left(given);
    }

    private static Reading left(String given) {
        return new Reading(List.of(), List.of(given));
    }

    private static Reading words(String given) {
        var words = Normalizer.normalize(given, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        words = THOUSANDS.matcher(words).replaceAll("");
        words = SOME_TENS.matcher(words).replaceAll(CountReader::inSigns);
        words = TO_HUNDREDS.matcher(words).replaceAll("$1$3 이상");
        words = COUPLE.matcher(words).replaceAll("2 adults");
        words = CHINESE_FAMILY.matcher(words).replaceAll("$1人");
        words = EastAsianNumbers.inDigits(NumberWords.inDigits(words));
        words = GIVE_OR_TAKE.matcher(words).replaceAll(CountReader::giveOrTake);
        words = AND_SOME.matcher(words).replaceAll("$1余$2");
        words = FAMILY.matcher(words).replaceAll("$1人");
        words = LACKING.matcher(words).replaceAll(" ");
        words = MILITARY_UNIT.matcher(words).replaceAll(" ");
        words = OF_SIZE.matcher(words).replaceAll("");
        words = TIMES.matcher(words).replaceAll(" ");
        words = BETWEEN.matcher(words).replaceAll("$1 to $2");
        words = MEANT.matcher(words).replaceAll(" ");
        words = COMMA_RANGE.matcher(words).replaceAll(CountReader::oneOrTheOther);
        if (NO_COUNT.matcher(ORDINAL.matcher(words).replaceAll("")).find()) {
            return left(given);
        }
        var reading =
                isOfPlaces(words, given) ? left(given) : new CountPhrase(words, given).reading();
        return reading.rows().isEmpty() ? ofSites(given).orElse(reading) : reading;
    }

    /// True when nothing but places has a number.
    private static boolean isOfPlaces(String words, String given) {
        var others = PLACES.matcher(words).replaceAll(" ");
        return !others.equals(words) && new CountPhrase(others, given).reading().rows().isEmpty();
    }

    /// "at least 32 crossings", "at least 32 (crossings)": a number, of what the sighting's kind
    /// tells.
    private static Optional<Reading> ofSites(String given) {
        var bare = IN_BRACKETS.matcher(given).replaceFirst(" $1");
        return CountedSites.in(bare)
                .filter(f -> f.words().from() == 0 && f.words().to() == bare.length())
                .map(found -> new Reading(found.rows(), List.of()));
    }

    private static String inSigns(MatchResult some) {
        return some.group(1) + "十百千".charAt(some.group(2).length() - 2);
    }

    private static String giveOrTake(MatchResult two) {
        var middle = Integer.parseInt(two.group(1));
        var slack = Integer.parseInt(two.group(2));
        return slack > middle ? two.group() : middle - slack + "~" + (middle + slack);
    }

    private static String oneOrTheOther(MatchResult two) {
        var isNext = two.group(2).charAt(0) == two.group(1).charAt(0) + 1;
        return isNext
                ? two.group(1) + two.group(3) + "~" + two.group(2) + two.group(3)
                : two.group();
    }
}
