package org.amnok.layout.caption;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.amnok.domain.date.DateSpan;
import org.amnok.release.ReleasedSighting;

/// When it was seen, no finer than it was released: days where the first and the last date are
/// single days or both lie in one month, whole months else.
///
/// @param first or [DateSpan#OPEN_START]
/// @param last or [DateSpan#OPEN_END]
/// @param exact both ends are single days
record TimePhrase(LocalDate first, LocalDate last, boolean exact) {
    /// Empty when nothing is dated.
    static Optional<TimePhrase> of(List<ReleasedSighting> sightings) {
        var spans =
                sightings.stream().map(ReleasedSighting::dates).filter(Objects::nonNull).toList();
        if (spans.isEmpty()) {
            return Optional.empty();
        }
        var first = spans.stream().map(DateSpan::earliest).min(LocalDate::compareTo).orElseThrow();
        var last = spans.stream().map(DateSpan::latest).max(LocalDate::compareTo).orElseThrow();
        var exact =
                spans.stream()
                        .filter(s -> s.earliest().equals(first) || s.latest().equals(last))
                        .allMatch(s -> s.earliest().equals(s.latest()));
        return Optional.of(new TimePhrase(first, last, exact))
                .filter(p -> !p.isOpenBackwards() || !p.isOpenForwards());
    }

    /// Of days that were asked for.
    static TimePhrase of(DateSpan days) {
        return new TimePhrase(days.earliest(), days.latest(), !days.equals(days.inWholeMonths()));
    }

    private boolean isOpenBackwards() {
        return first.equals(DateSpan.OPEN_START);
    }

    private boolean isOpenForwards() {
        return last.equals(DateSpan.OPEN_END);
    }

    String in(CaptionWords words) {
        if (isOpenBackwards()) {
            return words.get("when.until", exact ? day(last, words) : month(last, words));
        } else if (isOpenForwards()) {
            return words.get("when.since", exact ? day(first, words) : month(first, words));
        } else if (first.equals(last)) {
            return words.get("when.day", day(first, words));
        } else if (isWholeYear()) {
            return words.get("when.year", Integer.toString(first.getYear()));
        } else if (YearMonth.from(first).equals(YearMonth.from(last))) {
            return isWholeMonth()
                    ? words.get("when.month", month(first, words))
                    : words.get(
                            "when.days",
                            format("date.days.first", first, words),
                            format("date.days.last", last, words));
        }
        return exact
                ? words.get("when.span", day(first, words), day(last, words))
                : words.get("when.span", month(first, words), month(last, words));
    }

    private boolean isWholeMonth() {
        return first.getDayOfMonth() == 1 && last.equals(YearMonth.from(last).atEndOfMonth());
    }

    private boolean isWholeYear() {
        return first.getYear() == last.getYear()
                && first.getDayOfYear() == 1
                && last.getDayOfYear() == last.lengthOfYear();
    }

    private static String day(LocalDate date, CaptionWords words) {
        return format("date.day", date, words);
    }

    private static String month(LocalDate date, CaptionWords words) {
        return format("date.month", date, words);
    }

    private static String format(String key, LocalDate date, CaptionWords words) {
        return DateTimeFormatter.ofPattern(words.get(key), words.locale()).format(date);
    }
}
