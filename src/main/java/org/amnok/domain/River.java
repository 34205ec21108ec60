package org.amnok.domain;

import java.util.Optional;
import java.util.stream.Stream;
import org.amnok.words.Messages;

/// A river whose kilometres are counted from its mouth.
public enum River {
    YALU("yalu"),
    TUMEN("tumen");

    private final String code;

    River(String code) {
        this.code = code;
    }

    /// The value written in files.
    public String code() {
        return code;
    }

    /// The name.
    public String label() {
        return Messages.word("codes.river", this);
    }

    /// The river of a code; empty when there is none.
    public static Optional<River> ofCode(String code) {
        return Stream.of(values()).filter(r -> r.code.equals(code)).findFirst();
    }

    /// The English word, in files and for other programs.
    public String english() {
        return Messages.englishWord("codes.river", this);
    }
}
