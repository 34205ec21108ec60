package org.amnok.domain.codelist;

import org.amnok.domain.Coded;
import org.amnok.words.Messages;

/// Why a sighting needs care.
public enum Sensitivity implements Coded {
    ENDANGERS_SOURCE,
    ENDANGERS_CIVILIAN,
    ENDANGERS_REPORTER,
    GRAPHIC,
    DECEPTIVE;

    /// The words for people.
    public String label() {
        return Messages.word("codes.sensitivity", this);
    }
}
