package org.amnok.domain.coverage;

import java.util.List;
import org.amnok.domain.Coded;
import org.amnok.words.Messages;

/// What observations of two periods, A and B, say of a metre of a bank, in the order in which it is
/// told.
public enum BankChange implements Coded {
    ABSENT_IN_A_SEEN_IN_B,
    SEEN_IN_A_ABSENT_IN_B,
    SEEN_IN_BOTH,
    ABSENT_IN_BOTH,
    /// Whether it changed is not known: A has no clear observation.
    CLEAR_IN_B_ONLY,
    CLEAR_IN_A_ONLY,
    CLEAR_IN_NEITHER;

    /// Those that say that something changed.
    public static final List<BankChange> CHANGES =
            List.of(ABSENT_IN_A_SEEN_IN_B, SEEN_IN_A_ABSENT_IN_B);

    /// True when both periods have a clear observation.
    public boolean isCompared() {
        return compareTo(CLEAR_IN_B_ONLY) < 0;
    }

    public String label() {
        return Messages.word("looks.change", this);
    }

    static BankChange of(CoveragePiece a, CoveragePiece b) {
        if (!isClear(a) || !isClear(b)) {
            return isClear(b) ? CLEAR_IN_B_ONLY : isClear(a) ? CLEAR_IN_A_ONLY : CLEAR_IN_NEITHER;
        }
        return of(a.state() == BankState.SEEN, b.state() == BankState.SEEN);
    }

    private static boolean isClear(CoveragePiece piece) {
        return piece.state() == BankState.SEEN || piece.state() == BankState.ABSENT;
    }

    private static BankChange of(boolean seenInA, boolean seenInB) {
        if (seenInA) {
            return seenInB ? SEEN_IN_BOTH : SEEN_IN_A_ABSENT_IN_B;
        }
        return seenInB ? ABSENT_IN_A_SEEN_IN_B : ABSENT_IN_BOTH;
    }

    /// True when some clear observation of either period allows it. Where the observations of a
    /// period differ, several are possible.
    boolean isPossible(CoveragePiece a, CoveragePiece b) {
        return switch (this) {
            case ABSENT_IN_A_SEEN_IN_B -> says(a, BankState.ABSENT) && says(b, BankState.SEEN);
            case SEEN_IN_A_ABSENT_IN_B -> says(a, BankState.SEEN) && says(b, BankState.ABSENT);
            case SEEN_IN_BOTH -> says(a, BankState.SEEN) && says(b, BankState.SEEN);
            case ABSENT_IN_BOTH -> says(a, BankState.ABSENT) && says(b, BankState.ABSENT);
            case CLEAR_IN_B_ONLY, CLEAR_IN_A_ONLY, CLEAR_IN_NEITHER -> of(a, b) == this;
        };
    }

    private static boolean says(CoveragePiece piece, BankState state) {
        return isClear(piece) && (piece.state() == state || piece.against() != null);
    }
}
