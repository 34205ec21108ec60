package org.amnok.domain.codelist;

import org.amnok.domain.Coded;
import org.amnok.words.Messages;

/// The confidence a published source states, apart from our own grading.
public enum Confidence implements Coded {
    HIGH,
    MEDIUM,
    LOW,
    UNVERIFIED,
    /// Nothing was stated.
    NOT_STATED;

    /// For people.
    public String label() {
        return Messages.word("codes.confidence", this);
    }

    /// True when symbols must show the doubt.
    public boolean isDoubtful() {
        return this == LOW || this == UNVERIFIED;
    }
}
