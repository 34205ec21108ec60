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

    /// The English word, in files and for other programs.
    public String english() {
        return Messages.englishWord("codes.river", this);
    }
}
