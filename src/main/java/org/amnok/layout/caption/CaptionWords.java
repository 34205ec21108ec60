package org.amnok.layout.caption;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.amnok.domain.Language;
import org.amnok.domain.Names;
import org.amnok.words.KoreanParticles;
import org.amnok.words.TextBundle;

/// Sentences of captions in one language. Every language has whole sentences of its own, with the
/// order of words, the plurals and the particles that it asks for.
final class CaptionWords {
    private final Language language;
    private final Locale locale;
    private final TextBundle bundle;

    CaptionWords(Language language) {
        this.language = language;
        locale = Locale.of(language.code());
        bundle = TextBundle.of("/org/amnok/layout/caption/Sentences", language.code());
    }

    Locale locale() {
        return locale;
    }

    /// Every text of the language as it stands in the bundle.
    List<String> all() {
        return bundle.all();
    }

    /// A sentence, or a part of one, with its values put in.
    String get(String key, Object... values) {
        var text = new MessageFormat(bundle.get(key), locale).format(values);
        return language == Language.KO ? KoreanParticles.chosen(text) : text;
    }

    /// Empty when there are no words for it.
    Optional<String> find(String key) {
        return bundle.find(key);
    }

    /// "A", "A and B", "A, B and C".
    String list(List<String> parts) {
        if (parts.size() < 2) {
            return parts.isEmpty() ? "" : parts.getFirst();
        }
        var all = String.join(bundle.get("list.between"), parts.subList(0, parts.size() - 1));
        return all + bundle.get("list.last") + parts.getLast();
    }

    /// "A, B, C", to which more is added.
    String row(List<String> parts) {
        return String.join(bundle.get("list.between"), parts);
    }

    /// Clauses of one sentence.
    String clauses(List<String> clauses) {
        return String.join(bundle.get("clause.between"), clauses);
    }

    /// Sentences one after another.
    String paragraph(List<String> sentences) {
        return String.join(bundle.get("sentence.between"), sentences);
    }

    /// The name of a place: as the bundle has it where the map lacks this language, or else the
    /// map's best one.
    String place(Names names) {
        var own = names.exact(language);
        return own.isEmpty()
                ? find("place." + names.en().replace(' ', '_'))
                        .orElse(names.best(language, Language.KO))
                : own;
    }
}
