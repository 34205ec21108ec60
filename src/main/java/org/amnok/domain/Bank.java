package org.amnok.domain;

import org.amnok.words.Messages;

/// The side of the border river on which a place lies.
public enum Bank implements Coded {
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
    @Override
    public String code() {
        return name();
    }
}
