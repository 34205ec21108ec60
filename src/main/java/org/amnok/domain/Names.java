package org.amnok.domain;

import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

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
        return Stream.of(exact(reader), en, exact(local), ko, zh, ja)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }

    /// The name in the letters of a text that a person typed, the one that holds the text before
    /// others; any where none has these letters. Empty only when there is no name at all.
    public String written(String typed) {
        var letters = of(typed);
        if (!letters.ja.isEmpty() && !ja.isEmpty()) {
            return ja;
        }
        var alike =
                all().stream()
                        .filter(name -> isAlike(of(name), letters))
                        .sorted(Comparator.comparing(name -> !name.contains(typed)));
        return Stream.concat(alike, all().stream()).findFirst().orElse("");
    }

    /// Chinese characters alone may be of either language.
    private static boolean isAlike(Names name, Names letters) {
        return name.en.isEmpty() == letters.en.isEmpty()
                && name.ko.isEmpty() == letters.ko.isEmpty();
    }

    /// All known names, the reader's first, then English.
    public List<String> all(Language reader) {
        return Stream.concat(Stream.of(exact(reader)), all().stream())
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    /// All known names, English first.
    public List<String> all() {
        return Stream.of(en, ko, zh, ja).filter(n -> !n.isEmpty()).toList();
    }
}
