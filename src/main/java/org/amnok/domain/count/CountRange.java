package org.amnok.domain.count;

import java.util.List;
import org.amnok.domain.Certainty;
import org.amnok.domain.codelist.CountClass;
import org.jspecify.annotations.Nullable;

/// How many at least and at most, of one class or several together.
///
/// @param max null when open upwards
public record CountRange(long min, @Nullable Long max) {
    /// The sum of the counts of a class and its subclasses ("truck" and "truck.heavy"): the sums of
    /// the least and of the greatest numbers. Null when none of them was counted.
    ///
    /// @param countClass null for all classes together
    public static @Nullable CountRange of(Counts counts, @Nullable CountClass countClass) {
        var rows =
                counts.rows().stream()
                        .filter(row -> countClass == null || isIn(row.countClass(), countClass))
                        .toList();
        return rows.isEmpty()
                ? null
                : new CountRange(rows.stream().mapToLong(Count::min).sum(), max(rows));
    }

    private static @Nullable Long max(List<Count> rows) {
        var sum = 0L;
        for (var row : rows) {
            if (row.max() == null) {
                return null;
            }
            sum += row.max();
        }
        return sum;
    }

    /// True when the least number is enough, or, when that will do, the greatest.
    public boolean isAtLeast(int number, Certainty certainty) {
        return certainty == Certainty.CERTAIN ? min >= number : max == null || max >= number;
    }

    /// True when a class is the other or one of its subclasses; all vehicles are of `vehicle`.
    public static boolean isIn(CountClass part, CountClass whole) {
        return part == whole
                || part.code().startsWith(whole.code() + ".")
                || (whole == CountClass.VEHICLE && part.group() == CountClass.Group.VEHICLES);
    }
}
