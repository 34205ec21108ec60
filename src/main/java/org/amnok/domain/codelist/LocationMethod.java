package org.amnok.domain.codelist;

import org.amnok.domain.Coded;
import org.amnok.words.Messages;

/// How a position was found.
public enum LocationMethod implements Coded {
    GPS,
    EXIF,
    IMAGERY,
    MAP_CLICK,
    RELATIVE,
    REPORTED;

    /// For people.
    public String label() {
        return Messages.word("codes.method", this);
    }
}
