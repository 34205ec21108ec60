package org.amnok.domain;

import java.util.Optional;
import java.util.stream.Stream;

/// The side of the border river on which a place lies.
public enum Bank {
    /// The North Korean side.
    DPRK("North Korean side"),
    /// The Chinese side.
    PRC("Chinese side"),
    ISLAND("on an island"),
    /// Open water: a lake, or the sea.
    WATER("on the water"),
    /// Not to be told; a [org.amnok.domain.record.PlaceFacts] says why.
    UNKNOWN("not known");

    private final String label;

    Bank(String label) {
        this.label = label;
    }

    /// In English, as windows say it.
    public String label() {
        return label;
    }

    /// The value written in files.
    public String code() {
        return name();
    }

    /// The bank of a code; empty when there is none.
    public static Optional<Bank> ofCode(String code) {
        return Stream.of(values()).filter(b -> b.code().equals(code)).findFirst();
    }
}
