package org.amnok.domain.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Weeks, weekends and spans counted from the day of the report: "last week", 지난 주말, "the past two
/// weeks", "on Tuesday".
final class RelativeDates {
    private static final Pattern WEEK_BEFORE =
            Pattern.compile(
                    "(?:(last|previous|past) week|지난 ?주|上[周週]|上[个個]?(?:星期|礼拜|禮拜)|先週)|this week|이번 ?주|本[周週]|[这這][个個]?[周週]|[本这這](?:星期|礼拜)|今週");
    private static final Pattern WEEKS_AGO =
            Pattern.compile("(\\d{1,2}|a|one|two|three) weeks? ago|(\\d{1,2}) ?(?:주|周|週間) ?[전前]");
    private static final Pattern WEEKEND =
            Pattern.compile(
                    "(?:on |over |during )?(?:the )?(?<last>last|past|previous|지난|上个?|上|先)? ?"
                            + "(?<now>this|이번|本|这个?|今)? ?(?:weekend|주말|周末|週末)");
    private static final Pattern WEEKDAY_ALONE =
            Pattern.compile("(?:on )?(mon|tues|wednes|thurs|fri|satur|sun)day");

    /// The time up to the day of the report: "the past two weeks", 최근 2주, 过去10天.
    private static final Pattern PAST =
            Pattern.compile(
                    "(?:in |over |during |within )?(?:the )?(?:past|last) (?<n>\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten) (?<unit>day|week|month)s"
                            + "|(?:지난|최근) ?(?<n2>\\d{1,3}) ?(?<unit2>일(?=간| ?동안)|주|개월|달)(?:간| ?동안)?"
                            + "|(?:过去|過去|最近|近|ここ)(?<n3>\\d{1,3})(?<unit3>[天日]|[周週]|[个か]?月)[间間内]?");

    private RelativeDates() {}

    /// EDTF of words; empty for others. "Over the weekend" is the last that has begun.
    ///
    /// @param anchor the day of the report
    static Optional<String> edtf(String words, LocalDate anchor) {
        var weekend = WEEKEND.matcher(words);
        if (weekend.matches()) {
            var isBare = weekend.group("last") == null && weekend.group("now") == null;
            var begun = anchor.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
            var within = isBare ? begun : anchor;
            var weeks = weekend.group("last") == null ? 0 : 1;
            return Optional.of(DateForms.weekend(DateForms.monday(within).minusWeeks(weeks)));
        }
        return weekday(words, anchor)
                .or(() -> past(words, anchor))
                .or(() -> weekBefore(words, anchor));
    }

    /// The last such day, be it that of the report.
    private static Optional<String> weekday(String words, LocalDate anchor) {
        var found = WEEKDAY_ALONE.matcher(words);
        if (!found.matches()) {
            return Optional.empty();
        }
        var day = DayOfWeek.valueOf((found.group(1) + "day").toUpperCase(Locale.ROOT));
        return Optional.of(anchor.with(TemporalAdjusters.previousOrSame(day)).toString());
    }

    private static Optional<String> past(String words, LocalDate anchor) {
        var found = PAST.matcher(words);
        if (!found.matches()) {
            return Optional.empty();
        }
        var count = EnglishDateWords.number(either(found, "n"));
        var first =
                switch (either(found, "unit").charAt(0)) {
                    case 'd', '일', '天', '日' -> anchor.minusDays(count);
                    case 'w', '주', '周', '週' -> anchor.minusWeeks(count);
                    default -> anchor.minusMonths(count);
                };
        return Optional.of(first + "~/" + anchor);
    }

    /// The group of the language that matched.
    private static String either(MatchResult found, String name) {
        return Stream.of(name, name + "2", name + "3")
                .map(found::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    private static Optional<String> weekBefore(String words, LocalDate anchor) {
        var found = WEEK_BEFORE.matcher(words);
        var ago = WEEKS_AGO.matcher(words);
        if (found.matches()) {
            var isThis = words.matches("this week|이번 ?주|[本这這今].*");
            return Optional.of(DateForms.week(DateForms.monday(anchor).minusWeeks(isThis ? 0 : 1)));
        }
        if (!ago.matches()) {
            return Optional.empty();
        }
        var count = ago.group(1) == null ? ago.group(2) : ago.group(1);
        return Optional.of(
                DateForms.week(
                        DateForms.monday(anchor).minusWeeks(EnglishDateWords.number(count))));
    }
}
