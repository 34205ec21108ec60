package org.amnok.domain.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amnok.domain.TextRange;
import org.amnok.domain.date.DateMentions.Mention;
import org.jspecify.annotations.Nullable;

/// Days in numbers alone, "12/11" and "26/11/25". Which number is the day, the month and the year
/// one of them must show.
final class NumericDays {
    private static final int MONTHS = 12;

    /// What stands before it is in its line: searching blank lines would take time by their square.
    private static final Pattern DAY =
            Pattern.compile(
                    "(?m)(?:^[ \\t\\x0B\\f•*·▪●‣◦–—-]*+(?:\\p{L}{2,9}\\.?,? )?|\\bon (?!24/7(?:[.-]| (?:watch|guard|duty|alert|patrol|standby|call)\\b)))((\\d{1,2})/(\\d{1,2}))(?![/\\d%]|\\.\\d| of\\b)(?=[\\s:,.;)–-]|$)");

    private static final Pattern WITH_YEAR =
            Pattern.compile(
                    "(?<![\\d./-])(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{2})(?![\\d/-]|\\.\\d)");

    private static final int CENTURY = 2000;

    /// No report tells of what happened longer ago in numbers without the century.
    private static final int MOST_YEARS = 10;

    private NumericDays() {}

    /// @param anchor the day of the report; null when it is not known
    static Stream<Mention> in(String text, @Nullable LocalDate anchor) {
        var withYear =
                anchor == null
                        ? Stream.<Mention>empty()
                        : WITH_YEAR
                                .matcher(text)
                                .results()
                                .collect(Collectors.groupingBy(three -> three.group(2)))
                                .values()
                                .stream()
                                .flatMap(all -> withYear(all, anchor));
        return Stream.concat(withoutYear(text, anchor), withYear);
    }

    /// At the beginnings of lines, "12/11 …", "- 13/11: …", and where the text says so: "on 9/14".
    private static Stream<Mention> withoutYear(String text, @Nullable LocalDate anchor) {
        var all = DAY.matcher(text).results().toList();
        var isDayFirst = all.stream().anyMatch(two -> numberIn(two, 2) > MONTHS);
        var isMonthFirst = all.stream().anyMatch(two -> numberIn(two, 3) > MONTHS);
        return isDayFirst == isMonthFirst
                ? Stream.empty()
                : all.stream().flatMap(two -> day(two, isDayFirst, anchor).stream());
    }

    private static Optional<Mention> day(
            MatchResult two, boolean isDayFirst, @Nullable LocalDate anchor) {
        var month = numberIn(two, isDayFirst ? 3 : 2);
        var day = numberIn(two, isDayFirst ? 2 : 3);
        var words = new TextRange(two.start(1), two.end(1));
        var phrase = new DatePhrase(null, month, day, null, null);
        return anchor == null
                ? Optional.of(new Mention(words, null, false))
                : EdtfParser.parse(phrase.anchored(anchor).edtf())
                        .map(date -> new Mention(words, date, true));
    }

    /// The places of year, month and day in [#WITH_YEAR].
    private enum Order {
        DAY_FIRST(4, 3, 1),
        MONTH_FIRST(4, 1, 3),
        YEAR_FIRST(1, 3, 4);

        private final int year;
        private final int month;
        private final int day;

        Order(int year, int month, int day) {
            this.year = year;
            this.month = month;
            this.day = day;
        }

        /// Empty for no day, and for one on which no report of the anchor's day tells anything.
        Optional<LocalDate> read(MatchResult three, LocalDate anchor) {
            try {
                return Optional.of(
                                LocalDate.of(
                                        CENTURY + numberIn(three, year),
                                        numberIn(three, month),
                                        numberIn(three, day)))
                        .filter(date -> !date.isAfter(anchor))
                        .filter(date -> date.isAfter(anchor.minusYears(MOST_YEARS)));
            } catch (DateTimeException noSuchDay) {
                return Optional.empty();
            }
        }
    }

    /// In the only order in which all of them are days.
    ///
    /// @param all with the same mark between their numbers
    private static Stream<Mention> withYear(List<MatchResult> all, LocalDate anchor) {
        var orders =
                Stream.of(Order.values())
                        .map(
                                order ->
                                        all.stream()
                                                .flatMap(n -> order.read(n, anchor).stream())
                                                .toList())
                        .filter(days -> days.size() == all.size())
                        .distinct()
                        .toList();
        return orders.size() == 1
                ? IntStream.range(0, all.size())
                        .mapToObj(i -> mention(all.get(i), orders.getFirst().get(i)))
                : Stream.empty();
    }

    private static Mention mention(MatchResult words, LocalDate day) {
        return new Mention(
                new TextRange(words.start(), words.end()),
                EdtfParser.parse(day.toString()).orElseThrow(),
                true);
    }

    private static int numberIn(MatchResult numbers, int group) {
        return Integer.parseInt(numbers.group(group));
    }
}
