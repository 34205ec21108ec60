package org.amnok.domain;

import org.amnok.words.Messages;

/// A river whose kilometres are counted from its mouth.
public enum River implements Coded {
    YALU,
    TUMEN;

    /// The name.
    public String label() {
        return Messages.word("codes.river", this);
    }
}
