package org.amnok.domain.coverage;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import org.amnok.domain.Bank;
import org.amnok.domain.River;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.record.Observation.Result;
import org.amnok.domain.record.SoughtKind;

/// An observation of parts of the banks of a river: what an accounting needs of it.
///
/// @param uuid of the observation in its project; of a released one, one that says nothing
/// @param parts of the river's line, in order; they do not touch
/// @param days in which it was taken, on one of them or on several
public record BankObservation(
        UUID uuid,
        River river,
        Set<Bank> banks,
        List<MetreSpan> parts,
        SortedSet<SoughtKind> kinds,
        DateSpan days,
        Result result) {
    /// The older before the newer: by the last day that it may be of, then by the first. Of two of
    /// the same days that differ, the one that saw something is the newer: what is seen is there.
    public static final Comparator<BankObservation> BY_AGE =
            Comparator.comparing((BankObservation look) -> look.days().latest())
                    .thenComparing(look -> look.days().earliest())
                    .thenComparing(look -> look.result() == Result.OBSERVED)
                    .thenComparing(BankObservation::uuid);

    public BankObservation {
        banks = Set.copyOf(banks);
        parts = List.copyOf(parts);
    }

    /// True when it says something of what it was for: seen or absent.
    public boolean isClear() {
        return result == Result.OBSERVED || result == Result.ABSENT;
    }

    /// True when the days of two leave open which was taken first.
    public boolean mayBeOfOneTime(BankObservation other) {
        return days.overlaps(other.days);
    }
}
