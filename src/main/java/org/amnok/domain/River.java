package org.amnok.domain;

import java.util.Optional;
import java.util.stream.Stream;

/// A river whose kilometres are counted from its mouth.
public enum River {
    YALU("yalu", "Yalu"),
    TUMEN("tumen", "Tumen");

    private final String code;
    private final String label;

    River(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /// The value written in files.
    public String code() {
        return code;
    }

    /// The English name.
    public String label() {
        return label;
    }

    /// The river of a code; empty when there is none.
    public static Optional<River> ofCode(String code) {
        return Stream.of(values()).filter(r -> r.code.equals(code)).findFirst();
    }
}
