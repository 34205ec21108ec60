package org.amnok.domain.coverage;

import org.amnok.domain.Coded;
import org.amnok.domain.record.Observation;
import org.amnok.words.Messages;

/// What is known of a metre of a bank, in the order in which it is told.
public enum BankState implements Coded {
    SEEN,
    ABSENT,
    OBSCURED,
    NEVER_EXAMINED;

    /// What an observation says of what it looked at.
    public static BankState of(Observation.Result result) {
        return switch (result) {
            case OBSERVED -> SEEN;
            case ABSENT -> ABSENT;
            case OBSCURED -> OBSCURED;
            case NOT_EXAMINED -> NEVER_EXAMINED;
        };
    }

    public String label() {
        return Messages.word("looks.state", this);
    }
}
