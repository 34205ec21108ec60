package org.amnok.workspace.report;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.amnok.domain.TextRange;
import org.amnok.domain.date.DateMentions;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.date.Edtf;

/// Tells the days on which something happened from those on which somebody spoke of it ("a trader
/// said on Dec. 3", 소식통은 10일) or a paper wrote it ("SEOUL (Oct. 28) --").
final class ReportedDays {
    private static final int BESIDE = 60;

    private static final Pattern IS_WEEKDAY =
            Pattern.compile(
                    "^(?:on )?[A-Z][a-z]+day\\b|요일|^(?:[上本这這][个個]?)?(?:[周週]|星期|礼拜)[一二三四五六日天]|曜日");

    private static final Pattern BEFORE_DAY =
            Pattern.compile(
                    "(?:^|\\n)\\s*\\p{Lu}[\\p{Lu}' -]+(?:, \\p{Lu}[\\w. ]{1,20})?,? ?\\(?$|[（(【]\\p{IsHan}{2,6}$");

    private static final Pattern AFTER_DAY =
            Pattern.compile(
                    "^\\)?(?: ?\\([^)\\n]{1,30}\\))? ?(?:--|—|–)|^ ?\\([^)\\n]{1,30}\\):|^[电電讯訊][）)】]");

    private static final Pattern BEFORE_DAY_OF_TELLING =
            Pattern.compile(
                    "(?i)\\b(?:said|told (?:(?!that\\b)[^.,;\\n]){1,40}|reported|explained|confirmed|added|by (?:tele)?phone)(?: in an? [\\w ]{1,30})?,? (?:on )?\\(?$|\\baccording to [^.,;\\n]{1,60} (?:on )?$"
                            + "|(?:소식통|주민|관계자|상인|방송|통신|신문|[’'”\"」』])(?:은|는|이|가) ?$|[A-Z]{2,4}\\)?(?:은|는) ?$|(?:消息人士|知情人士|贸易商|商人|居民|当局)$|(?:消息筋|情報筋|協力者|住民|関係者|通信|新聞|テレビ|[」』])は、?$");

    /// "17일 데일리NK 양강도 소식통은", "28日、デイリーNKの内部情報筋は", 16일 '데일리엔케이'와 통화에서.
    private static final Pattern AFTER_DAY_OF_TELLING =
            Pattern.compile(
                    "^[,、，]? ?[^.。\\n“”\"「」]{0,24}?(?:(?:소식통|관계자)(?:은|는|이|가)(?: |$)|(?:消息筋|情報筋|協力者|関係者)は|(?:消息人士|知情人士)(?:称|说|表示|透露|告诉)"
                            + "|(?:와|과|와의|과의) ?(?:통화|전화)|소식통(?:을|의 말을) 인용)"
                            + "|^ ?(?:보도|전했|밝혔|말했|报[道导]|報[道導]|に?(?:報じ|伝え|述べ|明らかに))");

    private ReportedDays() {}

    /// Those of a sentence: a weekday beside a date that falls on it is the same day said twice.
    /// That of a dateline is none of them.
    ///
    /// @param areOfEvents false for those on which somebody spoke
    static List<DateMentions.Mention> of(
            List<DateMentions.Mention> all, String text, boolean areOfEvents) {
        var told =
                all.stream()
                        .filter(m -> !isDateline(text, m.words()))
                        .filter(m -> isOfEvent(m, text) == areOfEvents)
                        .toList();
        var dated =
                told.stream()
                        .filter(m -> !isWeekday(m.words().of(text)))
                        .flatMap(m -> weekday(m).stream())
                        .collect(Collectors.toSet());
        return told.stream()
                .filter(
                        m ->
                                !isWeekday(m.words().of(text))
                                        || weekday(m).filter(dated::contains).isEmpty())
                .toList();
    }

    /// False for a day on which somebody spoke or wrote of it.
    static boolean isOfEvent(DateMentions.Mention day, String text) {
        return !isDateline(text, day.words()) && !isDayOfTelling(text, day.words());
    }

    private static Optional<DayOfWeek> weekday(DateMentions.Mention mention) {
        return Optional.ofNullable(mention.date())
                .map(Edtf::span)
                .filter(DateSpan::isOneDay)
                .map(day -> day.earliest().getDayOfWeek());
    }

    private static boolean isWeekday(String words) {
        return IS_WEEKDAY.matcher(words).find();
    }

    /// True for the day in "SEOUL (Oct. 28) --".
    private static boolean isDateline(String text, TextRange day) {
        var before = text.substring(Math.max(0, day.from() - BESIDE), day.from());
        var after = text.substring(day.to(), Math.min(text.length(), day.to() + BESIDE));
        return BEFORE_DAY.matcher(before).find() && AFTER_DAY.matcher(after).find();
    }

    /// True for the day in "a trader said on Dec. 3", before which it happened, or on it.
    private static boolean isDayOfTelling(String text, TextRange day) {
        var before = text.substring(Math.max(0, day.from() - BESIDE), day.from());
        var after = text.substring(day.to(), Math.min(text.length(), day.to() + BESIDE));
        return BEFORE_DAY_OF_TELLING.matcher(before).find()
                || AFTER_DAY_OF_TELLING.matcher(after).find();
    }
}
