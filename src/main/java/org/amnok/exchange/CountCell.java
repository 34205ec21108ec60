package org.amnok.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amnok.domain.Count;
import org.amnok.domain.CountClass;
import org.jspecify.annotations.Nullable;

/// Counts of several classes in one cell, as our own files have them: `car 10-15 best 12 estimate;
/// bus 3; truck 5-or more`.
final class CountCell {
    private static final Pattern PART =
            Pattern.compile(
                    "([a-z.]{1,20})\\s+(\\d{1,9})\\s*(?:[-–]\\s*(\\d{1,9}|or more)|(\\+))?"
                            + "(?:,?\\s*best\\s+(\\d{1,9}))?(?:,?\\s*(exact|estimate|area))?");

    private CountCell() {}

    /// Empty when the cell is not written so: then it is words.
    ///
    /// @throws org.amnok.domain.ProblemException when numbers are not in order
    static Optional<List<Count>> read(String cell) {
        var counts = new ArrayList<Count>();
        for (var part : cell.toLowerCase(Locale.ROOT).split(";", -1)) {
            var found = PART.matcher(part.strip());
            var of = found.matches() ? countClass(found.group(1)) : null;
            if (of == null) {
                return Optional.empty();
            }
            counts.add(count(of, found));
        }
        return Optional.of(List.copyOf(counts));
    }

    private static @Nullable CountClass countClass(String code) {
        return Arrays.stream(CountClass.values())
                .filter(of -> of.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    private static Count count(CountClass of, Matcher found) {
        var min = Integer.parseInt(found.group(2));
        var max = max(found, min);
        var best = found.group(5) == null ? null : Integer.valueOf(found.group(5));
        var isOne = found.group(3) == null && found.group(4) == null;
        var method = found.group(6);
        return new Count(
                of,
                min,
                best == null && isOne ? Integer.valueOf(min) : best,
                max,
                method == null
                        ? isOne ? Count.Method.EXACT : Count.Method.ESTIMATE
                        : Count.Method.valueOf(method.toUpperCase(Locale.ROOT)));
    }

    /// A single number is its own range.
    private static @Nullable Integer max(Matcher found, int min) {
        if (found.group(4) != null || "or more".equals(found.group(3))) {
            return null;
        }
        return found.group(3) == null ? Integer.valueOf(min) : Integer.valueOf(found.group(3));
    }
}
