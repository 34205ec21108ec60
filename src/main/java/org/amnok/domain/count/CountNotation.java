package org.amnok.domain.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.amnok.domain.Coded;
import org.amnok.domain.codelist.CountClass;
import org.jspecify.annotations.Nullable;

/// Counts of several classes in one cell, as our own files have them: `car 10-15 best 12 estimate;
/// bus 3 exact; truck 5+ area`.
///
/// Each is a class, a number, a range or a least number ("100+"), perhaps the best number, and the
/// method; without one it is an estimate.
public final class CountNotation {
    private static final Pattern PART =
            Pattern.compile(
                    "([a-z.]{1,20})\\s+(\\d{1,9})\\s*(?:[-–]\\s*(\\d{1,9}|or more)|(\\+))?"
                            + "(?:,?\\s*best\\s+(\\d{1,9}))?(?:,?\\s*(exact|estimate|area))?");

    private CountNotation() {}

    /// Empty text when nothing was counted.
    public static String of(List<Count> counts) {
        return counts.stream().map(CountNotation::of).collect(Collectors.joining("; "));
    }

    private static String of(Count count) {
        return count.countClass().code() + " " + numbers(count) + " " + count.method().code();
    }

    private static boolean isOneNumber(Count count) {
        return Integer.valueOf(count.min()).equals(count.max())
                && Integer.valueOf(count.min()).equals(count.best());
    }

    private static String numbers(Count count) {
        if (isOneNumber(count)) {
            return Integer.toString(count.min());
        }
        var range = count.max() == null ? count.min() + "+" : count.min() + "-" + count.max();
        return count.best() == null ? range : range + " best " + count.best();
    }

    /// Empty when the text is not written so, or its numbers are not in order.
    public static Optional<List<Count>> read(String text) {
        var counts = new ArrayList<Count>();
        for (var part : text.toLowerCase(Locale.ROOT).split(";", -1)) {
            var found = PART.matcher(part.strip());
            var of =
                    found.matches()
                            ? Coded.find(CountClass.values(), found.group(1)).orElse(null)
                            : null;
            var count = of == null ? Optional.<Count>empty() : count(of, found);
            if (count.isEmpty()) {
                return Optional.empty();
            }
            counts.add(count.get());
        }
        return Optional.of(List.copyOf(counts));
    }

    private static Optional<Count> count(CountClass of, Matcher found) {
        var min = Integer.parseInt(found.group(2));
        var max = max(found, min);
        var isOne = found.group(3) == null && found.group(4) == null;
        var named = found.group(5) == null ? null : Integer.valueOf(found.group(5));
        var best = named == null && isOne ? Integer.valueOf(min) : named;
        var low = best == null ? min : best;
        if (low < min || (max != null && max < low)) {
            return Optional.empty();
        }
        var method = found.group(6);
        return Optional.of(
                new Count(
                        of,
                        min,
                        best,
                        max,
                        method == null
                                ? Count.Method.ESTIMATE
                                : Count.Method.valueOf(method.toUpperCase(Locale.ROOT))));
    }

    /// A single number is its own range.
    private static @Nullable Integer max(Matcher found, int min) {
        if (found.group(4) != null || "or more".equals(found.group(3))) {
            return null;
        }
        return found.group(3) == null ? Integer.valueOf(min) : Integer.valueOf(found.group(3));
    }
}
