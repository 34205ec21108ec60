package org.amnok.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/// The texts of a file in one language. The English ones stand in the file without an ending
/// (`cli.properties`); what another language (`cli_ko.properties`) lacks is English.
///
/// Java's own bundles would look for `cli_en.properties` in every library of the class path, which
/// takes longer than reading the texts.
public final class TextBundle {
    private static final String ENGLISH = "en";
    private static final Map<String, TextBundle> READ = new ConcurrentHashMap<>();

    private final String file;
    private final Properties texts = new Properties();

    private TextBundle(String file) {
        this.file = file;
    }

    /// Read when it is first asked for.
    ///
    /// @param file on the class path, without its ending: `/org/amnok/words/cli`
    /// @param language `en`, `ko`, `zh` or `ja`
    public static TextBundle of(String file, String language) {
        return READ.computeIfAbsent(file + "_" + language, _ -> read(file, language));
    }

    private static TextBundle read(String file, String language) {
        var bundle = new TextBundle(file);
        bundle.add("");
        if (!language.equals(ENGLISH)) {
            bundle.add("_" + language);
        }
        return bundle;
    }

    private void add(String ending) {
        try (var in = TextBundle.class.getResourceAsStream(file + ending + ".properties")) {
            if (in != null) {
                texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @throws MissingResourceException when there is no such text
    public String get(String key) {
        return find(key)
                .orElseThrow(
                        () -> new MissingResourceException(file + " has no " + key, file, key));
    }

    /// Empty when there is no such text.
    public Optional<String> find(String key) {
        return Optional.ofNullable(texts.getProperty(key));
    }

    /// Every text, in the order of the keys.
    public List<String> all() {
        return texts.stringPropertyNames().stream().sorted().map(this::get).toList();
    }
}
