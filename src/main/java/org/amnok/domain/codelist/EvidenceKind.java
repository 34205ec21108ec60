package org.amnok.domain.codelist;

import org.amnok.domain.Coded;
import org.amnok.words.Messages;

/// What a piece of evidence is to the newsroom, whatever its file is.
public enum EvidenceKind implements Coded {
    PHOTO,
    VIDEO,
    SATELLITE_IMAGE,
    DOCUMENT,
    WEB_PAGE,
    NOTE;

    /// For people: "satellite image".
    public String label() {
        return Messages.word("codes.evidence", this);
    }
}
