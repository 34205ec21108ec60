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

    /// What is credited, in the reader's words; to whom, as the licence asks: "Border, river, land:
    /// © OpenStreetMap contributors, ODbL 1.0". A credit that names no thing stays as it is.
    public String credit(String attribution) {
        var end = attribution.indexOf(": ");
        var thing = end < 0 ? "" : attribution.substring(0, end);
        var key = "credit." + thing.toLowerCase(Locale.ROOT).replaceAll("\\W+", "-");
        return find(key).map(words -> words + attribution.substring(end + 2)).orElse(attribution);
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
