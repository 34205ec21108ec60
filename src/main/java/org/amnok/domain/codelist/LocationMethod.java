package org.amnok.domain.codelist;

import org.amnok.domain.Coded;
import org.amnok.words.Messages;

/// How a position was found.
public enum LocationMethod implements Coded {
    GPS("gps"),
    EXIF("exif"),
    IMAGERY("imagery"),
    MAP_CLICK("map_click"),
    RELATIVE("relative"),
    REPORTED("reported");

    private final String code;

    LocationMethod(String code) {
        this.code = code;
    }

    /// The value written in files.
    @Override
    public String code() {
        return code;
    }

    /// For people.
    public String label() {
        return Messages.word("codes.method", this);
    }
}
