package org.amnok.domain;

import java.lang.Character.UnicodeScript;
import java.util.List;

/// Names of a place in four languages; an unknown name is the empty string.
public record Names(String en, String ko, String zh, String ja) {
    public static final Names NONE = new Names("", "", "", "");

    /// One name of which only its letters say the language: Hangul is Korean, kana Japanese, other
    /// Chinese characters Chinese, all else English.
    public static Names of(String name) {
        if (has(name, UnicodeScript.HANGUL)) {
            return new Names("", name, "", "");
        }
        if (has(name, UnicodeScript.HIRAGANA) || has(name, UnicodeScript.KATAKANA)) {
            return new Names("", "", "", name);
        }
        return has(name, UnicodeScript.HAN)
                ? new Names("", "", name, "")
                : new Names(name, "", "", "");
    }

    private static boolean has(String name, UnicodeScript script) {
        return name.codePoints().anyMatch(c -> UnicodeScript.of(c) == script);
    }

    /// The name in one language, or empty.
    public String exact(Language language) {
        return switch (language) {
            case EN -> en;
            case KO -> ko;
            case ZH -> zh;
            case JA -> ja;
        };
    }

    /// The name for a reader: the reader's language, then English, whose letters every reader
    /// knows, then the local one, then any; never transliterated. Empty only when there is no name
    /// at all.
    public String best(Language reader, Language local) {
        return java.util.stream.Stream.of(exact(reader), en, exact(local), ko, zh, ja)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }

    /// All known names, English first.
    public List<String> all() {
        return java.util.stream.Stream.of(en, ko, zh, ja).filter(n -> !n.isEmpty()).toList();
    }
}
