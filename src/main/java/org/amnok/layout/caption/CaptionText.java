package org.amnok.layout.caption;

import java.util.List;
import org.amnok.domain.Language;

/// A caption as a text file holds it.
public final class CaptionText {
    private CaptionText() {}

    /// All words that captions may hold whatever is released.
    public static List<String> words(Language language) {
        return new CaptionWords(language).all();
    }

    /// Both texts under headings of their language, as lines that end in a line feed.
    public static String of(Caption caption, Language language) {
        var words = new CaptionWords(language);
        return "%s\n%s\n\n%s\n%s\n"
                .formatted(
                        words.get("heading.caption"),
                        caption.text(),
                        words.get("heading.alternative"),
                        caption.alternative());
    }
}
