package org.amnok.domain.coverage;

import org.amnok.domain.Bank;
import org.jspecify.annotations.Nullable;

/// A part of a bank of which one and the same is known.
///
/// @param decided the observation that its state rests on; null where nobody looked
/// @param firstSeen the oldest observation that saw it; null when none did
/// @param lastSeen the newest observation that saw it; null when none did
/// @param against the newest clear observation that says the opposite of what counts; null when
///   none does
public record CoveragePiece(
        Bank bank,
        MetreSpan span,
        BankState state,
        @Nullable BankObservation decided,
        @Nullable BankObservation firstSeen,
        @Nullable BankObservation lastSeen,
        @Nullable BankObservation against) {
    /// True when the other goes on where this one ends, and says the same for the same reasons.
    boolean continues(CoveragePiece before) {
        return before.span.to() == span.from()
                && before.equals(
                        new CoveragePiece(
                                bank, before.span, state, decided, firstSeen, lastSeen, against));
    }

    CoveragePiece to(int end) {
        return new CoveragePiece(
                bank,
                new MetreSpan(span.from(), end),
                state,
                decided,
                firstSeen,
                lastSeen,
                against);
    }
}
