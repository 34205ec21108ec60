package org.amnok.domain;

import java.util.Locale;
import org.amnok.words.Messages;

/// A language of names and of map text.
public enum Language implements Coded {
    EN("en", "English"),
    KO("ko", "한국어"),
    ZH("zh", "中文"),
    JA("ja", "日本語");

    private final String code;
    private final String endonym;

    Language(String code, String endonym) {
        this.code = code;
        this.endonym = endonym;
    }

    /// The one that a person reads here.
    public static Language ofReader() {
        return valueOf(Messages.language().toUpperCase(Locale.ROOT));
    }

    /// ISO 639-1 code.
    @Override
    public String code() {
        return code;
    }

    /// The language's name in itself.
    public String endonym() {
        return endonym;
    }
}
