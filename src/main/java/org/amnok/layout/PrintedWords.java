package org.amnok.layout;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.amnok.domain.Language;

/// The words printed on pictures, in the reader's language.
public final class PrintedWords {
    private final ResourceBundle bundle;
    private final Locale locale;

    public PrintedWords(Language language) {
        locale = Locale.of(language.code());
        // Without the fall-back to the machine's own language: English is the base bundle.
        bundle =
                ResourceBundle.getBundle(
                        "org.amnok.layout.Words",
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /// Empty when there are no words for it.
    public Optional<String> find(String key) {
        return bundle.containsKey(key) ? Optional.of(get(key)) : Optional.empty();
    }

    public String get(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }

    /// A number of sightings as all pictures write it: "69,545".
    public static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /// All of them, as they stand in the bundle.
    public List<String> all() {
        return bundle.keySet().stream().map(bundle::getString).toList();
    }
}
