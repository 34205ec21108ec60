package org.amnok.domain.date;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.TextRange;
import org.amnok.domain.date.DateMentions.Mention;
import org.jspecify.annotations.Nullable;

/// Finds dates that are told from the last one in a text: "that day", "the next day", "two days
/// later", 같은 해 8월, 翌年7月. Takes time in proportion to the text.
public final class FollowingDates {
    /// Further on nobody knows which day is meant.
    private static final int LONGEST_GAP = 400;

    private static final int LAST_MONTH = 12;
    private static final int LAST_DAY = 31;

    private static final Pattern DAY =
            Pattern.compile(
                    "(?<next>\\b(?i:the (?:next|following) (?:day|morning|afternoon|evening|night))\\b"
                            + "|(?:그 ?)?다음 ?날|이튿날|익일|次日|翌[日朝晩]|第二天|隔天|次の日)"
                            + "|(?<same>\\b(?i:(?:on )?(?:(?:the )?same|that) (?:day|morning|afternoon|evening|night))\\b"
                            + "|(?<![가-힣])(?:(?:같은|그) ?날|당일)|[当當]天|(?<!\\p{IsHan})[当當同]日|同一天|同じ日|その日)"
                            + "|(?<before>\\b(?i:the previous (?:day|night)|the (?:day|night) before(?:hand\\b|(?=[,.])))"
                            + "|(?<![가-힣])(?:그 ?)?전날|前一[天日]|(?<!\\p{IsHan})前日)"
                            + "|\\b(?i:(?<en>\\d{1,2}|a|one|two|three|four|five|six|seven|eight|nine|ten) (?:(?<week>week)|day)s? (?:later|(?<ago>(?<=(?:^|[.!?;:\"“\n] ?|\\b(?:and|but) )[\\w]{1,5} (?:day|week)s? )earlier(?! than))))\\b"
                            + "|(?<!\\d)(?<ko>\\d{1,2}) ?일 ?[뒤후](?![가-힣]{2})|(?<word>하루|이틀|사흘|나흘) ?[뒤후](?![가-힣]{2})"
                            + "|(?<!\\d)(?<zh>\\d{1,2}|[一两兩三四五六七八九十])天[后後]|(?<!\\d)(?<ja>\\d{1,2})日後");

    private static final String KOREAN_DAYS = "하루이틀사흘나흘";

    private static final String HAN_NUMBERS = "一二三四五六七八九十";

    private static final Pattern YEAR_BEFORE =
            Pattern.compile(
                    "(?:(?:같은|그) ?해|동년|[同当當该該]年|(?:同じ|その)年の?|(?<next>(?:그 ?)?(?:이듬|다음) ?해|익년|[次翌]年の?|第二年)) ?$");
    private static final Pattern YEAR_AFTER =
            Pattern.compile(
                    "^(?i:,? (?:of )?(?:(?:the same|that)|(?<next>the (?:following|next))) year\\b)");
    private static final int LONGEST_YEAR = 24;

    private static final Pattern WEEKDAY_OF_LINE =
            Pattern.compile(
                    "(?m)^\\P{L}{0,6}(?=(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\\p{L}*|[월화수목금토일]요일|(?:[周週]|星期|礼拜)[一二三四五六日天]|[月火水木金土日]曜)\\P{L})");
    private static final Pattern WEEKDAY =
            Pattern.compile(
                    "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[월화수목금토일]요일|(?:[周週]|星期|礼拜)[一二三四五六日天]|[月火水木金土日]曜");
    private static final Pattern DIGIT = Pattern.compile("\\d");

    /// "Monday, 35 on Wednesday", but no "Monday after 35 on Wednesday".
    private static final Pattern LISTED =
            Pattern.compile(
                    "(?!.*(?:\\b(?:after|than|from|since|before|until|over)\\b|에서|부터|보다|이후|より))[\\s,，、;；:：에の]{0,4}(?:[\\d,]+[^\\s\\d.]{0,4}(?: \\p{L}{1,12}){0,2})?[\\s,，、;；]{0,4}(?:(?:and|then|about|some) ){0,2}(?:[\\d,]+\\p{L}{0,2})?\\s?");

    private static final int LONGEST_HEADING = 60;
    private static final int WEEK_DAYS = 7;

    private static final Pattern APPOSITION = Pattern.compile("인 ?|の|, ?(?:on )?|、| ?[(（]| ");

    private final String text;
    private final List<Mention> all;

    private FollowingDates(String text, List<Mention> all) {
        this.text = text;
        this.all = all;
    }

    /// The dates of a text with those that are told from them.
    ///
    /// @param all those that are told by themselves, in the order of the text
    /// @param isOfEvent false for the day on which somebody spoke or wrote, from which none is told
    public static List<Mention> with(String text, List<Mention> all, Predicate<Mention> isOfEvent) {
        var dates = new FollowingDates(text, new ArrayList<>(all));
        dates.shareYears(isOfEvent);
        dates.shareWeeks();
        dates.keepOrder();
        return TimedSpans.in(text, dates.withDays(isOfEvent));
    }

    private void shareYears(Predicate<Mention> isOfEvent) {
        var last = (@Nullable Mention) null;
        for (var i = 0; i < all.size(); i++) {
            var mention = all.get(i);
            if (last != null && (mention.isCounted() || mention.date() == null)) {
                all.set(i, inYearOf(last, mention).orElse(mention));
            }
            if (yearOf(all.get(i)).isPresent() && isOfEvent.test(mention)) {
                last = all.get(i);
            }
        }
    }

    /// Under "Week of 24 November" a line that begins with "Mon" is of that week.
    private void shareWeeks() {
        var lines =
                WEEKDAY_OF_LINE
                        .matcher(text)
                        .results()
                        .map(MatchResult::end)
                        .collect(Collectors.toSet());
        var week = (@Nullable DateSpan) null;
        for (var i = 0; i < all.size(); i++) {
            var mention = all.get(i);
            if (isWeek(mention)) {
                week = isHeading(mention.words()) ? requireNonNull(mention.date()).span() : null;
            } else if (week != null
                    && lines.contains(mention.words().from())
                    && !DIGIT.matcher(mention.words().of(text)).find()) {
                var day = DateWords.read(mention.words().of(text), week.latest());
                all.set(i, new Mention(mention.words(), day.orElse(null), mention.isCounted()));
            }
        }
    }

    /// "20 on Monday, 35 on Wednesday", told on a Tuesday: Monday is the one before that Wednesday.
    private void keepOrder() {
        for (var i = all.size() - 2; i >= 0; i--) {
            var one = all.get(i);
            var next = all.get(i + 1);
            if (isWeekday(one)
                    && isWeekday(next)
                    && first(one).isAfter(first(next))
                    && areListed(one, next)) {
                var day = DateWords.read(one.words().of(text), first(next).minusDays(1));
                all.set(i, new Mention(one.words(), day.orElse(null), one.isCounted()));
            }
        }
    }

    private boolean areListed(Mention one, Mention next) {
        return LISTED.matcher(text).region(one.words().to(), next.words().from()).matches();
    }

    /// True where a short line says little else, and is no sentence.
    private boolean isHeading(TextRange words) {
        var start = text.lastIndexOf('\n', words.from()) + 1;
        var end = text.indexOf('\n', words.to());
        var line = text.substring(start, Math.min(end < 0 ? text.length() : end, start + 200));
        return line.length() <= LONGEST_HEADING && !line.strip().matches(".*[.。!?！？]");
    }

    private static LocalDate first(Mention mention) {
        return requireNonNull(mention.date()).span().earliest();
    }

    private boolean isWeekday(Mention mention) {
        return mention.date() != null
                && mention.date().span().isOneDay()
                && !DIGIT.matcher(mention.words().of(text)).find()
                && WEEKDAY.matcher(mention.words().of(text)).find();
    }

    private static boolean isWeek(Mention mention) {
        return mention.date() != null
                && mention.date()
                        .span()
                        .earliest()
                        .plusDays(WEEK_DAYS - 1)
                        .equals(mention.date().span().latest());
    }

    /// In the year of another, where its words say so.
    private Optional<Mention> inYearOf(Mention other, Mention mention) {
        var at = mention.words();
        var start = Math.max(other.words().to(), at.from() - LONGEST_YEAR);
        var before = YEAR_BEFORE.matcher(text.substring(start, at.from()));
        var end = Math.min(text.length(), at.to() + LONGEST_YEAR);
        var after = YEAR_AFTER.matcher(text.substring(at.to(), end));
        var isBefore = before.find();
        var isAfter = after.find();
        if (!isBefore && !isAfter) {
            return Optional.empty();
        }
        var from = isBefore ? start + before.start() : at.from();
        var to = isAfter ? at.to() + after.end() : at.to();
        var years =
                isBefore && before.group("next") != null || isAfter && after.group("next") != null
                        ? 1
                        : 0;
        return yearOf(other)
                .map(year -> LocalDate.of(year + years, LAST_MONTH, LAST_DAY))
                .flatMap(endOfYear -> DateWords.read(at.of(text), endOfYear))
                .map(date -> new Mention(new TextRange(from, to), date, other.isCounted()));
    }

    private static Optional<Integer> yearOf(Mention mention) {
        var date = mention.date();
        return Optional.ofNullable(date)
                .map(Edtf::span)
                .filter(span -> span.earliest().getYear() == span.latest().getYear())
                .map(span -> span.latest().getYear());
    }

    private List<Mention> withDays(Predicate<Mention> isOfEvent) {
        var found = new ArrayList<Mention>();
        var words = DAY.matcher(text);
        var last = (@Nullable Mention) null;
        var next = 0;
        while (words.find()) {
            var range = new TextRange(words.start(), words.end());
            while (next < all.size() && all.get(next).words().to() <= range.from()) {
                last = isOfEvent.test(all.get(next)) ? all.get(next) : last;
                found.add(all.get(next++));
            }
            if ((next == all.size() || !isSaid(range, all.get(next)))
                    && last != null
                    && range.from() - last.words().to() <= LONGEST_GAP
                    && on(last, words, range) instanceof Mention day) {
                found.add(day);
                last = day;
            }
        }
        found.addAll(all.subList(next, all.size()));
        return found;
    }

    /// True where the date itself is there or behind it: 다음날인 10월 5일, "the next day, Dec. 15".
    private boolean isSaid(TextRange words, Mention next) {
        return next.words().overlaps(words)
                || APPOSITION.matcher(text).region(words.to(), next.words().from()).matches();
    }

    /// Null where the last date is no single day; without a date where that one has none.
    private static @Nullable Mention on(Mention last, MatchResult words, TextRange range) {
        if (last.date() == null) {
            return new Mention(range, null, false);
        }
        return Optional.of(last.date().span())
                .filter(DateSpan::isOneDay)
                .map(day -> day.earliest().plusDays(days(words)))
                .flatMap(day -> EdtfParser.parse(day.toString()))
                .map(date -> new Mention(range, date, last.isCounted()))
                .orElse(null);
    }

    private static int days(MatchResult words) {
        var days = number(words) * (words.group("week") == null ? 1 : WEEK_DAYS);
        return words.group("ago") == null ? days : -days;
    }

    private static int number(MatchResult words) {
        if (words.group("same") != null) {
            return 0;
        }
        if (words.group("next") != null) {
            return 1;
        }
        if (words.group("before") != null) {
            return -1;
        }
        if (words.group("word") != null) {
            return KOREAN_DAYS.indexOf(words.group("word")) / 2 + 1;
        }
        var number =
                Stream.of("en", "ko", "zh", "ja")
                        .map(words::group)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseThrow();
        var han = HAN_NUMBERS.indexOf(number.replaceAll("[两兩]", "二"));
        return han < 0 ? EnglishDateWords.number(number.toLowerCase(Locale.ROOT)) : han + 1;
    }
}
