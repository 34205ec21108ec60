package org.amnok.domain;

/// Why a sighting needs care.
public enum Sensitivity {
    ENDANGERS_SOURCE,
    ENDANGERS_CIVILIAN,
    ENDANGERS_REPORTER,
    GRAPHIC,
    DECEPTIVE;

    /// The value written in files.
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
