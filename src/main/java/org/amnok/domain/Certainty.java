package org.amnok.domain;

/// How a value that is only known as a range is asked about.
public enum Certainty {
    /// Some value of the range fits.
    POSSIBLE,
    /// Every value of the range fits.
    CERTAIN;

    /// The value written in files.
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
