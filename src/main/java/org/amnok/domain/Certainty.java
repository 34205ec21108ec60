package org.amnok.domain;

/// How a value that is only known as a range is asked about.
public enum Certainty implements Coded {
    /// Some value of the range fits.
    POSSIBLE,
    /// Every value of the range fits.
    CERTAIN;
}
