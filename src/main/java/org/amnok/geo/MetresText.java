package org.amnok.geo;

import java.text.Normalizer;
import java.util.Locale;
import org.amnok.domain.ProblemException;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// Reads distances as people type them.
public final class MetresText {
    private static final double METRES_PER_KILOMETRE = 1000;

    private MetresText() {}

    /// Reads "300", "3,000 m", "±1.5 km", "1,5 km", "500미터"; null when the text is blank.
    ///
    /// @throws ProblemException when it is no distance
    public static @Nullable Double parse(String text) {
        var words = plain(text);
        if (words.isEmpty()) {
            return null;
        }
        var kilometres = words.endsWith("km");
        var number = words.replaceFirst("(km|m)$", "");
        if (!number.matches("[0-9]{1,9}(\\.[0-9]{1,6})?")) {
            throw ProblemException.of(
                    Messages.text("geo.is_not_a_distance", text.strip()),
                    Messages.text("geo.give_metres_for_example_300_or"));
        }
        return Double.parseDouble(number) * (kilometres ? METRES_PER_KILOMETRE : 1);
    }

    /// Without marks, thousands undivided: a comma before any other than three digits is a decimal
    /// one.
    private static String plain(String text) {
        var words =
                Normalizer.normalize(text, Normalizer.Form.NFKC)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("킬로미터|킬로|公里|千米|キロメートル|キロ", "km")
                        .replaceAll("미터|米|メートル|metres?|meters?", "m")
                        .replaceAll("^\\s*(?:약|约|約|ca\\.?|about)", "")
                        .replaceAll("[\\s±]", "");
        return words.replaceAll("(?<=\\d),(?=\\d{3}(?:\\D|$))", "").replace(',', '.');
    }
}
