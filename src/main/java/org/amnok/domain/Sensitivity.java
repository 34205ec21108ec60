package org.amnok.domain;

/// Why a sighting needs care.
public enum Sensitivity {
    ENDANGERS_SOURCE("endangers the source"),
    ENDANGERS_CIVILIAN("endangers civilians"),
    ENDANGERS_REPORTER("endangers the reporter"),
    GRAPHIC("graphic"),
    DECEPTIVE("may deceive");

    private final String label;

    Sensitivity(String label) {
        this.label = label;
    }

    /// The value written in files.
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /// The English words.
    public String label() {
        return label;
    }
}
