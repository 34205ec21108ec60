package org.amnok.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.amnok.domain.Count;
import org.amnok.domain.CountClass;
import org.amnok.domain.CountText;
import org.amnok.domain.Counts;
import org.jspecify.annotations.Nullable;

/// How many a row's event counted.
final class RowCounts {
    /// Units that are vehicles. What is counted in others (people, days, buildings, routes) is kept
    /// in the report's words only.
    private static final Map<String, CountClass> VEHICLE_UNITS =
            Map.ofEntries(
                    Map.entry("vehicles", CountClass.UNKNOWN),
                    Map.entry("cars", CountClass.CAR),
                    Map.entry("vans", CountClass.VAN),
                    Map.entry("buses", CountClass.BUS),
                    Map.entry("trucks", CountClass.TRUCK),
                    Map.entry("trailers", CountClass.TRAILER),
                    Map.entry("excavators", CountClass.EXCAVATOR),
                    Map.entry("tractors", CountClass.TRACTOR),
                    Map.entry("motorcycles", CountClass.MOTORCYCLE),
                    Map.entry("boats", CountClass.BOAT),
                    Map.entry("railcars", CountClass.RAILCAR));

    /// Words that say a number is not exact.
    private static final Pattern HEDGE =
            Pattern.compile(
                    "about|around|some|at least|at most|more|over|up to|dozen|hundred|several|~|\\+"
                            + "|여|약|余|约|約");

    /// Letters that lean on digits are slips more often than words: “4O”, “1e3”; and nothing is
    /// counted below zero.
    private static final Pattern SLIP = Pattern.compile("[0-9][A-Za-z]|[A-Za-z][0-9]|^\\s*-");

    static final CodeWords<CountClass> CLASSES =
            new CodeWords<>(CountClass.values(), CountClass::code);
    static final CodeWords<Count.Method> METHODS =
            new CodeWords<>(Count.Method.values(), Count.Method::code);
    private static final List<SightingColumn> NUMBERS =
            List.of(SightingColumn.COUNT_MIN, SightingColumn.COUNT_BEST, SightingColumn.COUNT_MAX);

    private RowCounts() {}

    static Counts counts(SightingRow row) {
        var several = several(row);
        if (several.isPresent()) {
            return row.at(
                    SightingColumn.COUNTS,
                    () -> new Counts(several.get(), row.text(SightingColumn.COUNT_TEXT)));
        }
        var of = countClass(row);
        var count = of == null ? null : row.at(numbersColumn(row), () -> count(row, of));
        var rows = count == null ? List.<Count>of() : List.of(count);
        return new Counts(rows, asReported(row, of));
    }

    /// Of all classes, where one cell tells them; empty when it holds words or nothing.
    private static Optional<List<Count>> several(SightingRow row) {
        return row.has(SightingColumn.COUNTS)
                ? row.at(
                        SightingColumn.COUNTS,
                        () -> CountCell.read(row.text(SightingColumn.COUNTS)))
                : Optional.empty();
    }

    /// The words as reported, with their unit where they do not name it.
    private static String asReported(SightingRow row, @Nullable CountClass of) {
        var unit = row.text(SightingColumn.COUNT_UNIT);
        var words = words(row, of);
        return words.isEmpty() || words.contains(unit) ? words : words + " (" + unit + ")";
    }

    private static String words(SightingRow row, @Nullable CountClass of) {
        if (row.has(SightingColumn.COUNT_TEXT)) {
            return row.text(SightingColumn.COUNT_TEXT);
        }
        if (isInWords(row)) {
            return row.text(SightingColumn.COUNT_BEST);
        }
        if (row.has(SightingColumn.COUNTS)) {
            return row.text(SightingColumn.COUNTS);
        }
        return of == null ? numbers(row) : "";
    }

    /// Numbers that no class takes up would be lost without words.
    private static String numbers(SightingRow row) {
        return NUMBERS.stream()
                .map(row::text)
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining("–"));
    }

    /// The class named, or that of the unit; vehicles when neither is given; null when the unit is
    /// no vehicle.
    private static @Nullable CountClass countClass(SightingRow row) {
        if (row.has(SightingColumn.COUNT_CLASS)) {
            return row.oneOf(SightingColumn.COUNT_CLASS, CLASSES, CountClass.UNKNOWN);
        }
        return row.has(SightingColumn.COUNT_UNIT)
                ? VEHICLE_UNITS.get(row.text(SightingColumn.COUNT_UNIT).toLowerCase(Locale.ROOT))
                : CountClass.UNKNOWN;
    }

    /// True where one cell says it all, not in digits alone: "about 30", "3–5", "30多辆".
    private static boolean isInWords(SightingRow row) {
        return row.has(SightingColumn.COUNT_BEST)
                && !row.has(SightingColumn.COUNT_MIN)
                && !row.has(SightingColumn.COUNT_MAX)
                && !row.isInteger(SightingColumn.COUNT_BEST);
    }

    private static Count understood(SightingRow row, CountClass of) {
        var words = row.text(SightingColumn.COUNT_BEST);
        var read =
                Optional.of(words)
                        .filter(text -> !SLIP.matcher(text).find())
                        .flatMap(CountText::read)
                        .orElseThrow(
                                () ->
                                        row.problem(
                                                SightingColumn.COUNT_BEST,
                                                "is not understood as a number",
                                                "Write a number, a range or plain words: 30,"
                                                        + " 30-50, about 30."));
        return new Count(
                of,
                read.min(),
                read.best(),
                read.max(),
                row.oneOf(SightingColumn.COUNT_METHOD, METHODS, read.method()));
    }

    /// Null when no number is given.
    private static @Nullable Count count(SightingRow row, CountClass of) {
        if (isInWords(row)) {
            return understood(row, of);
        }
        var min = row.integer(SightingColumn.COUNT_MIN);
        var best = row.integer(SightingColumn.COUNT_BEST);
        var max = row.integer(SightingColumn.COUNT_MAX);
        if (min.isEmpty() && best.isEmpty() && max.isEmpty()) {
            return null;
        }
        // "up to 30" may be none; a single number is its own range.
        var onlyBest = min.isEmpty() && max.isEmpty();
        var low = onlyBest ? best.getAsInt() : min.orElse(0);
        var high = onlyBest ? best : max;
        var equal = high.isPresent() && high.getAsInt() == low;
        return new Count(
                of,
                low,
                best.isEmpty() && equal ? Integer.valueOf(low) : boxed(best),
                boxed(high),
                method(row, equal));
    }

    private static Count.Method method(SightingRow row, boolean equal) {
        var exact = equal && !isHedged(row.text(SightingColumn.COUNT_TEXT));
        return row.oneOf(
                SightingColumn.COUNT_METHOD,
                METHODS,
                exact ? Count.Method.EXACT : Count.Method.ESTIMATE);
    }

    private static boolean isHedged(String words) {
        return !words.isEmpty() && HEDGE.matcher(words).find();
    }

    private static SightingColumn numbersColumn(SightingRow row) {
        return row.has(SightingColumn.COUNT_MIN)
                ? SightingColumn.COUNT_MIN
                : SightingColumn.COUNT_BEST;
    }

    private static @Nullable Integer boxed(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }
}
