package org.amnok.domain;

import java.util.Locale;
import org.amnok.words.Messages;

/// A language of names and of map text, with its code in ISO 639-1.
public enum Language implements Coded {
    EN("English"),
    KO("한국어"),
    ZH("中文"),
    JA("日本語");

    private final String endonym;

    Language(String endonym) {
        this.endonym = endonym;
    }

    /// The one that a person reads here.
    public static Language ofReader() {
        return valueOf(Messages.language().toUpperCase(Locale.ROOT));
    }

    /// The language's name in itself.
    public String endonym() {
        return endonym;
    }
}
