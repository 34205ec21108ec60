package org.amnok.domain.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.amnok.domain.TextRange;
import org.amnok.domain.date.DateMentions.Mention;

/// Finds the other days of a list that says its month once: 11일과 14일, 27일; 5月3日和7日; "3 and 7 May
/// 2021". Takes time in proportion to the text.
final class ListedDays {
    /// Behind a day.
    private static final Pattern NEXT =
            Pattern.compile(
                    "(?: ?(?:,|과|와|및|、|和|与|與|及|と|·) ?)(?<words>(?<day>\\d{1,2})[일日号號])(?! ?(?:[간間间本前后後内內]|전|후|뒤|동안|째|만[에인]|정도|이내))");

    /// Behind "February 3": ", 11 and 19", with nothing behind it that may be counted.
    private static final Pattern ENGLISH =
            Pattern.compile(
                    "(?<days>(?:, \\d{1,2}(?:st|nd|rd|th)?){0,8},? (?:and|&) \\d{1,2}(?:st|nd|rd|th)?)(?:,? (?:19|20)\\d{2}\\b)?"
                            + "(?=[.;:,)\\]”\"\\n]|$| (?:show|reveal|indicat|suggest)(?:s|ed|es)?\\b)");

    private static final Pattern DAY =
            Pattern.compile("(?<words>(?<day>\\d{1,2})(?:st|nd|rd|th)?)");

    private static final Pattern MONTH_FIRST =
            Pattern.compile("^(?:(?i:on|from) )?\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}(?:st|nd|rd|th)?");

    /// Before "7 May".
    private static final Pattern BEFORE =
            Pattern.compile(
                    "(?<![\\d.,:–-])\\b(?<words>(?<day>\\d{1,2})(?:st|nd|rd|th)?)(?:, | and |, and )$");

    private static final Pattern DAY_FIRST =
            Pattern.compile(
                    "^(?:(?i:on|from) )?(?:the )?\\d{1,2}(?:st|nd|rd|th)? (?:of )?\\p{Lu}.*");

    private static final int LONGEST = 12;

    private ListedDays() {}

    /// The dates of a text with those that share the month of the one beside them.
    ///
    /// @param all in the order of the text, none within another
    static List<Mention> with(String text, List<Mention> all) {
        var found = new ArrayList<Mention>();
        for (var i = 0; i < all.size(); i++) {
            var day = all.get(i);
            var from = i == 0 ? 0 : all.get(i - 1).words().to();
            before(text, day, from).ifPresent(found::add);
            var end = i + 1 < all.size() ? all.get(i + 1).words().from() : text.length();
            found.addAll(
                    MONTH_FIRST.matcher(day.words().of(text)).matches()
                            ? behindEnglish(text, day, end)
                            : behind(text, day, end));
        }
        return joined(text, found);
    }

    /// 6일과 7일 are from one to the other.
    private static List<Mention> joined(String text, List<Mention> days) {
        var found = new ArrayList<Mention>();
        for (var from = 0; from < days.size(); ) {
            var to = from + 1;
            while (to < days.size() && isListed(text, days.get(to - 1), days.get(to))) {
                to++;
            }
            var list = days.subList(from, to);
            found.addAll(isDayByDay(list) ? List.of(span(list)) : list);
            from = to;
        }
        return found;
    }

    private static boolean isListed(String text, Mention one, Mention other) {
        return isOneDay(one)
                && isOneDay(other)
                && NEXT.matcher(text)
                        .region(one.words().to(), other.words().to())
                        .useTransparentBounds(true)
                        .matches();
    }

    /// A day and those of its month behind it.
    private static List<Mention> behind(String text, Mention first, int end) {
        var found = new ArrayList<>(List.of(first));
        var listed = NEXT.matcher(text).region(first.words().to(), end).useTransparentBounds(true);
        while (isOneDay(first) && listed.lookingAt()) {
            var day = inMonthOf(first, listed);
            if (day.isEmpty()) {
                return found;
            }
            found.add(day.get());
            listed.region(listed.end(), end);
        }
        return found;
    }

    /// "February 3, 11 and 19".
    private static List<Mention> behindEnglish(String text, Mention first, int end) {
        var listed =
                ENGLISH.matcher(text)
                        .region(first.words().to(), text.length())
                        .useTransparentBounds(true)
                        .useAnchoringBounds(false);
        if (!isOneDay(first) || !listed.lookingAt() || listed.end("days") > end) {
            return List.of(first);
        }
        var found = new ArrayList<>(List.of(first));
        var days = DAY.matcher(text).region(listed.start("days"), listed.end("days"));
        while (days.find()) {
            inMonthOf(first, days).ifPresent(found::add);
        }
        return found;
    }

    private static boolean isDayByDay(List<Mention> days) {
        return days.size() > 1
                && IntStream.range(1, days.size())
                        .allMatch(i -> day(days.get(i)).equals(day(days.get(i - 1)).plusDays(1)));
    }

    private static Mention span(List<Mention> days) {
        var first = days.getFirst();
        var words = new TextRange(first.words().from(), days.getLast().words().to());
        var date = EdtfParser.parse(day(first) + "/" + day(days.getLast()));
        return new Mention(words, date.orElseThrow(), first.isCounted());
    }

    private static LocalDate day(Mention day) {
        return Objects.requireNonNull(day.date()).span().earliest();
    }

    private static Optional<Mention> before(String text, Mention day, int from) {
        var at = day.words().from();
        var start = Math.max(from, at - LONGEST);
        var listed = BEFORE.matcher(text).region(start, at).useTransparentBounds(true);
        return isOneDay(day) && DAY_FIRST.matcher(day.words().of(text)).matches() && listed.find()
                ? inMonthOf(day, listed)
                : Optional.empty();
    }

    private static boolean isOneDay(Mention day) {
        return day.date() != null && day.date().span().isOneDay();
    }

    private static Optional<Mention> inMonthOf(Mention other, Matcher listed) {
        var number = Integer.parseInt(listed.group("day"));
        var words = new TextRange(listed.start("words"), listed.end("words"));
        return Optional.ofNullable(other.date())
                .map(date -> date.span().earliest())
                .flatMap(month -> on(month, number))
                .flatMap(day -> EdtfParser.parse(day.toString()))
                .map(date -> new Mention(words, date, other.isCounted()));
    }

    private static Optional<LocalDate> on(LocalDate month, int day) {
        try {
            return Optional.of(month.withDayOfMonth(day));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
