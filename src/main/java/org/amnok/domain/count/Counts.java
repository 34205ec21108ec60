package org.amnok.domain.count;

import java.util.List;
import org.amnok.domain.ProblemException;
import org.jspecify.annotations.Nullable;

/// All counts of a sighting. No row of a class means it was not counted.
///
/// @param rows at most one a class
/// @param asReported the words of the report ("about 30, maybe more"); empty when none
public record Counts(List<Count> rows, String asReported) {
    public static final Counts NONE = new Counts(List.of(), "");

    public Counts {
        rows = List.copyOf(rows);
        if (rows.size() > 1
                && rows.stream().map(Count::countClass).distinct().count() != rows.size()) {
            throw ProblemException.ofTexts(
                    "domain.a_class_is_counted_twice", "domain.keep_one_row_for_each_class");
        }
    }

    /// All classes together: the best numbers, the least ones where no best is given; null when
    /// nothing was counted.
    ///
    /// @param rows of one sighting
    public static @Nullable Integer total(List<Count> rows) {
        return rows.isEmpty() ? null : rows.stream().mapToInt(Counts::number).sum();
    }

    private static int number(Count row) {
        var best = row.best();
        return best == null ? row.min() : best;
    }
}
