package org.amnok.domain.codelist;

import org.amnok.words.Messages;

/// What a piece of evidence is to the newsroom, whatever its file is.
public enum EvidenceKind {
    PHOTO,
    VIDEO,
    SATELLITE_IMAGE,
    DOCUMENT,
    WEB_PAGE,
    NOTE;

    /// The value written in files.
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /// For people: "satellite image".
    public String label() {
        return Messages.word("codes.evidence", this);
    }
}
