package org.amnok.domain.project;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.amnok.domain.codelist.CountClass;
import org.amnok.domain.count.Count;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// How many were seen in several sightings together, by interval arithmetic: the least numbers and
/// the greatest are summed apart. What was not counted adds nothing and is reported as not counted;
/// 0 is a count.
///
/// @param byClass sums of the classes that were counted, in the order of classes
/// @param counted how many sightings, or groups of the same, were counted
/// @param notCounted how many were not
/// @param repeats how many sightings add nothing because they are the same as another one
public record CountTotal(Map<CountClass, Sum> byClass, int counted, int notCounted, int repeats) {
    private static final int CLASSES_NAMED = 3;

    /// @param best null when it is not given for every part
    /// @param max null when open upwards
    public record Sum(long min, @Nullable Long best, @Nullable Long max) {
        static Sum of(Count count) {
            return new Sum(count.min(), toLong(count.best()), toLong(count.max()));
        }

        private static @Nullable Long toLong(@Nullable Integer number) {
            return number == null ? null : Long.valueOf(number);
        }

        Sum rated() {
            return best != null ? this : new Sum(min, Long.valueOf(min), max);
        }

        Sum times(int times) {
            return new Sum(
                    min * times,
                    best == null ? null : Long.valueOf(best * times),
                    max == null ? null : Long.valueOf(max * times));
        }

        Sum plus(Sum other) {
            return new Sum(min + other.min, plus(best, other.best), plus(max, other.max));
        }

        private static @Nullable Long plus(@Nullable Long a, @Nullable Long b) {
            return a == null || b == null ? null : Long.valueOf(a + b);
        }

        /// What both allow; the least number above the greatest where they contradict each other.
        Sum narrowed(Sum other) {
            var agreed = best != null && best.equals(other.best) ? best : null;
            return new Sum(Math.max(min, other.min), agreed, least(max, other.max));
        }

        /// What one of both allows.
        Sum widened(Sum other) {
            return new Sum(Math.min(min, other.min), null, greatest(max, other.max));
        }

        boolean isContradiction() {
            return max != null && min > max;
        }

        private static @Nullable Long least(@Nullable Long a, @Nullable Long b) {
            if (a == null || b == null) {
                return a == null ? b : a;
            }
            return Math.min(a, b);
        }

        private static @Nullable Long greatest(@Nullable Long a, @Nullable Long b) {
            return a == null || b == null ? null : Long.valueOf(Math.max(a, b));
        }

        /// "30–50", "30", "30 or more", with the best number: "30–50, best 40".
        public String text() {
            var range =
                    max == null
                            ? Messages.text("domain.or_more", min)
                            : max == min ? "%,d".formatted(min) : "%,d–%,d".formatted(min, max);
            return best == null || (max != null && max == min)
                    ? range
                    : Messages.text("domain.number_and_best", range, best);
        }
    }

    /// "trucks 30–50; bus 1 (2 of 3 counted)"; "not counted".
    public String text() {
        if (byClass.isEmpty()) {
            return Messages.text("domain.not_counted");
        }
        var words =
                byClass.entrySet().stream()
                        .map(e -> named(e.getKey(), e.getValue()))
                        .collect(Collectors.joining("; "));
        return notCounted == 0
                ? words
                : Messages.text("domain.of_counted", words, counted, (counted + notCounted));
    }

    /// Classes by name while they are few, else their groups: "trucks 30–50; bus 1"; "vehicles
    /// 120–180; boats 2". Empty when nothing was counted.
    public String briefly() {
        return byClass.size() <= CLASSES_NAMED
                ? byClass.entrySet().stream()
                        .map(e -> named(e.getKey(), e.getValue()))
                        .collect(Collectors.joining("; "))
                : byGroup().entrySet().stream()
                        .map(e -> e.getKey().label() + " " + e.getValue().text())
                        .collect(Collectors.joining("; "));
    }

    private static String named(CountClass counted, Sum sum) {
        var isOne = sum.max() != null && sum.max() == 1;
        return counted.words(!isOne) + " " + sum.text();
    }

    private Map<CountClass.Group, Sum> byGroup() {
        var sums = new EnumMap<CountClass.Group, Sum>(CountClass.Group.class);
        byClass.forEach((c, sum) -> sums.merge(c.group(), sum, Sum::plus));
        return sums;
    }

    /// "2 are the same as others and add nothing"; empty when none is.
    public String repeatsText() {
        return repeats == 0
                ? ""
                : repeats == 1
                        ? Messages.text("domain.1_is_the_same_as_another")
                        : Messages.text("domain.are_the_same_as_others_and", repeats);
    }
}
