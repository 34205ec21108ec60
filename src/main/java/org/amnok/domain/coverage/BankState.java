package org.amnok.domain.coverage;

import org.amnok.domain.Coded;
import org.amnok.words.Messages;

/// What is known of a metre of a bank, in the order in which it is told.
public enum BankState implements Coded {
    SEEN,
    ABSENT,
    OBSCURED,
    NEVER_EXAMINED;

    public String label() {
        return Messages.word("looks.state", this);
    }
}
