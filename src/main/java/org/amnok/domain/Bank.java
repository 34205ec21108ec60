package org.amnok.domain;

import java.util.Optional;
import java.util.stream.Stream;
import org.amnok.words.Messages;

/// The side of the border river on which a place lies.
public enum Bank {
    /// The North Korean side.
    DPRK,
    /// The Chinese side.
    PRC,
    ISLAND,
    /// Open water: a lake, or the sea.
    WATER,
    /// Not to be told; a [org.amnok.domain.record.PlaceFacts] says why.
    UNKNOWN;

    /// As windows say it.
    public String label() {
        return Messages.word("codes.bank", this);
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
