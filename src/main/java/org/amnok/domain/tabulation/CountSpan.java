package org.amnok.domain.tabulation;

import org.jspecify.annotations.Nullable;

/// How many were counted in the reports of a cell together.
///
/// @param from the least numbers of the certain reports
/// @param best the best numbers of the certain reports, the least ones where no best is given
/// @param to the greatest numbers of all possible reports; null when open upwards
public record CountSpan(long from, long best, @Nullable Long to) {
    CountSpan plus(CountSpan other) {
        return new CountSpan(
                from + other.from,
                best + other.best,
                to == null || other.to == null ? null : Long.valueOf(to + other.to));
    }

    /// `120–200–310`, `120–200+` when open upwards, `4` when all are one number.
    public String text() {
        if (to == null) {
            return from == best ? from + "+" : from + "–" + best + "+";
        }
        if (from == to) {
            return Long.toString(from);
        }
        return from + "–" + best + "–" + to;
    }
}
