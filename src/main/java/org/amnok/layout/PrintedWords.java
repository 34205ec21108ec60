package org.amnok.layout;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.amnok.domain.Language;
import org.amnok.words.TextBundle;

/// The words printed on pictures, in the reader's language.
public final class PrintedWords {
    private final TextBundle bundle;
    private final Locale locale;

    public PrintedWords(Language language) {
        locale = Locale.of(language.code());
        bundle = TextBundle.of("/org/amnok/layout/Words", language.code());
    }

    /// Empty when there are no words for it.
    public Optional<String> find(String key) {
        return bundle.find(key).map(_ -> get(key));
    }

    public String get(String key, Object... values) {
        return new MessageFormat(bundle.get(key), locale).format(values);
    }

    /// A number of sightings as all pictures write it: "69,545".
    public static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /// All of them, as they stand in the bundle.
    public List<String> all() {
        return bundle.all();
    }
}
