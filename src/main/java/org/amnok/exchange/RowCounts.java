package org.amnok.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amnok.domain.Count;
import org.amnok.domain.CountClass;
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

    private RowCounts() {}

    static Counts counts(SightingRow row) {
        var several = several(row);
        if (several.isPresent()) {
            return row.at(
                    SightingColumn.COUNTS,
                    () -> new Counts(several.get(), row.text(SightingColumn.COUNT_TEXT)));
        }
        var words = asReported(row);
        return countClass(row)
                .flatMap(of -> row.at(numbersColumn(row), () -> count(row, of)))
                .map(count -> new Counts(List.of(count), words))
                .orElse(new Counts(List.of(), words));
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
    private static String asReported(SightingRow row) {
        var unit = row.text(SightingColumn.COUNT_UNIT);
        var words = words(row);
        return words.isEmpty() || words.contains(unit) ? words : words + " (" + unit + ")";
    }

    private static String words(SightingRow row) {
        if (row.has(SightingColumn.COUNT_TEXT)) {
            return row.text(SightingColumn.COUNT_TEXT);
        }
        return row.has(SightingColumn.COUNTS) ? row.text(SightingColumn.COUNTS) : numbers(row);
    }

    /// Numbers that no class takes up would be lost without words.
    private static String numbers(SightingRow row) {
        if (countClass(row).isPresent()) {
            return "";
        }
        return String.join(
                "–",
                Stream.of(
                                SightingColumn.COUNT_MIN,
                                SightingColumn.COUNT_BEST,
                                SightingColumn.COUNT_MAX)
                        .map(row::text)
                        .filter(text -> !text.isEmpty())
                        .distinct()
                        .toList());
    }

    /// The class named, or that of the unit; vehicles when neither is given; empty when the unit is
    /// no vehicle.
    private static Optional<CountClass> countClass(SightingRow row) {
        if (row.has(SightingColumn.COUNT_CLASS)) {
            return Optional.of(
                    row.oneOf(
                            SightingColumn.COUNT_CLASS,
                            CountClass.values(),
                            CountClass::code,
                            CountClass.UNKNOWN));
        }
        var unit = row.text(SightingColumn.COUNT_UNIT).toLowerCase(Locale.ROOT);
        return unit.isEmpty()
                ? Optional.of(CountClass.UNKNOWN)
                : Optional.ofNullable(VEHICLE_UNITS.get(unit));
    }

    /// Empty when no number is given.
    private static Optional<Count> count(SightingRow row, CountClass of) {
        var min = row.integer(SightingColumn.COUNT_MIN);
        var best = row.integer(SightingColumn.COUNT_BEST);
        var max = row.integer(SightingColumn.COUNT_MAX);
        if (min.isEmpty() && best.isEmpty() && max.isEmpty()) {
            return Optional.empty();
        }
        // "up to 30" may be none; a single number is its own range.
        var onlyBest = min.isEmpty() && max.isEmpty();
        var low = onlyBest ? best.getAsInt() : min.orElse(0);
        var high = onlyBest ? best : max;
        var equal = high.isPresent() && high.getAsInt() == low;
        return Optional.of(
                new Count(
                        of,
                        low,
                        best.isEmpty() && equal ? Integer.valueOf(low) : boxed(best),
                        boxed(high),
                        method(row, equal)));
    }

    private static Count.Method method(SightingRow row, boolean equal) {
        var exact = equal && !HEDGE.matcher(row.text(SightingColumn.COUNT_TEXT)).find();
        return row.oneOf(
                SightingColumn.COUNT_METHOD,
                Count.Method.values(),
                Count.Method::code,
                exact ? Count.Method.EXACT : Count.Method.ESTIMATE);
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
