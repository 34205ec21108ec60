package org.amnok.domain.codelist;

import org.amnok.domain.Coded;
import org.amnok.words.Messages;

/// How far a sighting has come in the newsroom.
public enum SightingStatus implements Coded {
    DRAFT,
    SUBMITTED,
    CORROBORATED,
    VERIFIED,
    DISPUTED,
    RETRACTED;

    /// For people.
    public String label() {
        return Messages.word("codes.status", this);
    }
}
