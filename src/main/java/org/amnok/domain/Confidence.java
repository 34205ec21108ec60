package org.amnok.domain;

/// The confidence a published source states, apart from our own grading.
public enum Confidence {
    HIGH,
    MEDIUM,
    LOW,
    UNVERIFIED,
    /// Nothing was stated.
    NOT_STATED;

    /// The value written in files.
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /// True when symbols must show the doubt.
    public boolean isDoubtful() {
        return this == LOW || this == UNVERIFIED;
    }
}
