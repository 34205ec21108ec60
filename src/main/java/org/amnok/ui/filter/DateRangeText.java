package org.amnok.ui.filter;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.date.DateWords;
import org.amnok.domain.date.Edtf;

/// Reads a range of dates: one date in words or EDTF, or two with a dash or "to" between.
public final class DateRangeText {
    private DateRangeText() {}

    private static final Pattern BETWEEN =
            Pattern.compile("\\s+(?:to|until|-|–|—)\\s+|\\s*[–—]\\s*");
    private static final Pattern YEAR = Pattern.compile(".*\\d{4}.*");
    private static final Pattern OPEN = Pattern.compile("(?i)(from|since|until|up to)\\s+(\\S.*)");

    /// "2024", "autumn 2025", "2024 – mid-2025", "June 2017 to February 2026", "10–20 Sep 2025",
    /// "from 2025", "until May 2024"; empty when not understood.
    public static Optional<DateSpan> read(String text, LocalDate today) {
        return day(text, today)
                .or(() -> parts(text.strip(), today))
                .or(() -> open(text.strip(), today));
    }

    private static Optional<DateSpan> parts(String text, LocalDate today) {
        var ends = BETWEEN.split(text, -1);
        if (ends.length != 2) {
            return Optional.empty();
        }
        var to = day(ends[1], today);
        return to.isEmpty()
                ? Optional.empty()
                : shared(ends[0], ends[1], to.get(), today)
                        .or(() -> day(ends[0], today).flatMap(from -> between(from, to.get())));
    }

    /// The first end takes the month and the year of the second where it has none of its own.
    private static Optional<DateSpan> shared(
            String first, String second, DateSpan to, LocalDate today) {
        if (YEAR.matcher(first).matches() || !YEAR.matcher(second).matches()) {
            return Optional.empty();
        }
        var words = second.split("\\s+");
        for (var taken = 1; taken < words.length; taken++) {
            var rest = String.join(" ", List.of(words).subList(taken, words.length));
            var from = day(first + " " + rest, today).flatMap(f -> between(f, to));
            if (from.isPresent()) {
                return from;
            }
        }
        return Optional.empty();
    }

    private static Optional<DateSpan> between(DateSpan from, DateSpan to) {
        return to.latest().isBefore(from.earliest())
                ? Optional.empty()
                : Optional.of(new DateSpan(from.earliest(), to.latest()));
    }

    private static Optional<DateSpan> open(String text, LocalDate today) {
        var found = OPEN.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        var starts = found.group(1).toLowerCase(Locale.ROOT).matches("from|since");
        return day(found.group(2), today)
                .map(
                        day ->
                                starts
                                        ? new DateSpan(day.earliest(), DateSpan.OPEN_END)
                                        : new DateSpan(DateSpan.OPEN_START, day.latest()));
    }

    private static Optional<DateSpan> day(String text, LocalDate today) {
        return DateWords.read(text, today).map(Edtf::span);
    }
}
