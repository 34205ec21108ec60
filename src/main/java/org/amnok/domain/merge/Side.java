package org.amnok.domain.merge;

import org.amnok.words.Messages;

/// One of two projects that are merged.
public enum Side {
    /// The project that takes.
    HERE,
    /// The project that is merged into it.
    THERE;

    /// "Here", as it stands in a sentence.
    public String label() {
        return Messages.word("records.side", this);
    }

    public Side other() {
        return this == HERE ? THERE : HERE;
    }
}
