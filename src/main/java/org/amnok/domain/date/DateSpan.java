package org.amnok.domain.date;

import java.time.LocalDate;
import java.util.Optional;
import org.amnok.domain.ProblemException;
import org.amnok.words.Messages;

/// A closed interval of days, both ends included.
public record DateSpan(LocalDate earliest, LocalDate latest) {
    /// The earliest day of a span that is open backwards.
    public static final LocalDate OPEN_START = LocalDate.of(1, 1, 1);

    /// The latest day of a span that is open forwards.
    public static final LocalDate OPEN_END = LocalDate.of(9999, 12, 31);

    /// @throws ProblemException when the latest day is before the earliest
    public DateSpan {
        if (latest.isBefore(earliest)) {
            throw ProblemException.of(
                    Messages.text("domain.the_date_range_ends_before_it", latest, earliest),
                    Messages.text("domain.put_the_earlier_date_first"));
        }
    }

    /// The months that its days lie in; what is open stays so.
    public DateSpan inWholeMonths() {
        return new DateSpan(
                earliest.withDayOfMonth(1), latest.withDayOfMonth(latest.lengthOfMonth()));
    }

    /// The same days of the year before; what is open at an end stays as it is.
    public DateSpan yearBefore() {
        return isOpenBackwards() || isOpenForwards()
                ? this
                : new DateSpan(earliest.minusYears(1), latest.minusYears(1));
    }

    /// From the first day of either to the last.
    public DateSpan hull(DateSpan other) {
        return new DateSpan(
                earliest.isBefore(other.earliest) ? earliest : other.earliest,
                latest.isAfter(other.latest) ? latest : other.latest);
    }

    /// What of it lies in another one, with which it has a day in common.
    public DateSpan within(DateSpan other) {
        return new DateSpan(
                earliest.isAfter(other.earliest) ? earliest : other.earliest,
                latest.isBefore(other.latest) ? latest : other.latest);
    }

    /// True when nothing is known of how early it was.
    public boolean isOpenBackwards() {
        return earliest.equals(OPEN_START);
    }

    /// True when nothing is known of how late it was.
    public boolean isOpenForwards() {
        return latest.equals(OPEN_END);
    }

    /// The earliest day; empty when nothing is known of how early it was.
    public Optional<LocalDate> first() {
        return Optional.of(earliest).filter(day -> !isOpenBackwards());
    }

    /// The latest day; empty when nothing is known of how late it was.
    public Optional<LocalDate> last() {
        return Optional.of(latest).filter(day -> !isOpenForwards());
    }

    public boolean isOneDay() {
        return earliest.equals(latest);
    }

    /// As EDTF: `2025-11-13`, `2025-11-01/2025-11-30`, or `2025-11-13/..`.
    public String text() {
        if (isOneDay()) {
            return earliest.toString();
        }
        return (isOpenBackwards() ? ".." : earliest) + "/" + (isOpenForwards() ? ".." : latest);
    }

    /// True when all days of the other are in this one.
    public boolean holds(DateSpan other) {
        return !other.earliest.isBefore(earliest) && !other.latest.isAfter(latest);
    }

    /// True when some day is in both.
    public boolean overlaps(DateSpan other) {
        return !latest.isBefore(other.earliest) && !other.latest.isBefore(earliest);
    }
}
