package org.amnok.domain.count;

import org.amnok.domain.Coded;
import org.amnok.domain.ProblemException;
import org.amnok.domain.codelist.CountClass;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// How many of one class were seen: min ≤ best ≤ max. 0 means looked and saw none.
///
/// @param best the best single number; null when only the range is known
/// @param max null when open upwards ("at least 100")
public record Count(
        CountClass countClass,
        int min,
        @Nullable Integer best,
        @Nullable Integer max,
        Method method) {
    /// @throws ProblemException when the numbers are negative or out of order
    public Count {
        var low = best == null ? min : best;
        if (min < 0 || low < min || (max != null && max < low)) {
            throw ProblemException.of(
                    Messages.text("domain.count_is_not_in_order", min, best, max),
                    Messages.text("domain.give_min_best_and_max_with"));
        }
    }

    /// True of exactly one, which is said in the singular.
    public boolean isOne() {
        return min == 1 && Integer.valueOf(1).equals(max);
    }

    /// "3", "3–5", "3+" when open upwards.
    public String numbers() {
        if (max == null) {
            return min + "+";
        }
        return min == max ? Integer.toString(min) : min + "–" + max;
    }

    /// As many of another class.
    public Count of(CountClass other) {
        return new Count(other, min, best, max, method);
    }

    /// How the number was found.
    public enum Method implements Coded {
        EXACT,
        ESTIMATE,
        AREA;

        /// For people.
        public String label() {
            return Messages.word("codes.counting", this);
        }
    }
}
