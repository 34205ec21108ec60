package org.amnok.domain.codelist;

import java.util.Locale;
import org.amnok.domain.Coded;
import org.amnok.words.Messages;

/// Why a sighting needs care.
public enum Sensitivity implements Coded {
    ENDANGERS_SOURCE,
    ENDANGERS_CIVILIAN,
    ENDANGERS_REPORTER,
    GRAPHIC,
    DECEPTIVE;

    private final String code = name().toLowerCase(Locale.ROOT);

    /// The value written in files.
    @Override
    public String code() {
        return code;
    }

    /// The words for people.
    public String label() {
        return Messages.word("codes.sensitivity", this);
    }
}
