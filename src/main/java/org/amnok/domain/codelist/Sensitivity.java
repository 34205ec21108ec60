package org.amnok.domain.codelist;

import java.util.Locale;

/// Why a sighting needs care.
public enum Sensitivity {
    ENDANGERS_SOURCE("endangers the source"),
    ENDANGERS_CIVILIAN("endangers civilians"),
    ENDANGERS_REPORTER("endangers the reporter"),
    GRAPHIC("graphic"),
    DECEPTIVE("may deceive");

    private final String code = name().toLowerCase(Locale.ROOT);
    private final String label;

    Sensitivity(String label) {
        this.label = label;
    }

    /// The value written in files.
    public String code() {
        return code;
    }

    /// The English words.
    public String label() {
        return label;
    }
}
