package org.amnok.domain.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Weeks, weekends and their days counted from the day of the report: "last week", 지난 주말, "on
/// Tuesday".
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
    private static final Pattern WEEKDAY =
            Pattern.compile(
                    "(?:(?:early |late )?on )?(?<last>last |this past )?(?<en>mon|tue|wed|thu|fri|sat|sun)(?:s|rs?|(?:s|nes|rs|ur)?day)?(?: (?:morning|afternoon|evening|night))?"
                            + "|(?:(?<lastWeek2>지난 ?주) ?|(?<last2>지난) ?|(?<thisWeek2>이번 ?주) ?)?(?<ko>[월화수목금토일])요일(?: ?(?:오전|오후|새벽|아침|저녁|밤|낮))?"
                            + "|(?:(?<lastWeek3>上[个個]?)|(?<thisWeek3>[本这這][个個]?))?(?:[周週]|星期|礼拜|禮拜)(?<zh>[一二三四五六日天])(?:上午|下午|早上|晚上|晚间|夜间|凌晨|中午|夜)?"
                            + "|(?:(?<lastWeek4>先週)の?|(?<thisWeek4>今週)の?)?(?<ja>[月火水木金土日])曜日?(?:の?(?:朝|午前|午後|夜|夕方|未明|早朝|深夜))?");

    private static final List<String> ENGLISH_DAYS =
            List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    /// It may have been before midnight or after it.
    private static final Pattern LAST_NIGHT =
            Pattern.compile(
                    "(?:late |early )?(?:last|yesterday) night|overnight|어젯밤|어제 ?밤|간밤|지난 ?밤|昨晚|昨夜|昨晩|昨天(?:晚上|夜里|夜间|深夜)");

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
        if (LAST_NIGHT.matcher(words).matches()) {
            return Optional.of(anchor.minusDays(1) + "/" + anchor);
        }
        return PastSpans.edtf(words, anchor).or(() -> weekBefore(words, anchor));
    }

    /// The last such day, be it that of the report, or the one of the week that is said. "Last
    /// Tuesday" is understood where it lies in the week before: else some mean the one and some the
    /// other.
    ///
    /// @param words lower case
    static Optional<String> weekday(String words, LocalDate anchor) {
        return PlainDateWords.since(words)
                .flatMap(first -> dayOfWeek(first, anchor).map(day -> day + "/.."))
                .or(() -> dayOfWeek(words, anchor));
    }

    private static Optional<String> dayOfWeek(String words, LocalDate anchor) {
        var found = WEEKDAY.matcher(words);
        if (!found.matches()) {
            return Optional.empty();
        }
        var day = day(found);
        var week = DateForms.monday(anchor);
        var latest = anchor.with(TemporalAdjusters.previousOrSame(day));
        if (isAny(found, "lastWeek2", "lastWeek3", "lastWeek4")) {
            return Optional.of(week.minusWeeks(1).with(day).toString());
        }
        var mustBeThis = isAny(found, "thisWeek2", "thisWeek3", "thisWeek4");
        var mustBeBefore = isAny(found, "last", "last2");
        return (mustBeThis && latest.isBefore(week)) || (mustBeBefore && !latest.isBefore(week))
                ? Optional.empty()
                : Optional.of(latest.toString());
    }

    private static DayOfWeek day(MatchResult found) {
        var english = found.group("en");
        var index =
                english != null
                        ? ENGLISH_DAYS.indexOf(english)
                        : found.group("ko") != null
                                ? "월화수목금토일".indexOf(found.group("ko"))
                                : found.group("zh") != null
                                        ? "一二三四五六日".indexOf(found.group("zh").replace('天', '日'))
                                        : "月火水木金土日".indexOf(found.group("ja"));
        return DayOfWeek.of(index + 1);
    }

    private static boolean isAny(MatchResult found, String... groups) {
        return Stream.of(groups).anyMatch(name -> found.group(name) != null);
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
