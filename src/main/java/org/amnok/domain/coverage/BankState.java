package org.amnok.domain.coverage;

import java.util.Locale;
import org.amnok.words.Messages;

/// What is known of a metre of a bank, in the order in which it is told.
public enum BankState {
    SEEN,
    ABSENT,
    OBSCURED,
    NEVER_EXAMINED;

    public String label() {
        return Messages.word("looks.state", this);
    }

    /// The value written in files.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
