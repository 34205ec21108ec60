package org.amnok.domain;

import java.time.LocalDate;

/// A closed interval of days, both ends included.
public record DateSpan(LocalDate earliest, LocalDate latest) {
    /// @throws ProblemException when the latest day is before the earliest
    public DateSpan {
        if (latest.isBefore(earliest)) {
            throw ProblemException.of(
                    "The date range ends " + latest + ", before it starts " + earliest,
                    "Put the earlier date first.");
        }
    }

    /// True when some day is in both.
    public boolean overlaps(DateSpan other) {
        return !latest.isBefore(other.earliest) && !other.latest.isBefore(earliest);
    }
}
