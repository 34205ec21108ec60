package org.amnok.layout.page;

import org.amnok.domain.Language;
import org.amnok.layout.PrintedWords;
import org.amnok.release.ReleasedSighting;

/// What a row of a table says of a sighting: what was seen before where. In the reader's letters
/// where it is written in them.
///
/// @param language of the reader
record RowWords(Language language) {
    /// The first code point of CJK radicals; Hangul, Kana and Hanzi follow.
    private static final int FIRST_EAST_ASIAN = 0x2E80;

    /// The first sentence of its note, else its title, else its kind.
    String what(ReleasedSighting sighting) {
        if (isReadable(sighting.details().publicNote())) {
            return firstSentence(sighting.details().publicNote().strip());
        }
        return isReadable(sighting.title())
                ? sighting.title()
                : new PrintedWords(language)
                        .find("kind." + sighting.kind().code())
                        .orElse(sighting.kind().english());
    }

    /// Its title where the row says something else; empty when it has none.
    String where(ReleasedSighting sighting) {
        return what(sighting).equals(sighting.title()) ? "" : sighting.title();
    }

    /// False of words in Latin letters for readers of others, and of none.
    private boolean isReadable(String words) {
        return !words.isBlank()
                && (language == Language.EN
                        || words.codePoints().anyMatch(c -> c >= FIRST_EAST_ASIAN));
    }

    /// Without its full stop. Initials and numbers have no space or a small letter behind theirs.
    private static String firstSentence(String note) {
        return note.split("(?<=[^\\p{Lu}.])[.](?:\\s+(?=[^\\p{Ll}])|$)|[。\\n]", 2)[0].strip();
    }
}
