package org.amnok.domain.codelist;

/// How far a sighting has come in the newsroom.
public enum SightingStatus {
    DRAFT,
    SUBMITTED,
    CORROBORATED,
    VERIFIED,
    DISPUTED,
    RETRACTED;

    private final String code = name().toLowerCase(java.util.Locale.ROOT);

    /// The value written in files.
    public String code() {
        return code;
    }
}
