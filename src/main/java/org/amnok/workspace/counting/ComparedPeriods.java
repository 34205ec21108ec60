package org.amnok.workspace.counting;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.filter.Criterion;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.tabulation.Dimension;

/// Two periods of the same reports that lie apart and are whole columns of one table: it shows them
/// with all that lies between them.
///
/// @param columns steps of time
/// @param a what `b` is compared with
public record ComparedPeriods(Dimension columns, DateSpan a, DateSpan b) {
    /// Of more columns nobody would see both.
    private static final int MOST_MONTHS = 120;

    /// Empty where something else is compared, or one period is not of whole columns.
    public static Optional<ComparedPeriods> of(TableRequest request) {
        var other = request.other();
        var b = request.filter().dates();
        var a = other == null ? null : other.dates();
        if (other == null || a == null || b == null || !request.columns().isTime()) {
            return Optional.empty();
        }
        var isOneFilter =
                other.without(Criterion.During.SUBJECT)
                                .equals(request.filter().without(Criterion.During.SUBJECT))
                        && request.filter().equals(request.filter().possiblyDuring(b));
        var found = new ComparedPeriods(request.columns(), a, b);
        return isOneFilter && found.isReadable() ? Optional.of(found) : Optional.empty();
    }

    private boolean isReadable() {
        return !a.overlaps(b)
                && isWhole(a)
                && isWhole(b)
                && ChronoUnit.MONTHS.between(days().earliest(), days().latest()) <= MOST_MONTHS;
    }

    private boolean isWhole(DateSpan days) {
        return days.earliest().isAfter(DateSpan.OPEN_START)
                && days.latest().isBefore(DateSpan.OPEN_END)
                && !columns.step(days.earliest()).equals(columns.step(days.earliest().minusDays(1)))
                && !columns.step(days.latest()).equals(columns.step(days.latest().plusDays(1)));
    }

    /// From the first day of the one to the last of the other.
    private DateSpan days() {
        return a.earliest().isBefore(b.earliest())
                ? new DateSpan(a.earliest(), b.latest())
                : new DateSpan(b.earliest(), a.latest());
    }

    /// The reports of both and of what lies between.
    SightingFilter around(SightingFilter filter) {
        return filter.possiblyDuring(days());
    }

    /// `A` or `B` for a column of one; empty for what lies between.
    public String side(String column) {
        return isOf(a, column) ? "A" : isOf(b, column) ? "B" : "";
    }

    private boolean isOf(DateSpan days, String column) {
        return columns.step(days.earliest()).compareTo(column) <= 0
                && columns.step(days.latest()).compareTo(column) >= 0;
    }
}
