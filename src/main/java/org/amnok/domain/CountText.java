package org.amnok.domain;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads how many a report says: "30-50", "about 30, maybe more", "at least 100", "약 30대", "三十辆左右",
/// "約30台". "About" is read as 20 % less to 20 % more; "dozens" as 20 or more, "hundreds" as 200 or
/// more, "several" as 2 or more.
public final class CountText {
    private static final double ABOUT = 0.2;
    private static final int LARGEST = 999_999_999;

    private static final Pattern RANGE =
            Pattern.compile(
                    "(\\d+)\\s*(?:대|辆|輛|台|개)?\\s*(?:-|–|—|~|〜|to|and|에서|내지|到|至|から)\\s*(\\d+)");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern MORE_THAN =
            Pattern.compile("more than|over|exceed|넘|초과|超过|超過|超え|多于");
    private static final Pattern AT_LEAST =
            Pattern.compile(
                    "at least|or more|no fewer|no less|\\d\\s*\\+|minimum|이상|최소|적어도|여\\s?(?:대|척|명|개)"
                            + "|至少|以上|不少于|余辆|多辆|少なくとも|余り");
    private static final Pattern LESS_THAN =
            Pattern.compile("fewer than|less than|under|미만|不到|不足|少于|未満");
    private static final Pattern AT_MOST =
            Pattern.compile("at most|up to|no more than|maximum|이하|최대|많아야|最多|至多|以下|多くとも|最大");
    private static final Pattern MAYBE_MORE =
            Pattern.compile(
                    "(?:maybe|perhaps|possibly|probably|or)[a-z ]* more|and more|더 (?:많|있)|그 이상"
                            + "|可能更多|也许更多|或更多|もっと|それ以上");
    private static final Pattern ABOUT_WORD =
            Pattern.compile(
                    "about|around|roughly|approximately|approx|some|circa|\\bca\\b|nearly|~"
                            + "|약|대략|정도|가량|쯤|约|約|大约|左右|上下|大概|およそ|ほど|くらい|ぐらい|前後|近");
    private static final Pattern NONE =
            Pattern.compile("^(?:none|no \\w+|nothing|zero|없음|없었(?:다|음)?|没有|無し|なし|无)$");

    private static final Map<Pattern, Integer> VAGUE = vague();

    private CountText() {}

    /// What a text says of numbers.
    ///
    /// @param max null when open upwards
    public record Reading(
            int min, @Nullable Integer best, @Nullable Integer max, Count.Method method) {
        public Count of(CountClass countClass) {
            return new Count(countClass, min, best, max, method);
        }

        static Reading atLeast(int number) {
            return new Reading(number, null, null, Count.Method.ESTIMATE);
        }
    }

    private static Map<Pattern, Integer> vague() {
        var vague = new LinkedHashMap<Pattern, Integer>();
        vague.put(Pattern.compile("thousands|수천|数千|几千|數千"), 2000);
        vague.put(Pattern.compile("hundreds|수백|数百|几百|數百"), 200);
        vague.put(Pattern.compile("dozens|tens of|scores|수십|数十|几十|數十"), 20);
        vague.put(Pattern.compile("several|a few|some|몇|여러|若干|几辆|数辆|数台|幾"), 2);
        return vague;
    }

    /// Empty when no number can be found, or several that are no range.
    public static Optional<Reading> read(String text) {
        var words = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        words = NumberWords.inDigits(words.replaceAll("(?<=\\d)[,， ](?=\\d{3})", "")).strip();
        if (NONE.matcher(words).find()) {
            return Optional.of(new Reading(0, 0, 0, Count.Method.EXACT));
        }
        var range = RANGE.matcher(words);
        if (range.find()) {
            return range(range, words);
        }
        var numbers = NUMBER.matcher(words).results().map(r -> r.group()).toList();
        if (numbers.isEmpty()) {
            return vague(words);
        }
        return numbers.size() > 1 ? Optional.empty() : number(numbers.getFirst()).map(of(words));
    }

    private static Optional<Reading> range(Matcher range, String words) {
        var from = number(range.group(1));
        var to = number(range.group(2));
        if (from.isEmpty() || to.isEmpty() || from.get() > to.get()) {
            return Optional.empty();
        }
        var open = MAYBE_MORE.matcher(words).find();
        return Optional.of(
                new Reading(from.get(), null, open ? null : to.get(), Count.Method.ESTIMATE));
    }

    private static Optional<Reading> vague(String words) {
        return VAGUE.entrySet().stream()
                .filter(each -> each.getKey().matcher(words).find())
                .findFirst()
                .map(each -> Reading.atLeast(each.getValue()));
    }

    private static java.util.function.Function<Integer, Reading> of(String words) {
        return number -> of(number, words);
    }

    private static Reading of(int number, String words) {
        var estimate = Count.Method.ESTIMATE;
        if (LESS_THAN.matcher(words).find()) {
            return new Reading(0, null, Math.max(0, number - 1), estimate);
        }
        if (AT_MOST.matcher(words).find()) {
            return new Reading(0, null, number, estimate);
        }
        var more = MAYBE_MORE.matcher(words).find();
        if (ABOUT_WORD.matcher(words).find()) {
            var most = (int) Math.min(LARGEST, Math.round(number * (1 + ABOUT)));
            var least = (int) Math.round(number * (1 - ABOUT));
            return new Reading(least, number, more ? null : most, estimate);
        }
        if (AT_LEAST.matcher(words).find()) {
            return Reading.atLeast(number);
        }
        if (MORE_THAN.matcher(words).find()) {
            return Reading.atLeast(Math.min(LARGEST, number + 1));
        }
        return more
                ? new Reading(number, number, null, estimate)
                : new Reading(number, number, number, Count.Method.EXACT);
    }

    private static Optional<Integer> number(String digits) {
        return digits.length() > 9 ? Optional.empty() : Optional.of(Integer.valueOf(digits));
    }
}
