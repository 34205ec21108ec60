package org.amnok.layout;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.amnok.domain.Language;
import org.amnok.words.Messages;
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

    /// Parts one after another, with the comma of the reader's language.
    public String listed(Stream<String> parts) {
        return Messages.in(locale.getLanguage(), () -> Messages.listed(parts));
    }

    /// What is credited, in the reader's words; to whom, as the licence asks: "Border, river, land:
    /// © OpenStreetMap contributors, ODbL 1.0". A credit that names no thing stays as it is.
    public String credit(String attribution) {
        return find(creditKey(attribution))
                .map(words -> words + holder(attribution))
                .orElse(attribution);
    }

    /// All credits of a picture, the base maps' after ours. Whom one of ours names already is not
    /// named again: "Border, river, land, base map: © OpenStreetMap contributors, ODbL 1.0".
    ///
    /// @param ofBases as their files or people say
    public List<String> credits(List<String> own, List<String> ofBases) {
        var left = new LinkedHashSet<>(ofBases);
        var result = new ArrayList<String>();
        for (var attribution : own) {
            var both = find(creditKey(attribution) + ".base");
            var holder = holder(attribution);
            var same = left.stream().filter(words -> isNamed(words, holder)).toList();
            result.add(
                    both.isEmpty() || same.isEmpty() ? credit(attribution) : both.get() + holder);
            if (both.isPresent()) {
                same.forEach(left::remove);
            }
        }
        result.addAll(left);
        return List.copyOf(result);
    }

    /// True for a holder without or with the licence.
    private static boolean isNamed(String words, String holder) {
        return words.equals(holder) || holder.startsWith(words + ", ");
    }

    private static String creditKey(String attribution) {
        var thing = attribution.substring(0, Math.max(0, attribution.indexOf(": ")));
        return "credit." + thing.toLowerCase(Locale.ROOT).replaceAll("\\W+", "-");
    }

    private static String holder(String attribution) {
        var end = attribution.indexOf(": ");
        return end < 0 ? attribution : attribution.substring(end + 2);
    }

    /// All of them, as they stand in the bundle.
    public List<String> all() {
        return bundle.all();
    }
}
