package org.amnok.geo;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.amnok.domain.ProblemException;
import org.jspecify.annotations.Nullable;

/// Reads distances as people type them.
public final class MetresText {
    private static final Map<String, Double> METRES =
            Map.of("m", 1.0, "km", 1000.0, "mi", 1609.344, "ft", 0.3048);

    private static final Pattern NUMBER =
            Pattern.compile("([0-9]{1,9}(?:\\.[0-9]{1,6})?)(km|mi|ft|m)?");

    /// Of the name of a column: "Accuracy (km)", `radius_km`.
    private static final Pattern UNIT_OF_NAME =
            Pattern.compile("(?:[(\\[]|(?<![a-z])|(?<=오차))(?:in)?(km|mi|ft|m)[)\\]]?$");

    private MetresText() {}

    /// Reads "300", "3,000 m", "±1.5 km", "1,5 km", "500미터", "2 miles"; null when the text is
    /// blank.
    ///
    /// @throws ProblemException when it is no distance
    public static @Nullable Double parse(String text) {
        var words = plain(text);
        if (words.isEmpty()) {
            return null;
        }
        var number = NUMBER.matcher(words);
        if (!number.matches()) {
            throw ProblemException.ofTexts(
                    "geo.is_not_a_distance", "geo.give_metres_for_example_300_or", text.strip());
        }
        return Double.parseDouble(number.group(1)) * metres(number.group(2));
    }

    /// How many metres a number has in a column of such a name; 1 where it names no unit.
    public static double metresPerUnit(String name) {
        var unit = UNIT_OF_NAME.matcher(inLetters(name));
        return unit.find() ? metres(unit.group(1)) : 1;
    }

    private static double metres(@Nullable String unit) {
        return unit == null ? 1 : METRES.getOrDefault(unit, 1.0);
    }

    private static String inLetters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("킬로미터|[킬키]로|公里|千米|キロメートル|キロ|kilomet(?:re|er)s?|\\bkms\\b", "km")
                .replaceAll("미터|米|メートル|met(?:re|er)s?", "m")
                .replaceAll("(?<![a-z])miles?", "mi")
                .replaceAll("feet|foot", "ft");
    }

    /// Without marks, thousands undivided: a comma before any other than three digits is a decimal
    /// one.
    private static String plain(String text) {
        var words =
                inLetters(text)
                        .replaceAll("^\\s*(?:약|约|約|ca\\.?|about)", "")
                        .replaceAll("[\\s±]", "");
        return words.replaceAll("(?<=\\d),(?=\\d{3}(?:\\D|$))", "").replace(',', '.');
    }
}
