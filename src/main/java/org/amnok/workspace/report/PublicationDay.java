package org.amnok.workspace.report;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.amnok.domain.TextRange;
import org.amnok.domain.date.DateMentions;
import org.jspecify.annotations.Nullable;

/// Finds the day of a report in its sentences, where no line above them gives it: "Daily NK
/// reported on 20 September 2025", 데일리NK는 2025년 9월 20일 … 전했다.
record PublicationDay(String text, @Nullable TextRange outlet) {
    private static final Pattern WITH_YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private static final Pattern PUBLISHED_BEFORE =
            Pattern.compile("(?i)(?:\\b(?:published|posted)(?: on)?:?|발행일?:?|게재일?:?) ?$");

    private static final Pattern OUTLET_THEN_DAY =
            Pattern.compile("[’'”\"」』》)]?(?:은|는|이|가|は|が|于|於)?[、,，]? ?");
    private static final Pattern OUTLET_REPORTED =
            Pattern.compile(
                    "(?i) (?:first )?(?:reported|published|posted|wrote|aired|broadcast)(?: (?:it|this|that))?(?: on)? ");
    private static final Pattern DAY_THEN_OUTLET =
            Pattern.compile("자?[、,，]? ?(?i:the )?[‘'“\"「『《(]?");

    private static final String REPORTED = "보도했|보도하였|전했|전하였|報じ|伝え|报道|報道|报导|報導";
    private static final Pattern GOES_ON_REPORTED =
            Pattern.compile("[^.。\\n]*?(?:" + REPORTED + ")");
    private static final Pattern IS_WHO_REPORTED =
            Pattern.compile(
                    "[’'”\"」』》)]?(?:(?:은|는|이|가)[, ]|[はが])[^.。\\n]*?(?:"
                            + REPORTED
                            + ")|(?i) (?:reported|published|wrote)\\b");

    /// The day on which a text says that it came out; empty where it says several, or tells of days
    /// after it: then somebody else wrote it, later.
    ///
    /// @param outlet the first that is named; null for none
    static Optional<DateMentions.Mention> in(String text, @Nullable TextRange outlet) {
        var reading = new PublicationDay(text, outlet);
        var days =
                DateMentions.in(text, null).all().stream()
                        .filter(day -> WITH_YEAR.matcher(day.words().of(text)).find())
                        .filter(day -> day.date() != null)
                        .toList();
        var said =
                days.stream()
                        .filter(PublicationDay::isOneDay)
                        .filter(day -> reading.isOfReport(day.words()))
                        .toList();
        return said.stream()
                .findFirst()
                .filter(one -> said.stream().allMatch(other -> first(other).equals(first(one))))
                .filter(one -> days.stream().noneMatch(other -> first(other).isAfter(first(one))));
    }

    private static boolean isOneDay(DateMentions.Mention day) {
        return day.date() != null && day.date().span().isOneDay();
    }

    private static LocalDate first(DateMentions.Mention day) {
        return day.date() == null ? LocalDate.MIN : day.date().span().earliest();
    }

    private boolean isOfReport(TextRange day) {
        return PUBLISHED_BEFORE.matcher(text.substring(0, day.from())).find()
                || outlet != null && (isBehind(day, outlet) || isBefore(day, outlet));
    }

    /// "RFA reported on 20 September 2025", 데일리NK는 2025년 9월 20일 … 전했다.
    private boolean isBehind(TextRange day, TextRange by) {
        if (by.to() > day.from()) {
            return false;
        }
        var between = text.substring(by.to(), day.from());
        return OUTLET_REPORTED.matcher(between).matches()
                || OUTLET_THEN_DAY.matcher(between).matches() && goesOn(GOES_ON_REPORTED, day.to());
    }

    /// "On 20 September 2025 RFA reported", 2025年9月20日、デイリーNKは…と報じた.
    private boolean isBefore(TextRange day, TextRange by) {
        return day.to() <= by.from()
                && DAY_THEN_OUTLET.matcher(text.substring(day.to(), by.from())).matches()
                && goesOn(IS_WHO_REPORTED, by.to());
    }

    private boolean goesOn(Pattern words, int from) {
        return words.matcher(text).region(from, text.length()).lookingAt();
    }
}
