package org.amnok.layout.caption;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.amnok.domain.Language;
import org.amnok.domain.Names;
import org.amnok.words.KoreanParticles;

/// Sentences of captions in one language. Every language has whole sentences of its own, with the
/// order of words, the plurals and the particles that it asks for.
final class CaptionWords {
    private final Language language;
    private final Locale locale;
    private final ResourceBundle bundle;

    CaptionWords(Language language) {
        this.language = language;
        locale = Locale.of(language.code());
        bundle =
                ResourceBundle.getBundle(
                        "org.amnok.layout.caption.Sentences",
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    Locale locale() {
        return locale;
    }

    /// Every text of the language as it stands in the bundle.
    List<String> all() {
        return bundle.keySet().stream().sorted().map(bundle::getString).toList();
    }

    /// A sentence, or a part of one, with its values put in.
    String get(String key, Object... values) {
        var text = new MessageFormat(bundle.getString(key), locale).format(values);
        return language == Language.KO ? KoreanParticles.chosen(text) : text;
    }

    /// Empty when there are no words for it.
    Optional<String> find(String key) {
        return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }

    /// "A", "A and B", "A, B and C".
    String list(List<String> parts) {
        if (parts.size() < 2) {
            return parts.isEmpty() ? "" : parts.getFirst();
        }
        var all = String.join(bundle.getString("list.between"), parts.subList(0, parts.size() - 1));
        return all + bundle.getString("list.last") + parts.getLast();
    }

    /// "A, B, C", to which more is added.
    String row(List<String> parts) {
        return String.join(bundle.getString("list.between"), parts);
    }

    /// Clauses of one sentence.
    String clauses(List<String> clauses) {
        return String.join(bundle.getString("clause.between"), clauses);
    }

    /// Sentences one after another.
    String paragraph(List<String> sentences) {
        return String.join(bundle.getString("sentence.between"), sentences);
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
